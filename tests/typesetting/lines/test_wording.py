import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.manuscript import Math
from proceedings.typesetting.lines.wording import TIGHTEST
from proceedings.typesetting.microtypography import tidy
from tests.typesetting.compositor import MEASURE, ROLES, long_text, marked, paragraph, setting, stick, style
from tests.typesetting.prose import spoken
from tests.typesetting.traces import SOFT_HYPHEN, all_lines, bare, drawn_row, drawn_width, letters, lines, rows, trace

PROTRUSION = 3.5
"""The most that a stop, quotation mark or hyphen of ten points hangs out of the measure."""
TALL = style(depth=4000)


@settings(max_examples=150, deadline=None)
@given(spoken())
def test_the_letters_of_a_paragraph_are_all_on_the_page_in_order(spoken: tuple[str, str]) -> None:
    language, text = spoken
    (tidied,) = tidy(paragraph(text).content, language)
    assert letters(setting(paragraph(text), language=language, house=TALL)) == bare(tidied.text)  # type: ignore[union-attr]


@settings(max_examples=100, deadline=None)
@given(spoken())
def test_hyphenated_words_are_whole_again_without_our_hyphens(spoken: tuple[str, str]) -> None:
    language, text = spoken
    page = setting(paragraph(text), language=language, house=TALL).pages[0]
    whole = " ".join(lines(page)).replace(f"{SOFT_HYPHEN} ", "").split()
    narrow = [word for word in text.split() if len(word) < 20 and "-" not in word]
    assert SOFT_HYPHEN not in "".join(whole)
    assert set(narrow) <= set(whole)


@settings(max_examples=100, deadline=None)
@given(spoken(), st.sampled_from(["justify", "left", "center", "right"]))
def test_no_line_is_wider_than_the_measure_but_for_what_protrudes(spoken: tuple[str, str], align: str) -> None:
    language, text = spoken
    house = style(depth=4000, body=ROLES["body"].model_copy(update={"align": align, "indent": 12.0}))
    for row in rows(setting(paragraph(text), language=language, house=house).pages[0]):
        assert row[0].x >= -PROTRUSION
        assert drawn_row(row) <= MEASURE + PROTRUSION


@settings(max_examples=100, deadline=None)
@given(spoken())
def test_justified_lines_end_at_the_measure(spoken: tuple[str, str]) -> None:
    language, text = spoken
    for row in rows(setting(paragraph(text), language=language, house=TALL).pages[0])[:-1]:
        if " " in row[0].text:
            assert MEASURE - 0.6 <= drawn_row(row) <= MEASURE + PROTRUSION


@settings(max_examples=60, deadline=None)
@given(spoken())
def test_a_run_is_drawn_as_wide_as_it_says(spoken: tuple[str, str]) -> None:
    language, text = spoken
    content = (
        marked(text[:20], "strong"),
        marked(text[20:]),
        marked("2", "superscript"),
        " ",
        marked(text, "emphasis"),
    )
    for row in rows(setting(paragraph(*content), language=language, house=TALL).pages[0]):
        for mark in row:
            assert abs(drawn_width(mark) - mark.width) < 0.6, "but for the kern with what follows our hyphen"


def test_the_last_line_keeps_its_natural_width() -> None:
    *_, last = rows(setting(paragraph("Otters and their rivers " * 4)).pages[0])
    assert last[0].stretch == 100.0
    assert drawn_row(last) < MEASURE / 2


def test_a_page_of_short_paragraphs_can_be_read_off() -> None:
    page = setting(paragraph("Otters."), paragraph("Their rivers.")).pages[0]
    assert trace(page) == (
        '0.0 9.3 source-serif-4:400:r 10 "Otters."\n0.0 21.3 source-serif-4:400:r 10 "Their rivers."'
    )


def test_a_full_stop_at_the_end_of_a_justified_line_hangs_out() -> None:
    text = " ".join(["otters."] * 30)
    for row in rows(setting(paragraph(text)).pages[0])[:-1]:
        assert MEASURE + 1.0 < drawn_row(row) < MEASURE + PROTRUSION


def test_a_formula_parted_over_lines_counts_on_each_with_what_stands_there() -> None:
    sum_of_letters = Math("a+b+c+d+e+f+g+h+k+l+m+n+o+p=q+r+s+t+u+v+w+x+y+z+a+b+c+d+e+f+g+h")
    page = setting(paragraph("x", sum_of_letters, f"y {long_text(9)}"), house=TALL).pages[0]
    assert all(drawn_row(row) <= MEASURE + PROTRUSION for row in rows(page))


def test_a_formula_keeps_its_width_in_a_stretched_line() -> None:
    page = setting(paragraph("Otters swim ", Math("x=1"), f" up and down {long_text(6, 'the')}")).pages[0]
    assert drawn_row(rows(page)[0]) == pytest.approx(MEASURE, abs=PROTRUSION)


@settings(max_examples=100, deadline=None)
@given(spoken())
def test_words_never_run_together(spoken: tuple[str, str]) -> None:
    language, text = spoken
    narrow = style(body=ROLES["body"].model_copy(update={"right": MEASURE - 60.0}), depth=9000)
    font = stick(language).font(ROLES["body"])
    for row in rows(setting(paragraph(text), language=language, house=narrow).pages[0]):
        words = row[0].text.split(" ")
        least = sum(font.word(word).width for word in words) * 0.98 + font.space * TIGHTEST * (len(words) - 1)
        assert drawn_row(row) - row[0].x >= least - 0.2


def test_a_word_longer_than_the_measure_goes_on_in_the_next_line() -> None:
    galley = setting(paragraph("a" * 300))
    assert len(all_lines(galley)) > 5
    assert letters(galley) == "a" * 300
    assert not galley.diagnostics


def test_a_word_of_thirty_thousand_letters_is_set_in_no_time() -> None:
    galley = setting(paragraph("ш" * 30_000), language="ru")
    assert len(letters(galley)) == 30_000


def test_words_bound_by_no_break_spaces_part_where_they_are_wider_than_the_measure() -> None:
    galley = setting(paragraph("\u00a0".join(["otters"] * 30)))
    assert letters(galley) == "otters" * 30
    assert not galley.diagnostics
