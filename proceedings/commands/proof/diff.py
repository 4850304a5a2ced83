"""diff: what changed between two proofs of a paper."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import leave
from proceedings.delivery import NotDelivered, deliver
from proceedings.report import exit_code, render_text

Id = Annotated[str, typer.Argument(metavar="PAPER", help="Number of the paper.")]
From = Annotated[int, typer.Option("--from", help="Version to compare from; by default the one before.", min=0)]
To = Annotated[int, typer.Option("--to", help="Version to compare to; by default the last.", min=0)]
Html = Annotated[
    Path | None, typer.Option("--html", help="Write a page with both proofs side by side here.", file_okay=False)
]


def command(
    folder: options.Folder,
    paper: Id,
    old: From = 0,
    new: To = 0,
    html: Html = None,
    lang: options.Language = "en",
) -> None:
    """Tell what changed between two proofs of a paper, word by word.

    Example: proceedings proof diff my-conference 017 --from 1 --to 2 --html changes
    """
    from proceedings.proofing.comparing import compared
    from proceedings.proofing.diff_pages import diff_page
    from proceedings.proofing.diffing import text_of
    from proceedings.proofing.status_words import WORDS

    difference = compared(folder, paper, old, new)
    if difference.value:
        print("\n".join(text_of(difference.value, lang)) or WORDS[lang]["nothing_changed"])
        try:
            deliver(diff_page(difference.value, folder, lang) if html else (), html or Path())
        except NotDelivered as error:
            leave(f"nothing was written: {error}")
    print(render_text(difference.diagnostics, lang) if difference.diagnostics else "", end="")
    raise typer.Exit(exit_code(difference.diagnostics))
