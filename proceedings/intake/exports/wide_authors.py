"""Authors side by side in one row, each in columns of a number: `1: First Name`, `Author 2 Surname`, `Автор 3 ФИО`.

Any way of numbering will do: the number may stand before the word for an author, behind it, or at either end.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.people import affiliated, name_of, orcid_in
from proceedings.intake.exports.tongues import language_of, localised
from proceedings.intake.exports.whole_names import whole_name
from proceedings.model.language import Language, Localised
from proceedings.model.people import Affiliation, Name, Person

PARTS = {
    "given": "first name|given name|given names|firstname|first|given|fname|forename|имя|имена|аты|есімі",
    "family": "last name|family name|surname|lastname|last|family|lname|фамилия|тегі",
    "middle": "middle name|middle|middlename|mname|middle initial|patronymic|отчество|әкесінің аты|әке аты",
    "name": "name|full name|fullname|фио|ф и о|фамилия имя отчество|фамилия имя|имя фамилия|аты жөні|толық аты жөні",
    "email": "email|e mail|mail|email address|электронная почта|эл почта|почта|пошта|электрондық пошта",
    "body": "affiliation|affiliations|organisation|organization|institution|university|employer|организация|"
    "место работы|аффилиация|вуз|университет|учреждение|ұйым|ұйымы|жұмыс орны|мекеме|мекемесі",
    "city": "city|town|город|қала|қаласы",
    "country": "country|страна|ел|елі",
    "orcid": "orcid|orcid id|orcid ид",
    "post": "position|post|должность|лауазымы|қызметі",
    "degree": "degree|academic degree|ученая степень|степень|ғылыми дәрежесі|дәрежесі",
    "corresponding": "corresponding|corresponding author|is corresponding|contact|contact author|для переписки",
}
PART_OF = {words: part for part, listed in PARTS.items() for words in listed.split("|")}
LANGUAGES = {
    "en": "en eng english английском",
    "ru": "ru rus russian русском",
    "kk": "kk kz kaz kazakh казахском қазақша",
}
LANGUAGE_OF = {word: tag for tag, words in LANGUAGES.items() for word in words.split()}

AUTHOR = re.compile(r"\b(?:co ?authors?|соавтор\w*|тең автор\w*|бірлескен автор\w*)\b|\b(?:authors?|автор\w*)\b")
FURNITURE = re.compile(r"\b(?:formatted|й|ый|ой|ші|шы|st|nd|rd|th|на|по|s)\b")
SIGNS = re.compile(r"[\W_]+")
BOUNDARY = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
"""Between a letter and a figure: `author1`, `1й`."""

YES = ("yes", "y", "true", "1", "x", "да", "иә", "ия", "+", "*")
MOST = 300
"""The highest number that is taken for an author's: papers of large collaborations have hundreds, years are higher."""


@dataclass(frozen=True, slots=True)
class AuthorColumn:
    """What a column holds: of which author (co-authors behind), which of the PARTS, in which language if it says so."""

    number: tuple[int, ...]
    part: str
    language: Language = ""


@lru_cache(maxsize=4096)
def author_column(header: str) -> AuthorColumn | None:
    """What a header says of a numbered author; None where it is another column."""
    words = BOUNDARY.sub(" ", SIGNS.sub(" ", header[:200].casefold().replace("ё", "е")))
    numbers = [int(one) for one in re.findall(r"\b\d{1,3}\b", words)]
    author = AUTHOR.search(words)
    if not numbers or not 0 < numbers[0] <= MOST or (numbers[1:] and not author):
        return None
    rest = FURNITURE.sub(" ", AUTHOR.sub(" ", re.sub(r"\b\d+\b", " ", words))).split()
    tongues = [LANGUAGE_OF[word] for word in rest if word in LANGUAGE_OF]
    said = " ".join(word for word in rest if word not in LANGUAGE_OF)
    part = PART_OF.get(said) or ("name" if author and not said else "")
    behind = author is not None and not author[0].startswith(("author", "автор"))
    return AuthorColumn((int(behind), *numbers), part, tongues[0] if tongues else "") if part else None


def wide_authors(named_cells: Mapping[str, str]) -> tuple[Person, ...]:
    """The authors of a row in the order of their numbers, co-authors behind; those without a name are none."""
    people: dict[tuple[int, ...], dict[AuthorColumn, str]] = defaultdict(dict)
    for header, cell in named_cells.items():
        column = author_column(header) if cell and cell.strip() else None
        if column:
            cells = people[column.number[:2]]
            # `Имя 1` and `First name 1` beside each other are two spellings of one name
            told = replace(column, language=language_of(cell)) if column in cells else column
            cells.setdefault(told, cell.strip())
    drawn = (_person(people[number]) for number in sorted(people))
    return tuple(person for person in drawn if person is not None)


def bodies(words: str, city: str = "", country: str = "") -> tuple[Affiliation, ...]:
    """The bodies in one cell, parted by semicolons or lines, each in the same place."""
    return tuple(one for body in re.split(r"[;\n]", words) for one in affiliated(body, city, country))


def _person(cells: Mapping[AuthorColumn, str]) -> Person | None:
    names = _names(cells)
    if not names:
        return None
    listed = [cell for column, cell in cells.items() if column.part == "body"]
    city, country = _one(cells, "city"), _one(cells, "country")
    return Person(
        name=names,
        affiliations=tuple(one for body in dict.fromkeys(listed) for one in bodies(body, city, country)),
        email=address_in(_one(cells, "email")),
        orcid=orcid_in(_one(cells, "orcid")),
        post=_localised(_one(cells, "post")),
        degree=_localised(_one(cells, "degree")),
        corresponding=_one(cells, "corresponding").casefold() in YES,
    )


def _names(cells: Mapping[AuthorColumn, str]) -> dict[Language, Name]:
    """The name in each language that columns were given for; by its letters where the header names none."""
    names: dict[Language, Name] = {}
    for tongue in dict.fromkeys(column.language for column in cells):
        own = {column.part: cell for column, cell in cells.items() if column.language == tongue}
        given, family, whole = own.get("given", ""), own.get("family", ""), own.get("name", "")
        parted = name_of(given, family, own.get("middle", "")) if given or family else {}
        typed = parted or whole_name(whole)
        for found, name in typed.items():
            names.setdefault(tongue or found, name)
    return names


def _one(cells: Mapping[AuthorColumn, str], part: str) -> str:
    return next((cell for column, cell in cells.items() if column.part == part), "")


def _localised(words: str) -> Localised:
    return localised(line(words))
