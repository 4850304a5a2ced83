from hypothesis import given
from hypothesis import strategies as st

from proceedings.typesetting.microtypography.quotes import exchanges

RUSSIAN = ("«", "»", "„", "“")


def requoted(text: str) -> str:
    for exchange in reversed(exchanges(text, lambda place: RUSSIAN)):
        text = text[: exchange.begin] + exchange.mark + text[exchange.end :]
    return text


@given(st.text(alphabet='аб ".,(', max_size=40))
def test_only_straight_quotes_are_exchanged_one_for_one(text: str) -> None:
    done = requoted(text)
    assert len(done) == len(text)
    assert all(new == old or old == '"' and new in RUSSIAN for new, old in zip(done, text, strict=True))


def test_a_quotation_within_another_takes_the_inner_marks() -> None:
    assert requoted('"а "б" в" "г"') == "«а „б“ в» «г»"


def test_a_closing_mark_without_an_opening_one_is_outer() -> None:
    assert requoted('а" б') == "а» б"


def test_marks_of_any_kind_become_those_of_the_language_where_they_pair() -> None:
    assert requoted("“а” и ‹б› и ''в'' и «г \"д”»") == "«а» и «б» и «в» и «г „д“»"


def test_a_mark_without_a_partner_stays_and_does_not_disturb_the_others() -> None:
    assert requoted('«ТОО "Ромашка»') == "«ТОО „Ромашка»"
    assert requoted("а“ б «в» г”") == "а“ б «в» г”"


def test_inches_and_feet_are_no_quotations() -> None:
    assert requoted("5\" и 6'") == "5\" и 6'"


@given(st.text(alphabet="аб \"'.,(«»“”„‟‹›", max_size=30))
def test_letters_and_spaces_are_never_touched(text: str) -> None:
    def bare(words: str) -> str:
        return "".join(letter for letter in words if letter in "аб .,(")

    assert bare(requoted(text)) == bare(text)
