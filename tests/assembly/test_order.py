"""The running order."""

from proceedings.assembly.order import running_order
from proceedings.model.submission import Kind, PaperRecord
from tests.assembly.bindery import house, person, record


def printed(records: list[PaperRecord], **conference: object) -> list[str]:
    stretches = running_order(house(**conference), records)
    return [stretch.owner for stretch in stretches if stretch.record or stretch.section]


def test_sections_come_as_listed_and_papers_by_order_then_id() -> None:
    records = [
        record("103"),
        record("102", order=2),
        record("101"),
        record("010", Kind.PLENARY),
        record("104", order=1),
    ]
    assert printed(records) == ["section:plenary", "010", "section:rivers", "104", "102", "101", "103"]


def test_an_alphabetical_section_files_by_first_author() -> None:
    authors = {"1": "Қасымов", "2": "Касымов", "3": "Әлімов"}
    records = [record(key, section="lakes", authors=[person(kk=f"{name} Ерлан")]) for key, name in authors.items()]
    assert printed(records) == ["section:lakes", "3", "2", "1"]


def test_a_paper_of_an_unknown_section_stands_after_the_others() -> None:
    assert printed([record("101", section="seas"), record("102")]) == ["section:rivers", "102", "101"]


def test_no_paper_is_left_out_for_want_of_its_part() -> None:
    stretches = running_order(
        house(parts=("title_page", "sections", "colophon")), [record("1", Kind.GREETING), record("2")]
    )
    assert [stretch.owner for stretch in stretches] == [
        "part:title_page", "section:rivers", "2", "part:greetings", "1", "part:colophon",
    ]  # fmt: skip


def test_a_section_without_papers_is_not_opened() -> None:
    assert printed([record("101")]) == ["section:rivers", "101"]
