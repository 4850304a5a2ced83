from pathlib import Path

from proceedings.checks.submissions.unknown_section import check
from tests.checks.desk import open_house, submit, told

SECTIONS = "sections: [{id: sea, title: Sea}, {id: digital, title: Digital}]"


def test_a_misspelt_section_is_told_with_the_likeliest_first(tmp_path: Path) -> None:
    found = list(check(submit(tmp_path, "kind: paper\nsection: digitl"), open_house(tmp_path, SECTIONS)))
    assert told(found) == ["2: The conference has no section “digitl”."]
    assert "digital, sea" in found[0].hint["en"]


def test_a_known_section_is_not_told(tmp_path: Path) -> None:
    assert told(check(submit(tmp_path, "section: sea"), open_house(tmp_path, SECTIONS))) == []


def test_a_greeting_has_no_section(tmp_path: Path) -> None:
    assert told(check(submit(tmp_path, "kind: greeting"), open_house(tmp_path, SECTIONS))) == []
