"""freeze: no paper changes any more; those without approval pass by somebody's name alone."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import session
from proceedings.delivery import deliver
from proceedings.report import exit_code, render_text

if TYPE_CHECKING:
    from proceedings.proofing.freezing import Waiver

Waive = Annotated[
    list[str],
    typer.Option(help='Let papers pass without approval: "017=A. Editor: the author keeps silent"; "017,018=…".'),
]


def command(folder: options.Folder, waive: Waive = [], lang: options.Language = "en") -> None:  # noqa: B006  # typer's
    """Freeze a conference whose papers are approved and signed off: whatever changes later is told.

    Example: proceedings proof freeze my-conference --waive "017=A. Editor: the author keeps silent"
    """
    from proceedings.proofing.freezing import freeze  # loads the readers of papers

    now = datetime.now(UTC).astimezone()
    with session(folder, "serial", 1, True):
        frozen = freeze(folder, _waivers(waive), now.date().isoformat(), now.isoformat(timespec="seconds"))
        for file in deliver(frozen.value, folder):
            print(file)
    print(render_text(frozen.diagnostics, lang) if frozen.diagnostics else "", end="")
    raise typer.Exit(exit_code(frozen.diagnostics))


def _waivers(waive: list[str]) -> "list[Waiver]":
    from proceedings.proofing.freezing import waivers_of

    for text in waive:
        if not waivers_of(text):
            raise typer.BadParameter(f"{text!r} is no waiver; write it as 017=NAME: reason")
    return [one for text in waive for one in waivers_of(text)]
