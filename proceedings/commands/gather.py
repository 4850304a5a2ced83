"""gather: exports, archives, mailboxes and manuscripts into a conference folder, again and again."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._gathering import GatheringPresentation, present_gathering
from proceedings.commands._session import session
from proceedings.delivery import deliver, relocate, scratch_in
from proceedings.execution.airlock import prepare
from proceedings.model.commission import Work
from proceedings.model.gathered import Plan
from proceedings.model.gathering import Request

Sources = Annotated[
    list[Path],
    typer.Argument(help="Exports, tables, archives, mailboxes, manuscripts, or folders of them.", exists=True),
]
Into = Annotated[Path, typer.Option(help="The conference folder; made where there is none.", file_okay=False)]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Tell what would be done and change nothing.")]
Complete = Annotated[
    bool, typer.Option("--complete", help="The export is complete: what it doesn't name any more is withdrawn.")
]


def command(
    sources: Sources,
    into: Into = Path(),
    dry_run: DryRun = False,
    complete: Complete = False,
    engine: options.Engine = "processes",
    jobs: options.Jobs = 0,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
    papers: options.Papers = False,
) -> None:
    """Gather submissions into a conference folder; what editors wrote there stays.

    Example: proceedings gather export.zip letters.mbox --into my-conference
    """
    request = Request(datetime.now(UTC).date().isoformat(), complete)
    with _desk(into, dry_run) as folder, session(folder, engine, jobs, quiet or format == "json") as work:
        drawn = _gather(tuple(sources), folder, request, work, dry_run)
    told = GatheringPresentation(format, lang, quiet, papers, dry_run)
    raise typer.Exit(present_gathering(drawn, into, told))


def _gather(sources: tuple[Path, ...], into: Path, request: Request, work: Work, dry_run: bool) -> Plan:
    """The plan, carried out unless it is for show; the ledger last, so that the next run finishes one cut short."""
    from proceedings.gathering.story import PRELOAD, draw_up  # loads the readers, which other commands don't need

    prepare(PRELOAD)
    with scratch_in(into / ".proceedings") as scratch:
        staging = scratch / "opened"
        staging.mkdir()
        drawn = draw_up(sources, into, staging, request, work)
        if not dry_run:
            relocate(drawn.moves, into)
            deliver((*drawn.artifacts, *drawn.transfers, *drawn.ledger), into, scratch)
    return drawn


@contextmanager
def _desk(into: Path, dry_run: bool) -> Iterator[Path]:
    """The folder to gather into; a dry run makes none where there is none."""
    if into.is_dir() or not dry_run:
        yield into
        return
    with tempfile.TemporaryDirectory() as elsewhere:
        desk = Path(elsewhere) / (into.name or "conference")
        desk.mkdir()
        yield desk
