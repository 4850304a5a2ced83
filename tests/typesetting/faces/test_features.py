"""Small capitals and kinds of figures, as the faces that ship with the program have drawn them."""

import pytest

from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.faces.cut import Cut
from tests.typesetting.compositor import stick

KAZAKH = "әғқңөұүһі"
RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
ENGLISH = "abcdefghijklmnopqrstuvwxyz"


def cut_of(language: str = "kk", family: str = "text", **fields: object) -> Cut:
    setting: Stick = stick(language)
    return setting.font(TextStyle.model_validate({"family": family, **fields})).cut


def drawn(cut: Cut, text: str) -> list[int]:
    return [glyph for letter in text for glyph in cut.shape(letter).glyphs]


@pytest.mark.parametrize("family", ["text", "sans"])
@pytest.mark.parametrize("alphabet", [KAZAKH, RUSSIAN, ENGLISH])
def test_every_letter_has_a_small_capital_of_its_own(family: str, alphabet: str) -> None:
    plain, small = cut_of(family=family), cut_of(family=family, small_caps=True)
    pairs = zip(drawn(plain, alphabet), drawn(small, alphabet), strict=True)
    assert all(ordinary != capital for ordinary, capital in pairs)


def test_a_face_without_small_capitals_shows_letters_as_typed_and_never_false_ones() -> None:
    plain, small = cut_of(italic=True), cut_of(italic=True, small_caps=True)
    assert drawn(plain, KAZAKH) == drawn(small, KAZAKH)


def test_figures_in_text_have_widths_of_their_own_and_in_columns_the_same() -> None:
    text, column = cut_of(), cut_of(tabular=True)
    assert text.shape("1").advance < text.shape("0").advance
    assert len({round(column.shape(figure).advance, 3) for figure in "0123456789"}) == 1


def test_oldstyle_figures_are_other_glyphs_that_read_the_same() -> None:
    lining, oldstyle = cut_of().shape("2026"), cut_of(figures="oldstyle").shape("2026")
    assert set(lining.glyphs).isdisjoint(oldstyle.glyphs)
    assert set(lining.glyphs.values()) == set(oldstyle.glyphs.values())


def test_abbreviations_are_set_in_small_capitals_where_the_role_asks() -> None:
    font = stick("kk").font(TextStyle(abbreviations="small_caps"))
    pieces = font.pieces("ЮНЕСКО-ның")
    assert [piece.text for piece in pieces] == ["ЮНЕСКО", "-ның"]
    assert pieces[0].width < stick("kk").font(TextStyle()).word("ЮНЕСКО").width
    assert [piece.text for piece in font.pieces("Астана")] == ["Астана"]


def test_an_abbreviation_is_as_typed_where_nothing_is_asked() -> None:
    assert [piece.text for piece in stick("ru").font(TextStyle()).pieces("НИИ")] == ["НИИ"]
