"""release: everything that attendees and libraries get, in one folder."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands import _publishing as publishing
from proceedings.commands._publishing import compiled, publication, shown, tell
from proceedings.commands._releasing import Order, archive, open_key, placed, released
from proceedings.commands._session import session
from proceedings.delivery import deliver

Out = Annotated[Path, typer.Option(help="The folder to make: empty, or an earlier release.", file_okay=False)]
Zip = Annotated[bool, typer.Option("--zip", help="Put everything into an archive beside the folder too.")]
Small = Annotated[bool, typer.Option("--small", help="Add a lighter copy of the volume for phones and messengers.")]
Draft = Annotated[bool, typer.Option("--draft", help="Release in spite of errors; everything says it is a draft.")]
Sign = Annotated[
    Path | None,
    typer.Option(help="Sign the PDFs with the key in this PKCS#12 file.", exists=True, dir_okay=False),
]


def command(
    folder: options.Folder,
    out: Out,
    zip: Zip = False,
    small: Small = False,
    draft: Draft = False,
    sign: Sign = None,
    url: publishing.Url = "",
    depositor: publishing.Depositor = "",
    email: publishing.Email = "",
    day: publishing.Day = "",
    engine: options.Engine = "processes",
    jobs: options.Jobs = 0,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Make the folder that attendees and libraries get: the volume, offprints, records, the site, checksums.

    Example: proceedings release my-conference --out my-conference-2026 --zip
    """
    told = publication(url, depositor, email, day or options.edition_date())
    order = Order(folder, told, small, draft, open_key(sign))
    with session(folder, engine, jobs, quiet or format == "json") as work:
        book = compiled(folder, told.day, work)
        made = released(book, order)
        home = placed(made.value, out, folder)
        deliver(made.value, home)
        if zip and book.value and made.value:
            deliver([archive(made.value, book.value, order)], home.parent)
    raise typer.Exit(tell(shown(made.value, quiet, format), out, made.diagnostics, lang, format))
