"""ГОСТ 7.1-2003 as calls in Kazakhstan ask for it: dashes between areas, authors repeated after the slash.

Сериков, А. И. Финансовое право / А. И. Сериков. – Алматы : Тау, 2019. – 312 с.
"""

from proceedings.bibliography.figures import doi_link
from proceedings.bibliography.pieces import Piece, ended, joined, said, spoken
from proceedings.bibliography.styles._gost import Manner, address, described, electronic, first_author, stated
from proceedings.bibliography.terms import language_of
from proceedings.model.bibliography import Entry
from proceedings.model.manuscript import Inlines

TITLE = "ГОСТ 7.1-2003"
CITES = "numbers"
ORDER = "cited"
SIGN = ". – "


def reference(entry: Entry) -> Inlines:
    """The item of an entry (7.1, sections 5 and 7)."""
    return spoken(ended(described(entry, MANNER)), language_of(entry))


def _address(entry: Entry, language: str) -> Piece:
    doi = doi_link(entry)
    return joined(SIGN, (*said("DOI: "), *doi) if doi else (), address(entry, language))


MANNER = Manner(
    lambda entry: first_author(entry, ","),
    lambda entry, language: stated(entry, language, 3, 1),
    SIGN,
    _address,
    electronic,
)
