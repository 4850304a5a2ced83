"""export: records of the papers for libraries, indexes and reference managers."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands import _publishing as publishing
from proceedings.commands._publishing import compiled, known_formats, publication, shown, tell
from proceedings.commands._session import session
from proceedings.delivery import deliver
from proceedings.model.diagnostic import Reported

Formats = Annotated[
    list[str] | None, typer.Argument(help="Which formats; by default all that are told what they need.")
]
Out = Annotated[
    Path | None, typer.Option(help="Where the records land; by default build/records/ in the folder.", file_okay=False)
]


def command(
    folder: options.Folder,
    formats: Formats = None,
    out: Out = None,
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
    """Write records of the papers in the formats of libraries, indexes and reference managers.

    Example: proceedings export my-conference bibtex ris
    """
    from proceedings.release.records import issue_records  # loads all exports

    told = publication(url, depositor, email, day or options.edition_date())
    wanted = known_formats(formats or (), told)
    out = out or folder / "build" / "records"
    with session(folder, engine, jobs, quiet or format == "json") as work:
        book = compiled(folder, told.day, work)
        issued = issue_records(book.value, told, wanted) if book.value else Reported(())
        deliver(issued.value, out)
    raise typer.Exit(
        tell(shown(issued.value, quiet, format), out, (*book.diagnostics, *issued.diagnostics), lang, format)
    )
