from pathlib import Path

import pytest

from proceedings.checks.submissions.title_ends_with_stop import check
from tests.checks.desk import open_house, submit, told


def test_a_full_stop_after_a_title_is_told(tmp_path: Path) -> None:
    found = check(submit(tmp_path, 'title: {ru: "О профилактике правонарушений."}'), open_house(tmp_path))
    assert told(found) == ["1: The title ends with a full stop: “…правонарушений.”."]


@pytest.mark.parametrize("title", ["Кто сторожит сторожей?", "События 1917 г.", "И так далее…", "Otters"])
def test_other_ends_are_left_in_peace(tmp_path: Path, title: str) -> None:
    assert told(check(submit(tmp_path, f'title: "{title}"'), open_house(tmp_path))) == []
