"""Versions of one manuscript, known by their names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.versions import stem_of


@pytest.mark.parametrize(
    "name",
    [
        "тезисы Иванов.docx",
        "Тезисы Иванов (1).docx",
        "mail/тезисы_Иванов_исправленный.docx",
        "Тезисы Иванов v2.docx",
        "тезисы Иванов 12.10.2026.docx",
        "Тезисы Иванов - копия.docx",
        "Тезисы Иванов финал.pdf",
    ],
)
def test_marks_of_a_version_are_no_part_of_the_name(name: str) -> None:
    assert stem_of(name) == "тезисы иванов"


def test_different_papers_stay_different() -> None:
    assert len({stem_of(name) for name in ("Иванов 1.docx", "Иванов 2.docx", "Иванова.docx")}) == 3


@given(st.text(max_size=12))
def test_a_stem_is_stable(name: str) -> None:
    assert stem_of(stem_of(name)) in (stem_of(name), stem_of(stem_of(stem_of(name))))
