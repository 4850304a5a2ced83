"""What parts and sections are called, and how a name stands above a part in all languages of the book."""

from collections.abc import Callable, Iterator

from proceedings.assembly.languages import languages_from, main_language, words_of
from proceedings.assembly.parts import Stretch, part_named
from proceedings.model.conference import Section
from proceedings.model.house import House
from proceedings.model.language import Language, localise
from proceedings.model.manuscript import Block, Paragraph, Space, Text

BETWEEN = "\u2002·\u2002"


def section_number(section: Section, house: House, language: Language = "") -> str:
    """Секция 2, counted among the numbered sections; empty for the plenary one."""
    if section.kind == "plenary":
        return ""
    numbered = [each.id for each in house.conference.sections if each.kind != "plenary"]
    return words_of(house, language)["section"].format(n=numbered.index(section.id) + 1)


def section_title(section: Section, house: House, language: Language) -> str:
    """The title of a section in a language, or the nearest that it has."""
    return localise(section.title, languages_from(language, house))


def heading_of(stretch: Stretch, house: House, language: Language = "") -> str:
    """What contents, heads and outline call a part or a section: 1-секция. Құқық бұзушылықтың алдын алу."""
    language = language or main_language(house)
    if stretch.section is None:
        return part_named(stretch.part).title(house, language)
    number = section_number(stretch.section, house, language)
    return ". ".join(filter(None, (number, section_title(stretch.section, house, language))))


def names_run_on(house: House) -> bool:
    """Whether the name of a section stands above its papers, not on a page apart."""
    return house.style.run_on is not None and house.style.run_on.sections != "apart"


def part_heading(name: Callable[[Language], str], house: House, role: str = "part_title") -> Iterator[Block]:
    """A part's name in the main language, under it the others on one line."""
    main, *others = house.conference.languages
    yield Paragraph((Text(name(main)),), role, main)
    runs = [Text(name(other), language=other) for other in others if name(other) != name(main)]
    if runs:
        yield Paragraph(tuple(part for run in runs for part in (Text(BETWEEN), run))[1:], "part_title_other")
    else:
        yield Space(house.style.roles["body"].leading)
