"""APA, seventh edition: names and years in the text, the list in the order of the alphabet.

Serik, A., & Ivanova, B. (2020). Methods of analysis. *Journal of Law*, *5*(2), 12–25.
"""

from proceedings.bibliography.figures import doi_link, noted, pages_within, ranges, url_link, wants_url
from proceedings.bibliography.names import direct, inverted, listed, makers
from proceedings.bibliography.pieces import NOTHING, Piece, around, ended, joined, rich, said, spoken
from proceedings.bibliography.terms import language_of, ordinal, term
from proceedings.model.bibliography import Entry, Name
from proceedings.model.manuscript import Inlines

TITLE = "APA 7"
CITES = "names"
ORDER = "alphabetical"
MOST, SHOWN = 20, 19
"""Of more authors than twenty the first nineteen are listed, and the last (9.8)."""

PERIODICAL = ("article-journal", "article-magazine", "article-newspaper")
PARTS = ("chapter", "paper-conference", "entry")


def reference(entry: Entry) -> Inlines:
    """The item of an entry (chapters 9 and 10)."""
    language = language_of(entry)
    head, dated = said(_authors(entry, language)), around("(", said(_date(entry, language)), ")")
    title = _title(entry, language)
    front = (
        joined(". ", joined(" ", ended(head), dated), title) if head else joined(". ", joined(" ", ended(title), dated))
    )
    whole = joined(". ", front, _source(entry, language), noted(entry))
    return spoken(joined(" ", ended(whole), _address(entry)), language)


def _authors(entry: Entry, language: str) -> str:
    names = [inverted(name, ",") for name in makers(entry)]
    sign = "&" if language == "en" else term("and", language)
    if len(names) > MOST:
        whole = f"{', '.join(names[:SHOWN])}, … {names[-1]}"
    elif len(names) > 1 and not entry.more_authors:
        whole = f"{', '.join(names[:-1])}, {sign} {names[-1]}"
    else:
        whole = ", ".join((*names, *([term("others", language)] if entry.more_authors and names else [])))
    if not entry.authors and entry.editors:
        return f"{whole} {_after(entry.editors, language)}"
    return whole


def _after(names: tuple[Name, ...], language: str) -> str:
    return "(Eds.)" if language == "en" and len(names) > 1 else term("editors_after", language)


def _date(entry: Entry, language: str) -> str:
    return entry.year or term("no_date", language)


def _title(entry: Entry, language: str) -> Piece:
    """In italics where the work stands by itself; with edition and number in parentheses."""
    part = bool(entry.container) and entry.kind in (*PARTS, *PERIODICAL)
    title = rich(entry.title) if part else rich(entry.title, "emphasis")
    volume = _lowered(term("volume", language, entry.volume)) if not part else ""
    extra = ", ".join(filter(None, (ordinal(entry.edition, language), volume, _number(entry, language))))
    return joined(" ", title, around("(", said(extra), ")"), around("[", said(_kind(entry, language)), "]"))


def _number(entry: Entry, language: str) -> str:
    if entry.kind == "patent":
        return f"{term('patent', language, entry.number)} {entry.jurisdiction}".strip()
    if entry.kind == "standard":
        return entry.number
    return term("numbered", language, entry.number) if entry.kind not in PERIODICAL else ""


def _kind(entry: Entry, language: str) -> str:
    """[PhD thesis, KazNU]: what has no publisher's shape."""
    if entry.kind == "thesis":
        return ", ".join(filter(None, (entry.genre or term("thesis", language), entry.publisher)))
    return entry.genre


def _source(entry: Entry, language: str) -> Piece:
    if entry.kind in PERIODICAL and entry.container:
        return _journal(entry)
    book = _book(entry, language) if entry.container and entry.kind in PARTS else rich(entry.container)
    publisher = "" if entry.kind == "thesis" or entry.publisher in map(direct, makers(entry)) else entry.publisher
    pages = NOTHING if entry.container else said(pages_within(entry, language))
    return joined(". ", book, said(publisher), said(entry.series), pages)


def _journal(entry: Entry) -> Piece:
    """*Journal*, *5*(2), 12–25."""
    number = (*said(entry.volume, "emphasis"), *around("(", said(ranges(entry.issue)), ")"))
    return joined(", ", rich(entry.container, "emphasis"), number, said(ranges(entry.pages or entry.number)))


def _book(entry: Entry, language: str) -> Piece:
    """In E. Editor (Ed.), *Book* (Vol. 2, pp. 12–25)."""
    sign = "&" if language == "en" else term("and", language)
    names = listed([direct(name) for name in entry.editors], sign, ",")
    editors = joined(" ", said(names), said(_editors_of_book(entry, language)))
    within = filter(None, (term("volume", language, entry.volume), pages_within(entry, language)))
    title = joined(" ", rich(entry.container, "emphasis"), around("(", said(", ".join(within)), ")"))
    return joined(" ", said(term("in", language)), joined(", ", editors, title))


def _editors_of_book(entry: Entry, language: str) -> str:
    return _after(entry.editors, language) if entry.editors and entry.authors else ""


def _lowered(text: str) -> str:
    return text if text.startswith("Vol") else text[:1].lower() + text[1:]


def _address(entry: Entry) -> Piece:
    return doi_link(entry, resolver=True) or (url_link(entry) if wants_url(entry) else NOTHING)
