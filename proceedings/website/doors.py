"""The two pages outside the languages: the front door into them, and the one for what isn't there."""

from collections.abc import Iterator

from proceedings.model.artifact import Artifact
from proceedings.model.language import Language, localise
from proceedings.website.frame import told_in
from proceedings.website.plan import Site
from proceedings.website.shelf import render
from proceedings.website.words import language_name, site_words


def doors(site: Site) -> Iterator[Artifact]:
    """index.html and 404.html."""
    language = site.languages[0]
    facts = {
        "language": language,
        "title": localise(site.conference.title, told_in(site, language)),
        "choices": [_choice(site, each) for each in site.languages],
        # A server shows this page at any address, so its links must not start from there.
        "base": f"{site.publication.url}/" if site.publication.url else "",
    }
    yield Artifact("index.html", render("root.html", facts))
    yield Artifact("404.html", render("not_found.html", facts))


def _choice(site: Site, language: Language) -> dict[str, object]:
    return {
        "language": language,
        "name": language_name(language),
        "path": f"{language}/index.html",
        "title": localise(site.conference.title, told_in(site, language)),
        "words": site_words(language),
        "address": site.address(f"{language}/index.html"),
    }
