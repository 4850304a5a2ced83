"""The frame around every page: where it stands, the ways out of it, the same page in the other languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from proceedings.assembly.languages import languages_from, words_of
from proceedings.assembly.parts.title_page import when_and_where
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language, localise
from proceedings.website.plan import Site
from proceedings.website.shelf import render
from proceedings.website.words import language_name, site_words

PLACES = ("programme", "authors", "keywords", "search", "about")
"""The pages that every page leads to, by the names of their words; the programme is the home page."""


class Way(NamedTuple):
    """A link to a page: its path from the root, its words, their language; whether the reader is there already."""

    path: str
    words: str
    language: Language
    here: bool
    address: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a page stands: its language and its path below the folder of the language, empty for the home page."""

    language: Language
    folder: str = ""

    @property
    def path(self) -> str:
        """The path of the page from the root."""
        return self.within(self.language)

    @property
    def root(self) -> str:
        """What leads from the page to the root."""
        return "../" * self.path.count("/")

    def within(self, language: Language) -> str:
        """The path of the same page in another language."""
        return f"{language}/{self.folder}/index.html" if self.folder else f"{language}/index.html"


def page(template: str, site: Site, spot: Spot, facts: Mapping[str, object]) -> Artifact:
    """A page: the template with its own facts and those of the frame."""
    return Artifact(spot.path, render(template, {**_frame(site, spot), **facts}))


def told_in(site: Site, language: Language) -> tuple[Language, ...]:
    """The languages to look for a fact in, that of the page first."""
    return languages_from(language, site.book.house)


def _frame(site: Site, spot: Spot) -> dict[str, object]:
    language = spot.language
    conference = site.conference
    languages = told_in(site, language)
    return {
        "language": language,
        "root": spot.root,
        "words": site_words(language),
        "book_words": words_of(site.book.house, language),
        "conference_title": localise(conference.title, languages),
        "when_and_where": when_and_where(site.book.house, language),
        "rights": localise(conference.imprint.rights, languages),
        "notice": localise(conference.notice, languages),
        "places": tuple(_places(site, spot)),
        "tongues": tuple(_tongues(site, spot)),
        "address": site.address(spot.path),
        "home": f"{language}/index.html",
        "feed": f"{language}/feed.xml",
        "search_page": f"{language}/search/index.html",
    }


def _places(site: Site, spot: Spot) -> list[Way]:
    words = site_words(spot.language)
    folders = {place: "" if place == "programme" else place for place in PLACES}
    return [
        Way(Spot(spot.language, folder).path, words[place], spot.language, folder == spot.folder)
        for place, folder in folders.items()
    ]


def _tongues(site: Site, spot: Spot) -> list[Way]:
    """This page in every language of the book."""
    ways = [(language, spot.within(language)) for language in site.languages]
    return [
        Way(path, language_name(language), language, language == spot.language, site.address(path))
        for language, path in ways
    ]
