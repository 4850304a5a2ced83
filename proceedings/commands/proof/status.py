"""status: where every paper stands, on the terminal, as JSON, CSV or a board for browsers."""

import json
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import leave
from proceedings.delivery import NotDelivered, deliver
from proceedings.model.artifact import Artifact
from proceedings.report import exit_code, plain, render_text
from proceedings.tabular import csv_text

if TYPE_CHECKING:
    from proceedings.proofing.status import Status

COLOURS = {
    "corrections": "yellow",
    "rejected": "red",
    "approved": "green",
    "signed off": "green",
    "sent": "blue",
    "seen": "cyan",
    "waived": "magenta",
}
NARROWEST = 60


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it as 2026-09-12") from None


Day = Annotated[
    str, typer.Option("--date", help="The day that deadlines are counted from; by default today.", callback=_day)
]
Csv = Annotated[Path | None, typer.Option("--csv", help="Write the table as CSV too.", dir_okay=False)]
Html = Annotated[
    Path | None, typer.Option("--html", help="Write a board for browsers into this folder.", file_okay=False)
]
Pages = Annotated[bool, typer.Option("--pages/--no-pages", help="Show the pages of proofs on the board.")]


def command(
    folder: options.Folder,
    day: Day = "",
    csv: Csv = None,
    html: Html = None,
    pages: Pages = True,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Tell where the proof of every paper stands, and whose turn it is.

    Example: proceedings proof status my-conference --html board
    """
    from proceedings.proofing.status import status_of  # loads the readers of papers

    status = status_of(folder, day or datetime.now(UTC).astimezone().date().isoformat())
    _write(status.value, folder, (csv, html), pages, lang)
    if format == "json":
        from proceedings.proofing.status_table import plain as plain_status

        told = {**plain_status(status.value, lang), "diagnostics": plain(status.diagnostics, lang)}
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        _print(status.value, lang, quiet)
        print(render_text(status.diagnostics, lang) if status.diagnostics else "", end="")
    raise typer.Exit(exit_code(status.diagnostics))


def _write(status: "Status", folder: Path, targets: tuple[Path | None, Path | None], pages: bool, lang: str) -> None:
    from proceedings.proofing.board import board_of
    from proceedings.proofing.status_table import rows_of

    csv, html = targets
    try:
        if csv is not None:
            deliver([Artifact(csv.name, csv_text(rows_of(status, lang)))], csv.parent)
        if html is not None:
            deliver(board_of(status, folder, lang, pages), html)
    except NotDelivered as error:
        leave(f"nothing was written: {error}")


def _print(status: "Status", lang: str, quiet: bool) -> None:
    """The table, coloured where it goes to a terminal; quietly only the line that sums it up."""
    from proceedings.proofing.status_table import lines_of, summary_of

    terminal = sys.stdout.isatty()
    width = max(NARROWEST, shutil.get_terminal_size((160, 40)).columns)
    for line, dot in () if quiet else lines_of(status, lang, width):
        typer.secho(line, fg=COLOURS.get(dot or ""), bold=dot is None and terminal)
    print(summary_of(status, lang))
