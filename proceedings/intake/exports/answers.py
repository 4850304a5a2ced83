"""One row of a table by the fields that its columns fill: what an author or an editor wrote of a submission."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proceedings.intake.exports.column_words import IGNORE, LANGUAGES
from proceedings.intake.exports.markup import clean, line
from proceedings.intake.exports.tongues import language_of
from proceedings.model.language import Language, Localised
from proceedings.model.received import Contact

CYRILLIC = frozenset({"kk", "ru", "uk"})


@dataclass(frozen=True, slots=True)
class Told:
    """A filled cell: the header of its column, the field that it fills, its words."""

    header: str
    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The filled cells of a row, in the order of their columns. `line` is the row's, from 1."""

    line: int
    cells: tuple[Told, ...]

    def one(self, field: str) -> str:
        """The words of the first column that fills the field, on one line."""
        return next((line(cell.words) for cell in self.cells if cell.field == field), "")

    def all(self, field: str) -> Iterator[Told]:
        """The cells that fill a field, in whatever language, not those of the fields below it."""
        for cell in self.cells:
            if cell.field == field or (cell.field[:-3] == field and cell.field[-3] == "."):
                yield cell

    def having(self, *fields: str) -> bool:
        """Whether one of the fields is filled."""
        return any(next(self.all(field), None) for field in fields)


def answer(number: int, cells: Mapping[str, str], fields: Mapping[str, str]) -> Answer:
    """The row with its cells by field; what is ignored is left out."""
    told = (Told(header, fields.get(header, IGNORE), cell.strip()) for header, cell in cells.items())
    return Answer(number, tuple(one for one in told if one.words and one.field != IGNORE))


def tongue_of(cell: Told) -> Language:
    """The language that a header names for its column; empty where it names none."""
    return cell.field[-2:] if cell.field[-3:-2] == "." else ""


def language_told(answer: Answer) -> Language:
    """The language that the row itself says its paper is in: «Русский», `en`, "Deutsch"."""
    words = answer.one("language").casefold().replace("ё", "е").replace("/", " ").split()
    return next((tag for word in words for tag, known in TAGS if word.strip("(),.") in known), "")


def localised_words(answer: Answer, field: str, language: Language = "", several_lines: bool = False) -> Localised:
    """What the row says in a field, by language: the header's, else the row's own, else that of the letters."""
    found: dict[Language, str] = {}
    for cell in answer.all(field):
        words = clean(cell.words) if several_lines else line(cell.words)
        tag = tagged(words, tongue_of(cell), language)
        if words and tag not in found:
            found[tag] = words
    return found


def tagged(words: str, *likely: Language) -> Language:
    """The first of the likely languages that the letters allow, else the one that they tell."""
    told = language_of(words)
    return next((tag for tag in likely if tag and (tag in CYRILLIC) == (told in CYRILLIC)), told)


def contact_of(answer: Answer, name: str, email: str) -> tuple[Contact, ...]:
    """How the one who filled in the row can be reached; nobody where the row tells nothing private."""
    other = {cell.header: line(cell.words) for cell in answer.cells if cell.field == "private"}
    phone, consent = answer.one("author.phone"), answer.one("consent")
    if not (email or phone or consent or other):
        return ()
    return (Contact(name=name, email=email, phone=phone, consent=consent, role="submitter", other=other),)


TAGS = tuple((tag, frozenset(words.split()) - {"тілінде"} | {tag}) for tag, words in LANGUAGES.items())
