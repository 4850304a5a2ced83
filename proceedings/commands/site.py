"""site: pages for attendees, with the volume, every paper and a search, for a server or a memory stick."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands import _publishing as publishing
from proceedings.commands._publishing import compiled, publication, tell
from proceedings.commands._releasing import placed
from proceedings.commands._session import session
from proceedings.delivery import deliver
from proceedings.model.artifact import Artifact
from proceedings.model.publication import Publication
from proceedings.model.published import Published

Out = Annotated[
    Path | None,
    typer.Option(help="The folder to make: empty, or an earlier site; by default build/site/.", file_okay=False),
]


def command(
    folder: options.Folder,
    out: Out = None,
    url: publishing.Url = "",
    day: publishing.Day = "",
    engine: options.Engine = "processes",
    jobs: options.Jobs = 0,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Make the site for attendees: plain files that need no server, no network and no other site.

    Example: proceedings site my-conference --url https://example.org/2026
    """
    told = publication(url, "", "", day or options.edition_date())
    out = out or folder / "build" / "site"
    with session(folder, engine, jobs, quiet or format == "json") as work:
        book = compiled(folder, told.day, work)
        pages = _site(book.value, told) if book.value else ()
        deliver(pages, placed(pages, out, folder))
    raise typer.Exit(tell(pages, out, book.diagnostics, lang, format))


def _site(book: Published, told: Publication) -> tuple[Artifact, ...]:
    """The pages, the volume and the offprints."""
    from proceedings.editions import screen  # these load all that PDFs and pages are made with
    from proceedings.release.offprints import offprint, papers_with_offprints
    from proceedings.website.site import SiteFiles, issue

    (volume,) = screen.issue(book.volume)
    offprints = {paper.record.id: offprint(book, paper, told) for paper in papers_with_offprints(book)}
    return tuple(issue(book, told, SiteFiles(volume.content, offprints)))
