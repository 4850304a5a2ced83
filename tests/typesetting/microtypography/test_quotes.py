from hypothesis import given
from hypothesis import strategies as st

from proceedings.typesetting.microtypography.quotes import Quotes

RUSSIAN = ("«", "»", "„", "“")


@given(st.text(alphabet='аб ".,(', max_size=40))
def test_only_straight_quotes_are_exchanged_one_for_one(text: str) -> None:
    done = Quotes().set(text, RUSSIAN)
    assert len(done) == len(text)
    assert all(new == old or old == '"' and new in RUSSIAN for new, old in zip(done, text, strict=True))


def test_a_quotation_within_another_takes_the_inner_marks() -> None:
    assert Quotes().set('"а "б" в" "г"', RUSSIAN) == "«а „б“ в» «г»"


def test_a_closing_mark_without_an_opening_one_is_outer() -> None:
    assert Quotes().set('а" б', RUSSIAN) == "а» б"
