"""The record of a paper out of the words of an export: cleaned, each text under the tag of its language."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from proceedings.intake.exports.headers import plain
from proceedings.intake.exports.markup import clean, line
from proceedings.intake.exports.people import sightings, typed_authors
from proceedings.intake.exports.tongues import language_of, localised
from proceedings.model.language import Language
from proceedings.model.people import Person
from proceedings.model.received import Meanings, Sighting
from proceedings.model.submission import PaperRecord

MOST_KEYWORDS = 100
FLOAT = re.compile(r"(\d{1,18})\.0+")
LIST = re.compile(r"\s*\[\s*['\"].*\]\s*", re.DOTALL)
QUOTED = re.compile(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)\"""")


@dataclass(frozen=True, slots=True)
class Words:
    """What an export says of a paper, as it says it."""

    title: str = ""
    abstract: str = ""
    keywords: str = ""


def paper_record(key: str, words: Words, authors: Iterable[Person]) -> PaperRecord:
    """The record: what has no letters to tell its language by is in the language of the title."""
    title, abstract = line(words.title), clean(words.abstract)
    language = language_of(f"{title} {abstract}")
    return PaperRecord(
        id=key,
        title=localised(title, language),
        abstract=localised(abstract, language),
        authors=tuple(authors),
        keywords=_by_language(keywords_in(words.keywords), language),
    )


def keywords_in(words: str) -> tuple[str, ...]:
    """Keywords, whether by lines, semicolons or commas, or as a program wrote its list: `['a', 'b']`."""
    listed = _listed(words) if LIST.fullmatch(words) else []
    if not listed:
        sign = next((sign for sign in ("\n", ";", ",") if sign in words.strip()), "\n")
        listed = words.split(sign)
    cleaned = (line(one).strip(" .,;•–—-") for one in listed[:MOST_KEYWORDS])
    return tuple(dict.fromkeys(one for one in cleaned if one))


def key_in(cell: str) -> str:
    """The key of a submission as the system has it: a spreadsheet may have made `12.0` of it, an editor `#12`."""
    key = line(cell).lstrip("#№ ")
    whole = FLOAT.fullmatch(key)
    return whole[1] if whole else key


def boxed_authors(words: str, where: str) -> tuple[tuple[Person, ...], tuple[Sighting, ...]]:
    """Authors out of one box, with how sure the reading of each is."""
    typed = typed_authors(words)
    return tuple(one.person for one in typed), sightings(typed, where)


def section_in(cells: Mapping[str, str], meanings: Meanings, *columns: str) -> str:
    """The track or session: of the column that the conference says, else the first of those that is filled."""
    said = [plain(column) for column, field in meanings.columns.items() if field == "section"]
    return next((line(cells[column]) for column in (*said, *columns) if cells.get(column)), "")


def _listed(words: str) -> list[str]:
    return [re.sub(r"\\(.)", r"\1", first or second) for first, second in QUOTED.findall(words[:20_000])]


def _by_language(keywords: tuple[str, ...], language: Language) -> dict[Language, tuple[str, ...]]:
    """Single words say little of their language: of those in one script, all together are asked."""
    scripts: dict[bool, list[str]] = defaultdict(list)
    for keyword in keywords:
        scripts[language_of(keyword, language) in ("kk", "ru", "uk")].append(keyword)
    tongues: dict[Language, tuple[str, ...]] = {}
    for words in scripts.values():
        tongue = language_of(" ".join(words), language)
        tongues[tongue] = (*tongues.get(tongue, ()), *words)
    return tongues
