"""The index of authors and that of keywords, under letter heads, in the order of the alphabets of the book."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from proceedings.assembly.collation import collation_key, letter_head
from proceedings.assembly.names import indexed_name
from proceedings.exports._facts import PaperFacts
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language
from proceedings.website.frame import Spot, page, told_in
from proceedings.website.home import Entry, entry
from proceedings.website.plan import Site


class Line(NamedTuple):
    """A line of an index: its words, how it files, what links call it, the papers it leads to."""

    words: str
    files_as: str
    anchor: str
    entries: tuple[Entry, ...]


class Letter(NamedTuple):
    """A letter head with what stands under it."""

    letter: str
    anchor: str
    lines: tuple[Line, ...]


def author_index(site: Site, language: Language) -> Artifact:
    """The page of authors, each person once."""
    papers = {paper.paper.record.id: entry(paper, site, language) for paper in site.papers}
    languages = told_in(site, language)
    lines = []
    for number, person in enumerate(site.people, 1):
        name = person.name(languages)
        entries = tuple(papers[paper] for paper in person.papers)
        lines.append(Line(indexed_name(name), name.sort_as or indexed_name(name), f"author-{number}", entries))
    return page("index.html", site, Spot(language, "authors"), _facts(lines, site, "authors"))


def keyword_index(site: Site, language: Language) -> Artifact:
    """The page of keywords in the language, those of papers that have none in it in the paper's own."""
    found: dict[str, tuple[str, dict[str, Entry]]] = {}
    for paper in site.papers:
        shown = entry(paper, site, language)
        for word in _keywords(paper, language):
            _, entries = found.setdefault(word.casefold(), (word, {}))
            entries[paper.paper.record.id] = shown
    lines = [
        Line(word, word, f"keyword-{number}", tuple(entries.values()))
        for number, (word, entries) in enumerate(found.values(), 1)
    ]
    return page("index.html", site, Spot(language, "keywords"), _facts(lines, site, "keywords"))


def _keywords(paper: PaperFacts, language: Language) -> tuple[str, ...]:
    keywords = paper.paper.record.keywords
    return keywords.get(language) or keywords.get(paper.language, ())


def _facts(lines: Iterable[Line], site: Site, kind: str) -> dict[str, object]:
    return {"letters": tuple(_lettered(lines, site)), "kind": kind}


def _lettered(lines: Iterable[Line], site: Site) -> Iterator[Letter]:
    scripts = site.book.house.profile.scripts
    ordered = sorted(lines, key=lambda line: (collation_key(line.files_as, scripts), line.anchor))
    grouped = groupby(ordered, key=lambda line: letter_head(line.files_as) or "#")
    for number, (letter, group) in enumerate(grouped, 1):
        yield Letter(letter, f"letter-{number}", tuple(group))
