"""proof apply: authors' corrections that are certain into the sources, the others as comments beside Word files."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import session
from proceedings.delivery import deliver, scratch_in
from proceedings.execution.airlock import prepare
from proceedings.model.commission import Work

if TYPE_CHECKING:
    from proceedings.proofing.settling import Settled

Only = Annotated[list[str], typer.Option(help="Only this paper; may be repeated.", metavar="PAPER")]
Write = Annotated[bool, typer.Option("--write", help="Change the sources; without it the changes are only shown.")]


def command(
    folder: options.Folder,
    only: Only = [],  # noqa: B006  # typer copies it
    write: Write = False,
    engine: options.Engine = "processes",
    jobs: options.Jobs = 0,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Apply the corrections that are certain to Markdown sources, and write comments into copies of Word files.

    Example: proceedings proof apply my-conference --write
    """
    from proceedings.commands.proof._answers_report import Telling, present_settled

    with session(folder, engine, jobs, quiet or format == "json") as work:
        settled = _apply(folder, tuple(only), lang, work, write)
    raise typer.Exit(present_settled(settled, Telling(format, lang, quiet, write)))


def _apply(folder: Path, papers: tuple[str, ...], language: str, work: Work, write: bool) -> "Settled":
    """What can be applied; written, and then the list of what is left, where that is asked for."""
    from proceedings.proofing.settling import PRELOAD, list_open, settle

    prepare(PRELOAD)
    settled = settle(folder, papers, language, datetime.now(UTC).isoformat(timespec="seconds"), work)
    if write:
        with scratch_in(folder / ".proceedings") as scratch:
            deliver(settled.writings, folder, scratch)
            deliver([list_open(folder, language)], folder, scratch)
    return settled
