"""What the conference resolved: the texts stand under their own titles, with no page before them."""

from proceedings.assembly.languages import main_language, words_of
from proceedings.assembly.parts import BookSoFar
from proceedings.model.house import House
from proceedings.model.language import Language
from proceedings.model.manuscript import Manuscript
from proceedings.model.submission import Kind

HOLDS: tuple[Kind, ...] = (Kind.RESOLUTION,)
BARE = True


def title(house: House, language: Language) -> str:
    """The word for a resolution."""
    return words_of(house, language)["resolution"]


def compose(book: BookSoFar, house: House) -> Manuscript:
    """Nothing of its own."""
    return Manuscript(main_language(house))
