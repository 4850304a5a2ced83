"""Which lines get a bar."""

from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.proofing import ProofLine, ProofPage
from proceedings.proofing.change_bars import changed_lines

PAGES = st.lists(st.lists(st.sampled_from(["a b", "c d\u00ad", "e", "", "f g h"]), max_size=4), min_size=1, max_size=3)


def pages(*texts: list[str]) -> list[ProofPage]:
    return [
        ProofPage(sheet=at, folio=str(at), width=100, height=100, left=0, top=0,
                  lines=tuple(ProofLine(number=number, x=0, y=number * 10, width=90, size=8, text=text)
                              for number, text in enumerate(lines, 1)))
        for at, lines in enumerate(texts)
    ]  # fmt: skip


def test_a_changed_word_marks_its_line_alone() -> None:
    before, now = pages(["one two", "three four", "five"]), pages(["one two", "three FOUR", "five"])
    assert changed_lines(before, now) == {(0, 2)}


def test_a_word_parted_over_two_lines_marks_both() -> None:
    now = pages(["one mea\u00ad", "sured five"])
    assert changed_lines(pages(["one two", "five"]), now) == {(0, 1), (0, 2)}


def test_words_that_only_moved_to_another_line_are_not_changed() -> None:
    assert changed_lines(pages(["one mea\u00ad", "sure two"]), pages(["one", "measure two"])) == frozenset()


def test_where_words_were_taken_out_the_next_one_shows_it() -> None:
    assert changed_lines(pages(["one", "gone", "two"]), pages(["one", "two"])) == {(0, 2)}
    assert changed_lines(pages(["one", "gone"]), pages(["one"])) == {(0, 1)}
    assert changed_lines(pages(["gone"]), pages([])) == frozenset()


@given(PAGES, PAGES)
def test_the_marked_lines_are_lines_of_the_proof(before: list[list[str]], now: list[list[str]]) -> None:
    there = {(at, number) for at, lines in enumerate(now) for number in range(1, len(lines) + 1)}
    assert changed_lines(pages(*before), pages(*now)) <= there
    assert changed_lines(pages(*now), pages(*now)) == frozenset()
