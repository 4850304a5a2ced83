"""Days in words."""

import pytest

from proceedings.assembly.dates import span_of_days


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", "2026 жылғы 15–16 қазан"),
        ("ru", "15–16 октября 2026 года"),
        ("en", "15–16 October 2026"),
        ("de", "2026-10-15–2026-10-16"),
    ],
)
def test_a_span_is_told_as_the_language_tells_it(language: str, words: str) -> None:
    assert span_of_days("2026-10-15", "2026-10-16", language) == words


def test_spans_across_months_and_years_name_both() -> None:
    assert span_of_days("2026-10-30", "2026-11-02", "ru") == "30 октября – 2 ноября 2026 года"
    assert span_of_days("2026-12-30", "2027-01-02", "en") == "30 December 2026 – 2 January 2027"


def test_one_day_is_told_once_and_what_is_no_day_as_it_is() -> None:
    assert span_of_days("2026-10-15", "", "en") == "15 October 2026"
    assert span_of_days("soon", "", "en") == "soon"
    assert span_of_days("", "", "en") == ""
