"""The site of a volume as files: pages in every language of the book, the PDFs, the search, what machines fetch."""

from collections.abc import Iterator

from proceedings.model.artifact import Artifact
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.website.doors import doors
from proceedings.website.feeds import feed, sitemap
from proceedings.website.fonts import fonts
from proceedings.website.home import about_page, home_page, logos
from proceedings.website.indexes import author_index, keyword_index
from proceedings.website.paper_pages import paper_pages
from proceedings.website.plan import Site, SiteFiles, plan
from proceedings.website.search_index import search_index, search_page
from proceedings.website.shelf import assets

__all__ = ["SiteFiles", "issue"]

PAGES = (home_page, author_index, keyword_index, search_page, about_page)
"""The pages that there are once in every language."""


def issue(book: Published, publication: Publication, files: SiteFiles) -> Iterator[Artifact]:
    """The whole site; its links are relative, so it may lie in any folder."""
    site = plan(book, publication, files)
    pages = [*(make(site, language) for language in site.languages for make in PAGES), *paper_pages(site)]
    yield from pages
    yield from fonts(pages)
    yield from _beside(site)
    yield from sitemap(site, [page.path for page in pages])
    yield from doors(site)


def _beside(site: Site) -> Iterator[Artifact]:
    """What is no page."""
    yield search_index(site)
    yield from (feed(site, language) for language in site.languages)
    yield from logos(site)
    yield from assets()
    for paper in site.papers:
        if path := site.offprint_of(paper):
            yield Artifact(path, site.files.offprints[paper.paper.record.id])
    if site.volume_path:
        yield Artifact(site.volume_path, site.files.volume, len(site.book.volume.pages))
