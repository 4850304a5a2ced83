import pytest

from proceedings.intake.records import field_names, validate
from proceedings.intake.yaml_file import load_yaml
from proceedings.model.conference import Conference
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.style import Style
from proceedings.model.submission import PaperRecord


def faults(text: str) -> tuple[Diagnostic, ...]:
    return validate(load_yaml(text, "metadata.yaml").value, PaperRecord, "metadata.yaml").diagnostics


def only_fault(text: str) -> Diagnostic:
    (diagnostic,) = faults(text)
    return diagnostic


def test_a_record_keeps_codes_as_text() -> None:
    placed = validate(load_yaml("id: 010\nudc: 343.10\nsection: NO\n", "m").value, PaperRecord, "m").value
    assert placed is not None
    assert (placed.record.id, placed.record.udc, placed.record.section) == ("010", "343.10", "NO")


def test_numbers_and_yes_or_no_are_read_from_text() -> None:
    text = "id: 1\norder: 3\nauthors:\n  - name: {en: {given: Plato}}\n    corresponding: true\n"
    placed = validate(load_yaml(text, "m").value, PaperRecord, "m").value
    assert placed is not None
    assert placed.record.order == 3
    assert placed.record.authors[0].corresponding


def test_a_misspelt_field_brings_the_nearest_one() -> None:
    fault = only_fault("id: 1\ntitel: {kk: x}\n")
    assert (fault.code, fault.place.line) == ("Y022", 2)
    assert "title" in fault.hint["en"]


def test_a_misspelt_field_deep_inside_is_known_too() -> None:
    fault = only_fault("id: 1\nauthors:\n  - name:\n      kk: {famly: x}\n")
    assert (fault.code, fault.place.line, fault.place.field) == ("Y022", 4, "authors.0.name.kk.famly")
    assert "family" in fault.hint["kk"]


def test_a_field_like_no_other_lists_those_there_are() -> None:
    fault = only_fault("id: 1\nauthors:\n  - {name: {}, zzzzz: 1}\n")
    assert fault.code == "Y021"
    assert "orcid" in fault.hint["ru"]


def test_a_missing_field_is_told_at_what_lacks_it() -> None:
    fault = only_fault("id: 1\nauthors:\n  - email: a@b.c\n")
    assert (fault.code, fault.place.line, fault.place.field) == ("Y020", 3, "authors.0.name")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("authors: nobody", "Y024"),
        ("keywords: {kk: 'a, b'}", "Y024"),
        ("keywords: [a]", "Y023"),
        ("udc: [a]", "Y025"),
        ("order: first", "Y028"),
        ("kind: poster", "Y026"),
        ("authors: [{name: {}, corresponding: perhaps}]", "Y029"),
    ],
)
def test_a_wrong_shape_is_named(line: str, code: str) -> None:
    assert only_fault(f"id: 1\n{line}\n").code == code


def test_all_mistakes_are_told_at_once() -> None:
    assert [fault.code for fault in faults("idd: 1\norder: x\n")] == ["Y020", "Y028", "Y022"]


def test_a_field_left_empty_is_a_field_not_given() -> None:
    assert faults("id: 1\nsection:\nabstract:\n  kk:\nauthors:\norder:\n") == ()


def test_a_wrong_kind_lists_the_kinds() -> None:
    assert "greeting, plenary, paper" in only_fault("id: 1\nkind: poster\n").hint["en"]


def test_a_file_without_fields_is_told() -> None:
    assert only_fault("").code == "Y027"
    assert only_fault("just words").code == "Y027"


def test_each_wording_stands_in_three_languages() -> None:
    fault = only_fault("id: 1\ntitel: x\n")
    assert set(fault.message) == set(fault.hint) == {"en", "ru", "kk"}


def test_fields_are_found_through_lists_and_mappings() -> None:
    assert "given" in field_names(Conference, ("committees", 0, "members", 1, "person", "name", "kk"))
    assert "leading" in field_names(Style, ("roles", "body"))
    assert field_names(Conference, ("title", "kk", "deeper")) == ()
