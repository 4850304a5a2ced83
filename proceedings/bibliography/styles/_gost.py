"""What the three ГОСТ share: a heading, areas with signs between them, `//` before what the work stands in."""

from collections.abc import Callable
from dataclasses import dataclass

from proceedings.bibliography.figures import dotted, noted, ranges, url_link, wants_url
from proceedings.bibliography.names import direct, inverted
from proceedings.bibliography.pieces import NOTHING, Piece, around, joined, rich, said
from proceedings.bibliography.terms import language_of, ordinal, term
from proceedings.model.bibliography import Entry, Name

HEADED = 3
"""Works of more authors than this have no heading: they begin with their title (ГОСТ 7.80, 5.2)."""

PARTS = ("article-journal", "article-magazine", "article-newspaper", "chapter", "paper-conference", "entry")
PERIODICAL = ("article-journal", "article-magazine", "article-newspaper")
ONLINE = ("webpage", "post-weblog")
SEVERAL, GENERIC = "[{}]", {"PhD thesis": "thesis", "Master’s thesis": "master", "research report": "report"}


@dataclass(frozen=True, slots=True)
class Manner:
    """Where the three differ.

    `heading` are the names in front of the title; `responsibility` those after the slash; `sign` parts areas;
    `medium` tells the carrier after the title of what is on the net, `kind` in an area of its own.
    """

    heading: Callable[[Entry], str]
    responsibility: Callable[[Entry, str], str]
    sign: str
    address: Callable[[Entry, str], Piece]
    medium: Callable[[Entry, str], str]
    kind: Callable[[Entry, str], str] = lambda entry, language: ""


def described(entry: Entry, manner: Manner) -> Piece:
    """An entry as areas; those that are not known leave no sign."""
    language = language_of(entry)
    work = joined(". ", said(manner.heading(entry)), _title(entry, manner, language))
    kind = said(manner.kind(entry, language))
    areas = [_edition(entry, language), *_imprint(entry, language), *_ends(entry, manner, language)]
    if _host(entry):
        whole = joined(" // ", joined(manner.sign, work, kind), _host(entry))
        return joined(manner.sign, whole, *areas)
    return joined(manner.sign, work, *areas, kind)


def first_author(entry: Entry, comma: str) -> str:
    """The heading of descriptions: the first of up to three authors."""
    return inverted(entry.authors[0], comma) if entry.authors and _is_headed(entry) else ""


def all_authors(entry: Entry) -> str:
    """The heading of short references: up to three authors."""
    return ", ".join(inverted(name) for name in entry.authors) if _is_headed(entry) else ""


def stated(entry: Entry, language: str, most: int, shown: int) -> str:
    """Authors after the slash: all up to `most`, else as many as are `shown`, and others."""
    names = [direct(name) for name in entry.authors]
    if not _are_many(entry, most):
        return ", ".join(names)
    return f"{', '.join(names[:shown])} {SEVERAL.format(term('others', language))}" if names else ""


def address(entry: Entry, language: str) -> Piece:
    """URL: … (дата обращения: 01.02.2020)."""
    if not wants_url(entry):
        return NOTHING
    seen = term("accessed", language, dotted(entry.accessed))
    return joined(" ", (*said("URL: "), *url_link(entry)), around("(", said(seen), ")"))


def electronic(entry: Entry, language: str) -> str:
    """[Электронный ресурс], for what is only on the net."""
    return f"[{term('electronic', language)}]" if entry.kind in ONLINE and entry.url else ""


def _is_headed(entry: Entry) -> bool:
    """Patents begin with their number, works of many with their title."""
    return entry.kind != "patent" and not _are_many(entry, HEADED)


def _are_many(entry: Entry, most: int) -> bool:
    return len(entry.authors) > most or (entry.more_authors and len(entry.authors) > 0)


def _title(entry: Entry, manner: Manner, language: str) -> Piece:
    title = rich(entry.title)
    if entry.kind == "standard" and entry.number and entry.number not in entry.title:
        title = joined(". ", said(entry.number), title)
    if entry.kind == "patent":
        title = joined(". ", said(" ".join(filter(None, (_patent(entry, language), entry.jurisdiction)))), title)
    title = joined(" ", title, said(manner.medium(entry, language)))
    details = joined(" : ", title, said(_details(entry, language)))
    return joined(" / ", details, said(" ; ".join(filter(None, _responsible(entry, manner, language)))))


def _patent(entry: Entry, language: str) -> str:
    return term("patent", language, entry.number)


def _responsible(entry: Entry, manner: Manner, language: str) -> tuple[str, ...]:
    """Authors, then editors and translators of the work itself; those of what it stands in come after the `//`."""
    others = () if _host(entry) else (_made_by("editor", entry.editors, language),)
    return (
        manner.responsibility(entry, language),
        *others,
        _made_by("translator", entry.translators, language),
    )


def _made_by(word: str, names: tuple[Name, ...], language: str) -> str:
    return term(word, language, ", ".join(map(direct, names)))


def _details(entry: Entry, language: str) -> str:
    """What kind of work it is: дис. … канд. юрид. наук; Закон РК от 18.11.2015 № 410-V."""
    genre = term(GENERIC[entry.genre], language) if entry.genre in GENERIC else entry.genre
    if entry.kind == "legislation":
        dated = term("dated", language, dotted(entry.issued)) if len(entry.issued) == 3 else ""
        return " ".join(filter(None, (genre, dated, term("numbered", language, entry.number))))
    if entry.kind == "report":
        return " ".join(filter(None, (genre or term("report", language), term("numbered", language, entry.number))))
    return genre or (term("thesis", language) if entry.kind == "thesis" else "")


def _host(entry: Entry) -> Piece:
    """What the work stands in, with its editors: the book of a chapter, the journal of an article."""
    container = entry.container or (entry.event if entry.kind in PARTS else "")
    if not container:
        return NOTHING
    language = language_of(entry)
    subtitle = entry.event if entry.container and entry.event not in entry.container else ""
    whole = joined(" : ", rich(container), said(subtitle))
    return joined(" / ", whole, said(_made_by("editor", entry.editors, language)))


def _edition(entry: Entry, language: str) -> Piece:
    return said(ordinal(entry.edition, language))


def _imprint(entry: Entry, language: str) -> tuple[Piece, ...]:
    """Place : publisher, year; of a journal the year alone. Then volume and issue."""
    part = joined(
        ", ", said(term("volume", language, entry.volume)), said(term("issue", language, ranges(entry.issue)))
    )
    if entry.kind in PERIODICAL:
        dated = dotted(entry.issued) if entry.kind == "article-newspaper" and not entry.issue else entry.year
        return said(dated or entry.year), part
    lawful = entry.kind == "legislation" and len(entry.issued) == 3 and not (entry.place or entry.publisher)
    year = "" if lawful else entry.year
    return joined(", ", joined(" : ", said(entry.place), said(entry.publisher)), said(year)), part


def _ends(entry: Entry, manner: Manner, language: str) -> tuple[Piece, ...]:
    """Pages or extent, series, notes, address."""
    series = joined(" ; ", said(entry.series), said(ranges(entry.series_number)))
    extent = term("extent", language, entry.extent) if entry.extent.isdigit() else entry.extent
    return (
        said(term("volumes", language, entry.volumes) if entry.volumes.isdigit() else entry.volumes),
        said(term("pages", language, ranges(entry.pages)) or extent),
        around("(", series, ")"),
        said(_number(entry, language)),
        noted(entry),
        manner.address(entry, language),
    )


def _number(entry: Entry, language: str) -> str:
    """A number that no other place has: of an article without pages."""
    elsewhere = ("legislation", "report", "patent", "standard")
    return "" if entry.kind in elsewhere or entry.pages else term("numbered", language, entry.number)
