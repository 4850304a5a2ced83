"""A record of MARC 21: its leader and fixed fields, its fields, and the XML that they make (MARC 21 slim)."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from proceedings.exports import _edition as edition
from proceedings.exports._language_codes import codes_of
from proceedings.exports._volume import VolumeFacts
from proceedings.exports._xml import Tree, leaf, namespaced, node

MARC = "http://www.loc.gov/MARC21/slim"

LEADER = "00000nam a2200000 c 4500"
"""A new record of a book in Unicode, described without the punctuation of ISBD."""

UNTOLD = " " * 11
"""Of 008: illustrations, readers, form, contents, government."""

Subfield = tuple[str, str]


class Field(NamedTuple):
    """A tag, two indicators (a blank is a blank), subfields in their order."""

    tag: str
    indicators: str
    subfields: tuple[Subfield, ...]


def field(tag: str, indicators: str, *subfields: Subfield, link: str = "") -> Field:
    """A field with the subfields that say something; none at all where the first says nothing."""
    told = tuple(part for part in subfields if part[1]) if subfields and subfields[0][1] else ()
    return Field(tag, indicators, ((("6", link), *told) if link and told else told))


def control_fields(volume: VolumeFacts) -> Iterator[tuple[str, str]]:
    """Tags and values of the fixed fields, in order."""
    day = edition.whole_day(volume).replace("-", "")
    yield "001", volume.conference.short_name
    if day:
        yield "005", f"{day}000000.0"
    yield "008", _described(volume, day[2:])


def record_of(fixed: Iterable[tuple[str, str]], fields: Iterable[Field]) -> Tree:
    """The record in a collection of one; a field without subfields is left out."""
    controls = (node("controlfield", {"tag": tag}, value) for tag, value in fixed)
    told = (_datafield(one) for one in fields if one.subfields)
    record = node("record", {"type": "Bibliographic"}, node("leader", LEADER), *controls, *told)
    return namespaced(node("collection", record), {None: MARC})


def _described(volume: VolumeFacts, entered: str) -> str:
    """008 for books: day of entry, single date, no country told, a conference, no festschrift, no fiction."""
    year, language = edition.year(volume) or "uuuu", codes_of(volume.main).marc
    indexed = "1" if "author_index" in volume.conference.parts else "|"
    return f"{entered or '||||||'}s{year}    xx {UNTOLD}10{indexed} 0 {language} d"


def _datafield(told: Field) -> Tree:
    made = node(
        "datafield", {"tag": told.tag}, *(leaf("subfield", words, {"code": code}) for code, words in told.subfields)
    )
    for name, indicator in zip(("ind1", "ind2"), told.indicators, strict=True):
        made.set(name, indicator)
    return made
