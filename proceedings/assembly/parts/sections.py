"""The sections: each opens with a page of its own, number and title in every language of the book, and who led it.

Where papers share pages this stands above them.
"""

from collections.abc import Iterator

from proceedings.assembly.headings import names_run_on, section_number, section_title
from proceedings.assembly.languages import main_language, words_of
from proceedings.assembly.names import name_in, official_name
from proceedings.assembly.parts import BookSoFar
from proceedings.model.conference import Section
from proceedings.model.house import House
from proceedings.model.language import Language, localise
from proceedings.model.manuscript import Block, Manuscript, Paragraph, Space, Text
from proceedings.model.people import Person
from proceedings.model.submission import Kind

HOLDS: tuple[Kind, ...] = (Kind.PLENARY, Kind.PAPER, Kind.ABSTRACT, Kind.CAMERA_READY)
BARE = True
STRONG = frozenset({"strong"})


def title(house: House, language: Language) -> str:
    """Papers of no section stand under the name of the volume."""
    return localise(house.conference.title, (language, *house.conference.languages))


def compose(book: BookSoFar, house: House) -> Manuscript:
    """The opening of the section; papers of none follow without one."""
    if book.section is None:
        return Manuscript(main_language(house))
    if names_run_on(house):
        above = (*_name(book.section, house), *_heads(book.section, house))
        return Manuscript(main_language(house), above, runs_on=True)
    blocks = (Space(fill=2), *_name(book.section, house), Space(fill=3), *_heads(book.section, house))
    return Manuscript(main_language(house), blocks, columns=1)


def _name(section: Section, house: House) -> Iterator[Block]:
    for language in house.conference.languages:
        main = language == main_language(house)
        number = section_number(section, house, language)
        if number and main:
            yield Paragraph((Text(number),), "section_number", language)
        role = "section_title" if main else "section_title_other"
        prefix = f"{number}. " if number and not main else ""
        yield Paragraph((Text(prefix + section_title(section, house, language)),), role, language)


def _heads(section: Section, house: House) -> Iterator[Block]:
    if section.heads:
        yield Paragraph((Text(words_of(house)["heads"], STRONG),), "section_head")
    for head in section.heads:
        yield Paragraph((Text(_head(head, house)),), "section_head")


def _head(head: Person, house: House) -> str:
    languages = house.conference.languages
    facts = [localise(fact, languages) for fact in (head.rank, head.degree, head.post)]
    return ", ".join(filter(None, (official_name(name_in(head, languages)), *facts)))
