"""signoff: a second pair of eyes has looked a paper through after its author approved it."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import session
from proceedings.delivery import deliver
from proceedings.report import exit_code, render_text

Ids = Annotated[list[str], typer.Argument(metavar="PAPER…", help="Numbers of papers.")]
By = Annotated[str, typer.Option("--by", help="Who looked the papers through; not who approved them.")]


def command(folder: options.Folder, papers: Ids, by: By, lang: options.Language = "en") -> None:
    """Sign approved papers off for print.

    Example: proceedings proof signoff my-conference 017 018 --by "A. Editor"
    """
    from proceedings.proofing.signing import sign_off  # loads the readers of papers

    now = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    with session(folder, "serial", 1, True):
        signed = sign_off(folder, papers, by, now)
        for file in deliver(signed.value, folder):
            print(file)
    print(render_text(signed.diagnostics, lang) if signed.diagnostics else "", end="")
    raise typer.Exit(exit_code(signed.diagnostics))
