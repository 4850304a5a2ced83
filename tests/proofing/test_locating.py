"""Marks on the page of the proof in `returned`, set in Times, find the words that they lie on."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.proofing import ProofPage
from proceedings.pdf.annotation_places import Sheet
from proceedings.pdf.matrices import Box
from proceedings.proofing.locating import at_point, covered, fitted, nearest, words_of
from tests.proofing.returned import COPY, HEIGHT, LEFT, PAGE, TEXT, WIDTH, box_of

SHEET = Sheet(WIDTH, HEIGHT, 0, 0.0, HEIGHT)
EVERY_WORD = [
    (number, word) for number, text in enumerate(TEXT, 1) for word in text.split() if text.split().count(word) == 1
]


def upright(line: int, words: str) -> Box:
    left, bottom, right, top = box_of(line, words)
    return left, HEIGHT - top, right, HEIGHT - bottom


@pytest.mark.parametrize(
    ("line", "word"), [pair for pair in EVERY_WORD if "\u00ad" not in pair[1] and pair != (3, "surements.")]
)
def test_a_mark_over_a_word_finds_the_word_however_the_letters_run(line: int, word: str) -> None:
    spot = covered(PAGE, [upright(line, word)])
    assert (spot.first and spot.first.number, spot.words) == (line, word)


def test_a_mark_over_a_line_s_end_finds_words_of_both_lines() -> None:
    spot = covered(PAGE, [upright(3, "and noted"), upright(4, "where the")])
    assert (spot.words, spot.first, spot.last) == ("and noted where the", PAGE.lines[2], PAGE.lines[3])
    assert (spot.before, spot.after) == ("bank,", "ground")


@pytest.mark.parametrize("half", [(2, "mea"), (3, "surements.")])
def test_half_a_word_at_a_line_s_end_is_the_whole_word(half: tuple[int, str]) -> None:
    assert covered(PAGE, [upright(*half)]).words.startswith("measurements.")


def test_a_caret_between_words_finds_the_gap() -> None:
    left, top, right, bottom = upright(4, "where the water")
    spot = at_point(PAGE, (left - 4, bottom - 2, left + 3, bottom + 5))
    assert (spot.before, spot.after, spot.loose) == ("moves,", "where", False)


def test_a_caret_in_the_midst_of_a_word_is_loose() -> None:
    left, top, right, bottom = upright(3, "afternoon")
    middle = (left + right) / 2
    spot = at_point(PAGE, (middle - 3, top, middle + 3, bottom))
    assert spot.loose and spot.words == "afternoon"


def test_a_note_in_the_margin_finds_the_line_beside_it() -> None:
    top = upright(5, "which")[1]
    spot = nearest(PAGE, [(5.0, top, 23.0, top + 10)])
    assert spot.first == PAGE.lines[4] and spot.loose


def test_a_mark_that_lies_on_nothing_finds_the_nearest_line() -> None:
    assert covered(PAGE, [(100.0, 500.0, 120.0, 510.0)]).first == PAGE.lines[-1]
    assert covered(PAGE, [(100.0, 0.0, 120.0, 10.0)]).first == PAGE.lines[0]


@pytest.mark.parametrize("rotation", [90, 270])
def test_a_page_that_was_turned_by_a_printer_driver_is_turned_back(rotation: int) -> None:
    left, top, right, bottom = upright(4, "ground")
    turned = {
        90: (top, WIDTH - right, bottom, WIDTH - left),
        270: (HEIGHT - bottom, left, HEIGHT - top, right),
    }[rotation]
    (box,) = fitted([turned], Sheet(HEIGHT, WIDTH, rotation), PAGE)
    assert covered(PAGE, [box]).words == "ground"


def test_a_page_that_was_printed_smaller_is_measured_anew() -> None:
    box = tuple(edge * 0.7 for edge in upright(4, "ground"))
    (back,) = fitted([box], Sheet(WIDTH * 0.7, HEIGHT * 0.7), PAGE)  # type: ignore[list-item]
    assert covered(PAGE, [back]).words == "ground"


def test_words_of_a_line_fill_its_width() -> None:
    words = words_of(PAGE.lines[3], LEFT)
    assert [word.text for word in words] == TEXT[3].split()
    assert words[0].left == LEFT and abs(words[-1].right - LEFT - PAGE.lines[3].width) < 0.01


NUMBERS = st.floats(-1000, 2000)


@settings(deadline=None)
@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS), max_size=4), st.booleans())
def test_any_box_finds_some_place(boxes: list[Box], empty: bool) -> None:
    page = ProofPage(sheet=0, folio="1", width=1, height=1, left=0, top=0) if empty else PAGE
    spot = covered(page, boxes)
    assert spot.page is page
    for box in boxes:
        at_point(page, box)
        assert nearest(page, [box]).loose


def test_a_sheet_that_the_proof_had_not_is_no_page_of_it() -> None:
    from proceedings.proofing.locating import page_of

    assert page_of(COPY, 0) is None and page_of(COPY, 1) == PAGE
