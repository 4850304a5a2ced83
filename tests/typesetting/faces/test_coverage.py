"""Every style's chain of faces has every sign that a volume of this region may need."""

from pathlib import Path

import pytest

from proceedings.intake.house_style import read_style, style_names
from proceedings.model.style import Family
from proceedings.typesetting.faces.font import Choice, Font, font

SIGNS = {
    "Kazakh": "ӘәҒғҚқҢңӨөҰұҮүҺһІі",
    "Russian": "".join(map(chr, range(0x410, 0x450))) + "Ёё",
    "Latin-1": "".join(chr(code) for code in range(0xA1, 0x100) if code != 0xAD),
    "Latin Extended-A": "".join(map(chr, range(0x100, 0x180))),
    "Kyrgyz, Uzbek, Tajik, Ukrainian, Belarusian": "ЎўҲҳҶҷӢӣӮӯЇїЄєҐґ",
    "Greek": "αβγδεζηθικλμνξοπρςστυφχψωΓΔΘΛΞΠΣΦΨΩάέήίόύώ",
    "money": "₸₽€£¥₴₼₾₿",
    "arrows": "←↑→↓↔↕⇐⇒⇔",
    "mathematics": "−±×÷·≤≥≠≈∞∑∏√∫∂∈∉⊂⊃∪∩∀∃∅∇∝∼≡⊥∥°′″‰∠⊕⊗∧∨¬ℝℕℤ",
    "punctuation": "–—…«»„“”‘’†‡§¶№©®™‐\u2011",
    "raised and lowered": "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉½¼¾",
    "ticks": "■□●○▲★✓✔✗",
}


def families(style: str) -> dict[str, Family]:
    read = read_style(style, Path()).value
    assert read is not None
    return {name: family for name, family in read.families.items() if name != "math"}


def chain(family: Family, italic: bool = False) -> Font:
    return font((family.package, *family.fallback), Choice(10.0, italic=italic, language="kk"))


@pytest.mark.parametrize("style", style_names())
@pytest.mark.parametrize("signs", SIGNS)
def test_no_sign_is_missing_in_any_family_of_a_style(style: str, signs: str) -> None:
    for name, family in families(style).items():
        for italic in (False, True):
            assert chain(family, italic).missing(SIGNS[signs]) == "", name


@pytest.mark.parametrize("style", style_names())
def test_text_in_kazakh_never_mixes_faces(style: str) -> None:
    for name in ("text", "sans"):
        for italic in (False, True):
            pieces = chain(families(style)[name], italic).pieces(SIGNS["Kazakh"] + SIGNS["Russian"] + "₸№«»–")
            assert len(pieces) == 1 or style.startswith("times")  # Liberation Serif lacks ₸


def test_a_hyphen_that_may_not_break_is_a_hyphen_of_the_same_face() -> None:
    (piece,) = chain(families("plain-a4")["text"]).pieces("кто\u2011то")
    assert piece.text == "кто-то"
    assert piece.shaped.first != 0 and 0 not in piece.shaped.glyphs
