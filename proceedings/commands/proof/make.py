"""proof make: proofs of papers for their authors, with a sheet to answer on."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import leave, session
from proceedings.execution.airlock import prepare

if TYPE_CHECKING:
    from pathlib import Path

    from proceedings.model.commission import Work
    from proceedings.model.diagnostic import Reported
    from proceedings.proofing.production import Produced, Request

Papers = Annotated[list[str] | None, typer.Argument(help="Papers by number; by default all that have authors.")]
Deadline = Annotated[str, typer.Option(help="Day by which the authors are to answer, YYYY-MM-DD.")]
Url = Annotated[
    str, typer.Option(help="Where proofs are answered on the web; the token goes behind it, or for {token}.")
]


def command(
    folder: options.Folder,
    papers: Papers = None,
    deadline: Deadline = "",
    url: Url = "",
    engine: options.Engine = "processes",
    jobs: options.Jobs = 0,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Make a proof of each paper; one that was sent and hasn't changed since stands as it is.

    Example: proceedings proof make my-conference --deadline 2026-12-03
    """
    from proceedings.commands.proof._making_report import Telling, present_produced
    from proceedings.proofing.production import Request

    moment = datetime.now(UTC).isoformat(timespec="seconds")
    request = Request(tuple(papers or ()), _day(deadline), url, moment)
    with session(folder, engine, jobs, quiet or format == "json") as work:
        produced = _produce(folder, request, work)
    raise typer.Exit(present_produced(produced, Telling(format, lang, quiet)))


def _produce(folder: "Path", request: "Request", work: "Work") -> "Reported[Produced]":
    """The proofs made and written."""
    from dataclasses import replace

    from proceedings.delivery import deliver
    from proceedings.model.commission import Wishes
    from proceedings.model.diagnostic import Reported
    from proceedings.pipeline import publish
    from proceedings.proofing.production import PRELOAD, Produced, produce

    prepare(PRELOAD)
    book = publish(folder, Wishes(), replace(work, lines=True))
    if book.value is None:
        return Reported(Produced(), book.diagnostics)
    unknown = sorted(set(request.papers) - {paper.record.id for paper in book.value.papers})
    if unknown:
        leave(f"there is no paper {', '.join(unknown)} in {folder}")
    produced = produce(folder, book.value, request, work)
    deliver(produced.value.artifacts, folder)
    return produced


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        leave(f"--deadline is to be a day as 2026-12-03, not {text!r}")
        raise
