"""proof collect: what authors returned, from a folder, a mailbox or single files, into the records of their papers."""

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
    from proceedings.proofing.collecting import Collected

Sources = Annotated[
    list[Path],
    typer.Argument(help="Folders, mailboxes, letters or single files that came back.", exists=True),
]


def command(
    folder: options.Folder,
    sources: Sources,
    engine: options.Engine = "processes",
    jobs: options.Jobs = 0,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Collect what authors returned on their proofs; collecting it again adds nothing.

    Example: proceedings proof collect my-conference inbox/
    """
    from proceedings.commands.proof._answers_report import Telling, present_collected

    with session(folder, engine, jobs, quiet or format == "json") as work:
        collected = _collect(folder, tuple(sources), lang, work)
    raise typer.Exit(present_collected(collected, Telling(format, lang, quiet)))


def _collect(folder: Path, sources: tuple[Path, ...], language: str, work: Work) -> "Collected":
    """What came back, entered: first the files as they came, then the records, then the list for editors."""
    from proceedings.proofing.collecting import PRELOAD, collect
    from proceedings.proofing.settling import list_open

    prepare(PRELOAD)
    with scratch_in(folder / ".proceedings") as scratch:
        staging = scratch / "opened"
        staging.mkdir()
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        collected = collect(sources, folder, staging, moment, work)
        deliver(collected.writings, folder, scratch)
        deliver([list_open(folder, language)], folder, scratch)
    return collected
