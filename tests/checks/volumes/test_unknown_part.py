from pathlib import Path

from proceedings.checks.volumes.unknown_part import check
from tests.checks.desk import open_house, told


def test_a_misspelt_part_is_told_with_the_likeliest_first(tmp_path: Path) -> None:
    house = open_house(tmp_path, "parts: [title_page, content, sections]", parts=("title_page", "contents", "sections"))
    found = list(check((), house))
    assert told(found) == ["6: The book has no part “content”."]
    assert found[0].hint["en"] == "Write one of: contents, title_page, sections."
    assert found[0].place.column == 21


def test_the_profiles_own_parts_are_known(tmp_path: Path) -> None:
    assert told(check((), open_house(tmp_path))) == []
