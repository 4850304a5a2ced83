"""IEEE: numbers in brackets of their own, titles of parts in quotation marks, those of whole works in italics.

A. Serik and B. Ivanova, “Methods of analysis,” *J. Law*, vol. 5, no. 2, pp. 12–25, 2020, doi: 10.1234/abc.
"""

from proceedings.bibliography.figures import doi_link, dotted, noted, pages_within, ranges, url_link, wants_url
from proceedings.bibliography.names import direct, listed, makers
from proceedings.bibliography.pieces import NOTHING, Piece, around, ended, joined, rich, said, spoken
from proceedings.bibliography.terms import language_of, ordinal, term
from proceedings.model.bibliography import Entry
from proceedings.model.manuscript import Inlines

TITLE = "IEEE"
CITES = "brackets"
ORDER = "cited"
MOST = 6
"""Of more authors the first is named, with "et al."."""

PERIODICAL = ("article-journal", "article-magazine", "article-newspaper")
PARTS = ("chapter", "paper-conference", "entry")
IN = {"en": "in", "ru": "в", "kk": ""}


def reference(entry: Entry) -> Inlines:
    """The item of an entry (IEEE Reference Guide, 2023)."""
    language = language_of(entry)
    rest = joined(", ", _host(entry, language), *_source(entry, language), _doi(entry))
    whole = _work(entry, rest, language)
    return spoken(joined(" ", ended(joined(". ", whole, noted(entry))), _online(entry, language)), language)


def _work(entry: Entry, rest: Piece, language: str) -> Piece:
    """Authors, title and the rest; in English the comma between stands within the quotation marks."""
    authors = said(_authors(entry, language))
    if not _is_part(entry):
        edition = said(ordinal(entry.edition, language))
        return joined(", ", authors, rich(entry.title, "emphasis"), edition, rest)
    within = language == "en" and bool(rest)
    comma = "," if within and not entry.title.endswith(("?", "!")) else ""
    title = around('"', joined("", rich(entry.title), said(comma)), '"')
    return joined(" " if within else ", ", joined(", ", authors, title), rest)


def _is_part(entry: Entry) -> bool:
    return bool(entry.container) or entry.kind in ("thesis", "report", "webpage", "post-weblog", "patent")


def _host(entry: Entry, language: str) -> Piece:
    container = rich(entry.container, "emphasis")
    if container and entry.kind in PARTS:
        return joined(" ", said(IN.get(language, "in")), container)
    return container if entry.kind in PERIODICAL else joined(", ", said(_kind(entry, language)), container)


def _kind(entry: Entry, language: str) -> str:
    if entry.kind == "thesis":
        return entry.genre or term("thesis", language)
    return entry.genre


def _authors(entry: Entry, language: str) -> str:
    names = [direct(name) for name in makers(entry)]
    if len(names) > MOST or (entry.more_authors and names):
        whole = f"{names[0]} {term('others', language)}"
    else:
        whole = listed(names, term("and", language), "," if language == "en" else "")
    if entry.authors or not entry.editors:
        return whole
    return f"{whole}, {'Eds.' if language == 'en' and len(names) > 1 else 'Ed.' if language == 'en' else 'ред.'}"


def _source(entry: Entry, language: str) -> tuple[Piece, ...]:
    """Volume, issue, imprint, pages, year, in the order of the kind."""
    volume, issue = _small(term("volume", language, entry.volume)), _small(term("issue", language, ranges(entry.issue)))
    pages = said(pages_within(entry, language))
    if entry.kind in PERIODICAL:
        number = NOTHING if entry.pages else said(entry.number)
        return said(volume), said(issue), pages, number, said(entry.year)
    editors = "" if not (entry.editors and entry.authors) else _edited(entry, language)
    series = joined(", ", said(entry.series), said(entry.series_number))
    imprint = joined(", ", joined(": ", said(entry.place), said(entry.publisher)), said(_date(entry)))
    number = said(_number(entry, language))
    return said(editors), said(volume), series, number, imprint, pages


def _edited(entry: Entry, language: str) -> str:
    names = listed([direct(name) for name in entry.editors], term("and", language), "," if language == "en" else "")
    return (
        f"{names}, {'Eds.' if language == 'en' and len(entry.editors) > 1 else 'Ed.' if language == 'en' else 'ред.'}"
    )


def _number(entry: Entry, language: str) -> str:
    if entry.kind == "patent":
        return f"{term('patent', language, entry.number)} {entry.jurisdiction}".strip()
    if entry.kind == "standard":
        return entry.number
    return term("numbered", language, entry.number)


def _date(entry: Entry) -> str:
    return dotted(entry.issued) if entry.kind in ("patent", "legislation") and len(entry.issued) == 3 else entry.year


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _doi(entry: Entry) -> Piece:
    doi = doi_link(entry)
    return (*said("doi: "), *doi) if doi else NOTHING


def _online(entry: Entry, language: str) -> Piece:
    """Accessed: 05.03.2020. [Online]. Available: https://…"""
    if not wants_url(entry):
        return NOTHING
    seen = term("accessed", language, dotted(entry.accessed))
    words = f"[{'Online' if language == 'en' else term('electronic', language)}]. "
    available = "Available: " if language == "en" else "URL: "
    return joined(" ", ended(said(seen[:1].upper() + seen[1:])), (*said(words + available), *url_link(entry)))
