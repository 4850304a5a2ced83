"""ГОСТ Р 7.0.5-2008, references behind the text: areas end in full stops, up to three authors before the title.

Соколов А. Н., Сердобинцев К. С. Гражданское общество : монография. Астрахань : Волга, 2009. 218 с.
"""

from proceedings.bibliography.figures import doi_link
from proceedings.bibliography.pieces import Piece, ended, joined, said, spoken
from proceedings.bibliography.styles._gost import Manner, address, all_authors, described, electronic, stated
from proceedings.bibliography.terms import language_of
from proceedings.model.bibliography import Entry
from proceedings.model.manuscript import Inlines

TITLE = "ГОСТ Р 7.0.5-2008"
CITES = "numbers"
ORDER = "cited"


def reference(entry: Entry) -> Inlines:
    """The item of an entry (7.0.5, sections 5 and 7)."""
    return spoken(ended(described(entry, MANNER)), language_of(entry))


def _responsible(entry: Entry, language: str) -> str:
    """Authors stand after the slash only where no heading names them."""
    return "" if all_authors(entry) else stated(entry, language, 3, 1)


def _address(entry: Entry, language: str) -> Piece:
    doi = doi_link(entry)
    return joined(". ", (*said("DOI: "), *doi) if doi else (), address(entry, language))


MANNER = Manner(all_authors, _responsible, ". ", _address, electronic)
