from pathlib import Path

from proceedings.checks.volumes.incomplete_imprint import check
from tests.checks.desk import open_house, told


def test_the_facts_that_the_profile_wants_are_told_when_absent(tmp_path: Path) -> None:
    facts = ("isbn", "udc", "publisher.name", "publisher.city")
    house = open_house(tmp_path, 'imprint: {udc: "34", publisher: {name: Academy}}', imprint_facts=facts)
    assert told(check((), house)) == ["6: The imprint lacks “isbn”.", "6: The imprint lacks “publisher.city”."]


def test_a_profile_that_wants_nothing_is_content(tmp_path: Path) -> None:
    assert told(check((), open_house(tmp_path, imprint_facts=()))) == []
