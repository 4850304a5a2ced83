"""ГОСТ Р 7.0.100-2018: as 7.1, with four authors named, and with the kind of content and its carrier.

Сериков, А. И. Финансовое право / А. И. Сериков. – Алматы : Тау, 2019. – 312 с. – Текст : непосредственный.
"""

from proceedings.bibliography.figures import doi_link, wants_url
from proceedings.bibliography.pieces import Piece, ended, joined, said, spoken
from proceedings.bibliography.styles._gost import Manner, address, described, first_author, stated
from proceedings.bibliography.terms import language_of, term
from proceedings.model.bibliography import Entry
from proceedings.model.manuscript import Inlines

TITLE = "ГОСТ Р 7.0.100-2018"
CITES = "numbers"
ORDER = "cited"
SIGN = ". – "


def reference(entry: Entry) -> Inlines:
    """The item of an entry (7.0.100, sections 5 and 7)."""
    return spoken(ended(described(entry, MANNER)), language_of(entry))


def _address(entry: Entry, language: str) -> Piece:
    doi = doi_link(entry)
    isbn = said(f"ISBN {entry.isbn}" if entry.isbn else "")
    return joined(SIGN, isbn, (*said("DOI "), *doi) if doi else (), address(entry, language))


def _kind(entry: Entry, language: str) -> str:
    return term("text_online" if wants_url(entry) else "text", language)


MANNER = Manner(
    lambda entry: first_author(entry, ","),
    lambda entry, language: stated(entry, language, 4, 3),
    SIGN,
    _address,
    lambda entry, language: "",
    _kind,
)
