import pytest

from proceedings.typesetting.lines.tokens import BOX_CHARACTER, Run, fits, loosened, narrowest, splintered, words_of
from proceedings.typesetting.lines.words import Box
from tests.typesetting.compositor import ROLES, marked, stick

FONT = stick().font(ROLES["body"])
BOLD = stick().font(ROLES["body"], marked("", "strong").marks)


def texts(*runs: Run) -> list[str]:
    return ["".join(piece.text for piece in word.pieces) for word in words_of(runs).words]


def test_words_stand_between_spaces() -> None:
    assert texts(Run("otters  and their rivers ", FONT)) == ["otters", "and", "their", "rivers"]


def test_a_word_may_be_made_of_several_runs() -> None:
    assert texts(Run("ot", FONT), Run("ters", BOLD), Run(" swim", FONT)) == ["otters", "swim"]


def test_a_no_break_space_binds_the_words_around_it() -> None:
    words = words_of([Run("№\u00a05 and", FONT)])
    assert [word.pieces[0].text for word in words.words] == ["№", "5", "and"]
    assert words.bound == {0}


def test_the_spaces_of_a_listing_stand_as_typed() -> None:
    assert texts(Run("  x  = 1", FONT, verbatim=True)) == ["  x  = 1"]


def test_a_footnote_mark_belongs_to_the_word_before_it() -> None:
    (word,) = words_of([Run("otters", FONT), Run("1", FONT, "#note-1", note=1)]).words
    assert word.notes == (1,)


def test_a_formula_may_part_before_a_part_that_goes_on() -> None:
    box = Box(30.0, 7.0, 2.0, ())
    (word,) = words_of([Run(BOX_CHARACTER, FONT, box=box), Run(BOX_CHARACTER, FONT, box=box, goes_on=True)]).words
    assert word.width == 60.0
    assert narrowest(word) == 30.0
    assert fits(word, 40.0)


@pytest.mark.parametrize("text", ["aaaaaaaaaa", "ffiffiffi", "ққққққ", "ab漢字cd"])
def test_what_no_measure_holds_may_part_at_every_letter(text: str) -> None:
    word = splintered(FONT.word(text))
    assert [parting.offset for parting in word.partings] == sorted({parting.offset for parting in word.partings})
    assert all(0.0 < parting.width < word.width for parting in word.partings)
    assert narrowest(word) < 60.0


def test_a_chain_of_bound_words_is_loosened_where_it_is_wider_than_the_measure() -> None:
    words = words_of([Run("\u00a0".join(["otters"] * 6), FONT)])
    width = words.words[0].width
    assert loosened(words, FONT.space, 2.5 * width) == {0, 2, 4}
    assert loosened(words, FONT.space, 20 * width) == words.bound
