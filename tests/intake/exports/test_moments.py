"""Moments as forms and offices write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.exports.moments import moment


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("2026-03-01T10:05:00", "2026-03-01T10:05:00"),
        ("2026/03/01 1:05:12 PM GMT+5", "2026-03-01T13:05:12"),
        ("2026/03/01 12:05:12 AM GMT+5", "2026-03-01T00:05:12"),
        ("01.03.2026 9:05", "2026-03-01T09:05:00"),
        ("3/1/2026 10:05:00", "2026-03-01T10:05:00"),
        ("31/12/2026", "2026-12-31T00:00:00"),
        ("yesterday", ""),
    ],
)
def test_moments_can_be_compared_whatever_wrote_them(words: str, meant: str) -> None:
    assert moment(words) == meant


@given(words=st.text(alphabet=st.sampled_from("0123456789./-: APMapm"), max_size=30))
def test_no_words_break_it(words: str) -> None:
    assert moment(words) == "" or len(moment(words)) == 19
