import pytest

from proceedings.model.manuscript import Equation, Math, Paragraph, Text
from proceedings.model.page import Glyphs, Rule
from proceedings.typesetting.blocks.formula import formula, lay_out, understood
from proceedings.typesetting.blocks.formula_in_line import fitted
from tests.typesetting.compositor import MEASURE, paragraph, setting
from tests.typesetting.traces import drawn_row, drawn_width, glyphs, lines, rows

SUM = "a=b+c+d+e+f+g+h+k+l+m+n+o+p+q+r+s+t+u+v+w+x+y+z"


def read(tex: str) -> str:
    return "".join(mark.text for mark in formula(tex, 10.0, False).marks if isinstance(mark, Glyphs))


@pytest.mark.parametrize(
    ("tex", "reading"),
    [
        ("E=mc^2", "E = mc^2"),
        (r"\frac{a}{b}", "a/b"),
        (r"\sum_{i=1}^n x_i", "∑_(i = 1)^n x_i"),
        (r"\alpha \le \beta", "α ≤ β"),
        (r"\text{Барлығы, жылы}", "Барлығы, жылы"),
        (r"N_{\text{құқық}}", "N_құқық"),
    ],
)
def test_a_formula_is_type_that_can_be_read(tex: str, reading: str) -> None:
    assert read(tex) == reading


def test_the_glyphs_of_a_formula_are_among_those_of_the_galley() -> None:
    galley = setting(paragraph("Let ", Math(r"\alpha=\text{қ}"), " be."), Equation("β+1"))
    assert set(galley.glyphs["stix-two-math:400:r:0"].values()) >= {"𝛼", "=", "𝛽", "1"}
    assert "қ" in galley.glyphs["source-serif-4:400:r:10"].values()


def test_every_glyph_that_is_drawn_is_in_the_galley() -> None:
    galley = setting(
        paragraph("Let ", Math(r"\frac{\text{үй}}{x}"), "."), Equation(r"\sqrt{\text{Ұ}}"), paragraph("ffi")
    )
    for mark in glyphs(galley.pages[0]):
        drawn = {int(mark.show[at + 1 + 4 * n : at + 5 + 4 * n], 16) for at, n in _ids(mark.show)}
        assert drawn <= set(galley.glyphs[mark.face])


def _ids(show: str) -> list[tuple[int, int]]:
    return [(at, n) for at, sign in enumerate(show) if sign == "<" for n in range((show.index(">", at) - at - 1) // 4)]


def test_a_run_of_a_formula_is_as_wide_as_it_says() -> None:
    for mark in formula(r"x_1+\text{құн}=\frac{12}{y}", 10.0, True).marks:
        if isinstance(mark, Glyphs):
            assert drawn_width(mark) == pytest.approx(mark.width, abs=0.05)


def test_what_is_not_understood_is_drawn_as_typed_and_reported() -> None:
    galley = setting(paragraph(Math(r"\unheard{x}")))
    assert [diagnostic.code for diagnostic in galley.diagnostics] == ["G102"]
    assert "unheard" in "".join(mark.text for mark in glyphs(galley.pages[0]))


def test_a_long_formula_in_the_line_parts_after_its_signs() -> None:
    page = setting(paragraph("Let us take ", Math(SUM), " where nothing is zero.")).pages[0]
    assert len(rows(page)) > 1
    for row in rows(page):
        assert drawn_row(row) <= MEASURE + 3.5
    reading = "".join(mark.text for row in rows(page) for mark in row if mark.face.startswith("stix"))
    assert reading.replace(" ", "") == SUM


def test_a_short_formula_never_parts() -> None:
    assert len(fitted("a+b=c", 10.0, MEASURE)) == 1


def test_the_parts_of_a_formula_are_as_wide_as_the_whole() -> None:
    boxes = fitted(SUM, 10.0, MEASURE)
    assert len(boxes) > 2
    assert sum(box.width for box in boxes) == pytest.approx(formula(SUM, 10.0, False).width, abs=0.2)


def test_what_cannot_part_is_made_smaller_for_the_measure() -> None:
    (box,) = fitted(r"\frac{" + SUM + "}{2}", 10.0, 50.0)
    assert box.width <= 50.0


def test_a_formula_alone_in_a_paragraph_stays_in_the_measure() -> None:
    page = setting(paragraph(Math(r"\left(" + SUM + r"\right)"))).pages[0]
    assert drawn_row(glyphs(page)) <= MEASURE + 0.1


def test_nothing_typed_is_no_box() -> None:
    assert lay_out("", False).glyphs == ()
    assert formula("", 10.0, False).width == 0.0


@pytest.mark.parametrize(
    ("language", "said"), [("en", "a over b"), ("ru", "a делённое на b"), ("kk", "a/b"), ("ru-KZ", "a делённое на b")]
)
def test_a_formula_is_said_aloud_in_the_language_of_its_paper(language: str, said: str) -> None:
    galley = setting(paragraph("x ", Math(r"\frac{a}{b}")), language=language)
    assert {mark.alt for mark in glyphs(galley.pages[0])} == {"", said}


def test_the_source_of_a_formula_not_understood_stands_in_the_line_and_its_line_is_told() -> None:
    block = Paragraph((Text("Let "), Math(r"\unheard{x}+1"), Text(" be.")), line=12)
    galley = setting(block, file="paper.md")
    page = galley.pages[0]
    assert lines(page) == [r"Let \unheard{x}+1 be."]
    assert any(isinstance(mark, Rule) for mark in page.marks)
    (told,) = galley.diagnostics
    assert (told.code, told.place.line) == ("G102", 12)
    assert r"unsupported command: \unheard." in told.message["en"]


@pytest.mark.parametrize("tex", [r"\sh x", r"\ctg x", r"\ch x", r"\Cal{A}", r"\sgn x", r"x \vspace{2pt}"])
def test_what_russian_textbooks_use_is_understood(tex: str) -> None:
    assert understood(tex, False)
