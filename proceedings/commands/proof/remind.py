"""proof remind: a word to authors who haven't answered as their deadline comes near."""

from datetime import timedelta
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands.proof.send import DryRun, Link, Links, Only, Preview

Before = Annotated[int, typer.Option(help="How many days before the deadline one may be reminded.", min=0, max=365)]


def command(
    folder: options.Folder,
    before: Before = 2,
    dry_run: DryRun = False,
    preview: Preview = "",
    only: Only = [],  # noqa: B006  # typer copies it
    link: Link = "",
    links: Links = None,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Remind authors whose answer is due; one letter a person and day, about all papers of theirs.

    Example: proceedings proof remind my-conference --before 3
    """
    from proceedings.commands.proof._posting import Telling, now, serve
    from proceedings.proofing.due import REMIND
    from proceedings.proofing.errands import Errand

    named = (preview,) if preview else tuple(only)
    today = now().date()
    until = (today + timedelta(days=before)).isoformat()
    dry = dry_run or bool(preview)
    errand = Errand(folder, REMIND, today.isoformat(), until, link, links, named, dry=dry)
    raise typer.Exit(serve(errand, Telling(format, lang, quiet, bool(preview))))
