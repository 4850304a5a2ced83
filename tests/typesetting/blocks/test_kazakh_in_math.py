import pytest

from proceedings.model.manuscript import Equation
from proceedings.typesetting.blocks.formula import formula, lay_out, letter_cut, math_cut
from proceedings.typesetting.blocks.kazakh_in_math import STAND_INS
from tests.typesetting.compositor import setting
from tests.typesetting.traces import glyphs


@pytest.mark.parametrize("letter", STAND_INS)
def test_each_kazakh_letter_is_drawn_as_itself(letter: str) -> None:
    laid = lay_out(rf"\text{{{letter}}}", False)
    assert [glyph.letter for glyph in laid.glyphs] == [letter]
    assert laid.text == letter
    assert not laid.warnings


def test_stand_ins_are_different_letters_that_the_face_has_about_as_wide() -> None:
    assert len(set(STAND_INS.values())) == len(STAND_INS)
    for real, stand_in in STAND_INS.items():
        assert stand_in in math_cut().covered and real not in math_cut().covered
        assert abs(math_cut().shape(stand_in).advance - letter_cut().shape(real).advance) < 0.06


def test_letters_are_exchanged_where_they_stand_in_whatever_order_they_are_drawn() -> None:
    laid = lay_out(r"x_{\text{Қ}}^{\text{К}}", False)
    by_height = {glyph.y: glyph.letter for glyph in laid.glyphs if glyph.y}
    assert by_height == {max(by_height): "", min(by_height): "Қ"}


def test_kazakh_words_in_a_formula_can_be_read() -> None:
    page = setting(Equation(r"\frac{\text{Ұсталғандар}}{\text{Барлық қылмыс}} = 0{,}5")).pages[0]
    assert "Ұсталғандар/Барлық қылмыс" in "".join(mark.text for mark in glyphs(page))


def test_a_formula_without_kazakh_letters_borrows_none() -> None:
    assert {mark.face for mark in formula("x+1", 10.0, False).marks} == {math_cut().key}  # type: ignore[union-attr]
