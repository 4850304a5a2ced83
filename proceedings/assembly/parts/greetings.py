"""The greetings of officials, in the order of protocol, after a page that names them in every language of the book.

Where papers share pages they stand under that name.
"""

from proceedings.assembly.headings import names_run_on
from proceedings.assembly.languages import main_language, words_of
from proceedings.assembly.parts import BookSoFar
from proceedings.model.house import House
from proceedings.model.language import Language
from proceedings.model.manuscript import Manuscript, Paragraph, Space, Text
from proceedings.model.submission import Kind

HOLDS: tuple[Kind, ...] = (Kind.GREETING,)
BARE = True


def title(house: House, language: Language) -> str:
    """The words for greetings."""
    return words_of(house, language)["greetings"]


def compose(book: BookSoFar, house: House) -> Manuscript:
    """The opening, like that of a section."""
    main, *others = house.conference.languages
    names = (Paragraph((Text(title(house, main)),), "section_title", main),) + tuple(
        Paragraph((Text(title(house, other)),), "section_title_other", other) for other in others
    )
    if names_run_on(house):
        return Manuscript(main_language(house), names, runs_on=True)
    return Manuscript(main_language(house), (Space(fill=2), *names, Space(fill=3)), columns=1)
