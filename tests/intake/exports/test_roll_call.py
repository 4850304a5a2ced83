"""The roll called before an export is handed on."""

from pathlib import Path

from proceedings.intake.exports.paper_records import Words, paper_record
from proceedings.intake.exports.roll_call import filled_in, roll_call
from proceedings.model.diagnostic import Place
from proceedings.model.people import Name, Person
from proceedings.model.received import Decision, Held, Holding, Meanings, Submitted

DANA = Person(name={"en": Name(given="Dana", family="Omarova")})


def told(key: str, title: str = "Otters", decision: Decision = Decision.ACCEPTED, line: int = 2) -> Submitted:
    return Submitted(key, paper_record(key, Words(title), (DANA,)), decision, place=Place("t.csv", line))


def holding(*names: str) -> Holding:
    return Holding(tuple(Held(name, Path(name)) for name in names))


def test_each_submission_gets_its_files_the_manuscript_first() -> None:
    files = holding("t.csv", "12.pdf", "12/supplement.docx", "13.docx", "notes.docx")
    export = roll_call("System", [told("12"), told("13")], files, frozenset({"t.csv"}), Meanings())
    assert [[held.name for held in one.files] for one in export.value.submissions] == [
        ["12.pdf", "12/supplement.docx"],
        ["13.docx"],
    ]
    assert export.value.used == {"t.csv", "12.pdf", "12/supplement.docx", "13.docx"}


def test_what_is_told_twice_alike_is_told_once() -> None:
    export = roll_call("System", [told("12"), told("12", line=3)], holding(), frozenset(), Meanings())
    assert (len(export.value.submissions), export.diagnostics) == (1, ())


def test_of_two_that_differ_the_later_one_stands_and_that_is_said() -> None:
    export = roll_call("System", [told("12"), told("12", "Bears", line=3)], holding(), frozenset(), Meanings())
    assert [one.record.title for one in export.value.submissions] == [{"en": "Bears"}]
    assert [one.code for one in export.diagnostics] == ["R410"]


def test_what_is_rejected_may_miss_its_title() -> None:
    papers = [told("12", ""), told("13", "", Decision.REJECTED)]
    export = roll_call("System", papers, holding(), frozenset(), Meanings())
    assert [(one.code, one.place.line) for one in export.diagnostics] == [("R402", 2)]


def test_an_export_that_tells_of_nothing_is_said_to() -> None:
    export = roll_call("System", [], holding("t.csv"), frozenset({"t.csv"}), Meanings())
    assert [one.code for one in export.diagnostics] == ["R403"]


def test_what_one_table_lacks_another_may_say() -> None:
    known = Submitted("12", paper_record("12", Words("Otters"), ()))
    whole = filled_in(known, Submitted("12", paper_record("12", Words("Bears"), (DANA,)), section="Water"))
    assert (whole.record.title, whole.record.authors, whole.section) == ({"en": "Otters"}, (DANA,), "Water")
