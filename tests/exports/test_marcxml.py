"""MARCXML, looked at by the rules of the MARC 21 slim schema and of the format itself."""

import re
from collections import Counter

from hypothesis import given, settings
from lxml import etree

from proceedings.assembly.names import full_name
from proceedings.exports import marcxml
from proceedings.exports._marc import MARC
from proceedings.exports._xml import one_line
from proceedings.model.published import Published
from tests.exports.library import (
    KAZAKH,
    book_of,
    kazakh_letters,
    pages,
    paper,
    sample,
    secretive,
    text_of,
    title_of,
    wild_books,
    works,
)

NAMES = {"marc": MARC}
LEADER = re.compile(r"[\d ]{5}[\dA-Za-z ][\dA-Za-z][\dA-Za-z ]{3}(2| )(2| )[\d ]{5}[\dA-Za-z ]{3}(4500|    )")
ONCE = {"001", "005", "008", "111", "245", "300"}


def read(book: Published) -> etree._Element:
    """The record as a catalogue has it, once it is known to be one."""
    root = etree.fromstring(text_of(marcxml, book).encode())
    (record,) = root.findall("marc:record", NAMES)
    check(record)
    return record


def check(record: etree._Element) -> None:
    """Leader, then fixed fields, then fields in the order of their tags; indicators and codes of one character."""
    leader, *fields = record
    assert LEADER.fullmatch(leader.text or "")
    kinds = [etree.QName(field).localname for field in fields]
    assert kinds == sorted(kinds) and set(kinds) == {"controlfield", "datafield"}
    tags = [field.get("tag", "") for field in fields]
    assert tags == sorted(tags) and all(re.fullmatch(r"\d{3}", tag) for tag in tags)
    assert all(times == 1 for tag, times in Counter(tags).items() if tag in ONCE)
    for field in record.findall("marc:datafield", NAMES):
        assert re.fullmatch("[0-9a-z ]{2}", field.get("ind1", "") + field.get("ind2", ""))
        assert len(field) and all(re.fullmatch("[0-9a-z]", part.get("code", "")) for part in field)


def told(record: etree._Element, tag: str, code: str) -> list[str]:
    """The words of every subfield of a code in fields of a tag."""
    return [
        part.text or "" for part in record.findall(f"marc:datafield[@tag='{tag}']/marc:subfield[@code='{code}']", NAMES)
    ]


def fixed(record: etree._Element, tag: str) -> str:
    return record.findtext(f"marc:controlfield[@tag='{tag}']", "", NAMES)


def test_the_contents_name_every_work_of_the_sample_with_authors_and_folios() -> None:
    record, found = read(sample()), works(sample())
    assert told(record, "505", "t") == [title_of(work) for work in found]
    names = [
        ", ".join(full_name(author.name[work.record.language]) for author in work.record.authors) for work in found
    ]
    assert told(record, "505", "r") == names
    assert set(told(record, "505", "g")) >= {pages(work, "–") for work in found}
    assert kazakh_letters(text_of(marcxml, sample())) == KAZAKH


def test_numbers_languages_and_classes_of_the_volume_are_told() -> None:
    record = read(sample())
    assert told(record, "020", "a") == ["9786010000001"]
    assert told(record, "041", "a") == ["kaz", "rus", "eng"]
    assert (told(record, "080", "a"), told(record, "084", "a")) == (["34:351.74"], ["67.401"])
    assert told(record, "084", "2") == ["rubbk"]
    assert (told(record, "490", "a"), told(record, "490", "x")) == (["Құқықтық тәртіп зерттеулері"], ["9999-9994"])
    assert told(record, "300", "c") == ["21 cm"]


def test_the_title_stands_in_its_own_language_and_beside_it_in_the_others() -> None:
    record = read(sample())
    assert told(record, "245", "a") == ["Құқықтық тәртіп: ғылым, тәжірибе, қоғам"]
    assert told(record, "246", "a")[1] == "Law and Order: Science, Practice, Society"
    assert told(record, "111", "d") == ["2026 жылғы 15–16 қазан"]
    assert told(record, "880", "d")[1] == "15–16 October 2026"
    assert told(record, "880", "6") == ["111-00", "111-00", "264-00", "264-00"]


def test_editors_and_organisers_answer_for_the_volume() -> None:
    record = read(sample())
    assert told(record, "700", "a") == ["Мырзағалиева, Сәуле Дәулетқызы", "Рахимбердин, Тимур Олегович"]
    assert told(record, "700", "4") == ["edt", "edt"]
    assert told(record, "710", "a")[0] == "Сарыарқа құқық қорғау академиясы"


def test_the_forty_characters_say_when_and_in_what_language() -> None:
    described = fixed(read(sample()), "008")
    assert len(described) == 40
    assert (described[:6], described[6:11], described[29], described[35:38]) == ("261120", "s2026", "1", "kaz")
    assert fixed(read(sample()), "005") == "20261120000000.0"


def test_a_volume_of_which_little_is_known_is_still_a_record() -> None:
    record = read(book_of(paper(), date=""))
    assert len(fixed(record, "008")) == 40
    assert not told(record, "020", "a") and not told(record, "084", "2")


def test_a_private_address_is_not_in_the_record() -> None:
    written = text_of(marcxml, secretive())
    assert "hidden" not in written and "Сәрсенова" in written


@settings(max_examples=50, deadline=None)
@given(wild_books())
def test_no_title_breaks_the_record(book: Published) -> None:
    titles = (one_line(title_of(work)) for work in works(book))
    assert told(read(book), "505", "t") == [title for title in titles if title]
