"""The index of authors: each person once, under letter heads, with the folio of every paper; other alphabets refer."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from proceedings.assembly.collation import collation_key, is_cyrillic, letter_head
from proceedings.assembly.headings import part_heading
from proceedings.assembly.identity import Appearance, Contributor, contributors
from proceedings.assembly.languages import language_of, languages_from, main_language, words_of
from proceedings.assembly.names import family_first, indexed_name
from proceedings.assembly.parts import BookSoFar
from proceedings.model.house import House
from proceedings.model.language import Language
from proceedings.model.manuscript import Block, Inline, Manuscript, Paragraph, Space, Text
from proceedings.model.people import Name
from proceedings.model.submission import Kind

HOLDS: tuple[Kind, ...] = ()
BARE = False
COLUMNS = 2


class Entry(NamedTuple):
    """A line of the index: the name, how it files, and what follows it."""

    name: str
    files_as: str
    rest: tuple[Inline, ...]
    label: str = ""


def title(house: House, language: Language) -> str:
    """The words for the index."""
    return words_of(house, language)["author_index"]


def compose(book: BookSoFar, house: House) -> Manuscript:
    """The heading across the page, the entries in columns."""
    people = enumerate(_people(book, house), 1)
    entries = [entry for number, person in people for entry in _entries(person, f"person-{number}", book, house)]
    if not entries:
        return Manuscript(main_language(house))
    scripts = house.profile.scripts
    entries.sort(key=lambda entry: (collation_key(entry.files_as, scripts), entry.label))
    heading = part_heading(lambda language: title(house, language), house)
    opening = (*heading, Space(house.style.roles["body"].leading))
    return Manuscript(main_language(house), tuple(_lettered(entries)), opening, columns=COLUMNS)


def _people(book: BookSoFar, house: House) -> tuple[Contributor, ...]:
    """Everybody who wrote in the volume, with the language of the paper at each appearance."""
    return contributors(
        Appearance(author, stretch.record.id, language_of(stretch.record, house))
        for stretch in book.stretches
        if stretch.record
        for author in stretch.record.authors
    )


def _entries(person: Contributor, label: str, book: BookSoFar, house: House) -> Iterator[Entry]:
    """The entry in the main language; a reference from the name in another alphabet, where a paper bears it."""
    name = person.name(languages_from(main_language(house), house))
    yield Entry(indexed_name(name), _files_as(name), _folios(person, book), label)
    for other in _other_names(person, name):
        see = (Text(" →\u00a0"), Text(family_first(name), link=f"#{label}"))
        yield Entry(indexed_name(other), _files_as(other), see)


def _other_names(person: Contributor, name: Name) -> tuple[Name, ...]:
    """Forms that stand above papers and would be looked for in another alphabet."""
    printed = (appearance.person.name.get(appearance.language) for appearance in person.appearances)
    cyrillic = is_cyrillic(_files_as(name))
    others = {indexed_name(other): other for other in printed if other and is_cyrillic(_files_as(other)) != cyrillic}
    return tuple(others.values())


def _folios(person: Contributor, book: BookSoFar) -> tuple[Inline, ...]:
    """The folio of each paper; of several on one page it is named once, and leads to the first."""
    first: dict[str, str] = {}
    for paper in person.papers:
        first.setdefault(book.folios.get(f"paper:{paper}", ""), f"#paper:{paper}")
    links = [Text(folio, link=target) for folio, target in first.items()]
    commas = [Text(",\u00a0"), *[Text(", ")] * len(links)]
    return tuple(part for pair in zip(commas, links, strict=False) for part in pair)


def _files_as(name: Name) -> str:
    return name.sort_as or indexed_name(name)


def _lettered(entries: list[Entry]) -> Iterator[Block]:
    for letter, group in groupby(entries, key=lambda entry: letter_head(entry.files_as)):
        yield Paragraph((Text(letter),), "index_letter")
        for entry in group:
            yield Paragraph((Text(entry.name), *entry.rest), "index_entry", label=entry.label)
