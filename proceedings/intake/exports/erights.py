"""ACM's rights record (`erights_record`): the XML of papers and authors that EasyChair and others write for the ACM."""

from collections.abc import Iterator

from lxml import etree

from proceedings.intake.exports.mail_address import address_in
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.paper_records import Words, key_in, paper_record
from proceedings.intake.exports.people import affiliated, name_of, orcid_in
from proceedings.intake.exports.xml_file import load_xml, opening
from proceedings.intake.xml import local_name
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.people import Affiliation, Person
from proceedings.model.received import Held, Submitted


def is_erights(held: Held) -> bool:
    """An XML file whose root is such a record."""
    return opening(held).root == "erights_record"


def erights_papers(held: Held) -> Reported[tuple[Submitted, ...]]:
    """The papers of the record by their tracking numbers; those without one by their place in it."""
    root = load_xml(held)
    papers = _below(root.value, "paper") if root.value is not None else ()
    return Reported(tuple(_paper(held, element, number) for number, element in enumerate(papers, 1)), root.diagnostics)


def _paper(held: Held, element: etree._Element, number: int) -> Submitted:
    key = key_in(_text(element, "event_tracking_number")) or str(number)
    authors = sorted(_below(element, "authors", "author"), key=lambda one: _number(_text(one, "sequence_no")))
    words = Words(_text(element, "paper_title"), _text(element, "abstract"))
    record = paper_record(key, words, filter(None, map(_author, authors)))
    section = line(_text(element, "section_title") or _text(element, "section"))
    return Submitted(key, record, section=section, place=Place(held.name, element.sourceline or 0, field=key))


def _author(element: etree._Element) -> Person | None:
    family = f"{_text(element, 'last_name')} {_text(element, 'suffix')}".strip()
    given, middle = _text(element, "first_name"), _text(element, "middle_name")
    if not line(given + family):
        return None
    return Person(
        name=name_of(given, family, middle),
        affiliations=tuple(one for body in _below(element, "affiliations", "affiliation") for one in _body(body)),
        email=address_in(_text(element, "email_address")),
        orcid=orcid_in(_text(element, "ORCID")),
        corresponding=_text(element, "contact_author").upper() == "Y",
    )


def _body(element: etree._Element) -> tuple[Affiliation, ...]:
    """A department stands before its institution; an affiliation without parts is its own name."""
    parts = (_text(element, "department_school_lab") or _text(element, "department"), _text(element, "institution"))
    name = ", ".join(filter(None, parts)) or (element.text or "" if not len(element) else "")
    return affiliated(name, _text(element, "city"), _text(element, "country"))


def _below(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The elements at the end of a path of names."""
    first, *rest = names
    for child in element:
        if local_name(child) == first:
            yield from _below(child, *rest) if rest else (child,)


def _text(element: etree._Element, name: str) -> str:
    return next(("".join(child.itertext()).strip() for child in element if local_name(child) == name), "")


def _number(words: str) -> int:
    return int(words) if words.isascii() and words.isdigit() and len(words) < 9 else 10**9
