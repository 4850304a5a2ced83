"""Windows metafiles as drawings."""

import pytest

from tests.intake.drawings.drawing_board import drawing, painted, read, refusal, syntax, words
from tests.intake.drawings.metafile_maker import ansi_text, emf, font, rectangle, text, wmf

pytest.importorskip("svg2pdf_py")
pytest.importorskip("metafile_render")

SYMBOLS = 2
RUSSIAN = 204


def test_an_emf_is_a_drawing_of_lines_in_the_size_that_it_tells() -> None:
    drawn = drawing(emf(rectangle(20, 20, 100, 80)))
    assert (drawn.width, drawn.height) == pytest.approx((144, 72), abs=1.5)
    across = [painted(drawn, 4).convert("L").getpixel((x, 144)) for x in range(120)]
    assert min(across) < 200 and across.index(min(across)) == pytest.approx(4 * 0.72 * 20, abs=2)  # type: ignore[type-var]
    assert b"/Image" not in syntax(drawn)


def test_kazakh_letters_of_an_emf_show() -> None:
    assert "".join(words(drawing(emf(text(20, 20, "Қазақ тілі")))).split()) == "Қазақтілі"


def test_a_wmf_is_read_in_its_own_code_page() -> None:
    assert (
        "".join(words(drawing(wmf(font("Arial", RUSSIAN), ansi_text(20, 20, "Сурет".encode("cp1251"))))).split())
        == "Сурет"
    )


def test_letters_of_symbol_are_greek_as_they_looked() -> None:
    assert words(drawing(wmf(font("Symbol", SYMBOLS), ansi_text(20, 20, b"a\xa3S")))).split() == ["α≤Σ"]


def test_signs_that_no_face_has_are_told() -> None:
    drawn, (told,) = read(wmf(font("Wingdings", SYMBOLS), ansi_text(20, 20, b"J")))
    assert drawn is not None
    assert (told.code, "U+F04A" in told.message["en"]) == ("M452", True)


@pytest.mark.parametrize("kind", ["emf", "wmf"])
def test_a_damaged_metafile_is_refused(kind: str) -> None:
    whole = emf(rectangle(20, 20, 100, 80)) if kind == "emf" else wmf(ansi_text(20, 20, b"a"))
    assert refusal(whole[:-30]) == "M418"
    assert refusal(whole[:60] + b"\xff" * 60) == "M418"


def test_the_same_metafile_gives_the_same_bytes() -> None:
    content = emf(rectangle(20, 20, 100, 80), text(20, 20, "Ок"))
    assert drawing(content) == drawing(content)
