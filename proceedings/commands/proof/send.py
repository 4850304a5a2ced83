"""proof send: proofs to their authors by mail, each once, whatever happens on the way."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options

DryRun = Annotated[bool, typer.Option("--dry-run", help="Write the letters into proofing/outbox/ and send nothing.")]
Preview = Annotated[str, typer.Option(help="Print the letter about this paper and send nothing.", metavar="PAPER")]
Only = Annotated[list[str], typer.Option(help="Send this paper's proof alone; may be repeated.", metavar="PAPER")]
Again = Annotated[
    list[str], typer.Option(help="Send this paper's proof even if it was sent or may have been.", metavar="PAPER")
]
Link = Annotated[
    str,
    typer.Option(help="Name a page, do not attach: the token goes behind it, or for {token}.", metavar="URL"),
]
Links = Annotated[
    Path | None,
    typer.Option(help="A page for each paper: what proof links --format json printed.", exists=True, dir_okay=False),
]


def command(
    folder: options.Folder,
    dry_run: DryRun = False,
    preview: Preview = "",
    only: Only = [],  # noqa: B006  # typer copies it
    again: Again = [],  # noqa: B006
    link: Link = "",
    links: Links = None,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Send proofs to the corresponding authors; a second run sends only what nobody has got yet.

    Example: proceedings proof send my-conference
    """
    from proceedings.commands.proof._posting import Telling, now, serve
    from proceedings.proofing.due import PROOF
    from proceedings.proofing.errands import Errand

    named = (preview,) if preview else tuple(only)
    day, dry = now().date().isoformat(), dry_run or bool(preview)
    errand = Errand(folder, PROOF, day, link=link, links=links, only=named, again=tuple(again), dry=dry)
    raise typer.Exit(serve(errand, Telling(format, lang, quiet, bool(preview))))
