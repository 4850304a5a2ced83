from proceedings.model.manuscript import InlinePicture, Manuscript, Math
from proceedings.model.page import Glyphs
from proceedings.typesetting.findings import findings
from proceedings.typesetting.pages.making import Made, Placed
from proceedings.typesetting.pages.slab import Slab
from tests.typesetting.compositor import paragraph, setting, table
from tests.typesetting.traces import all_lines, glyphs


def codes(*blocks: object, **fields: object) -> list[str]:
    return [diagnostic.code for diagnostic in setting(*blocks, **fields).diagnostics]  # type: ignore[arg-type]


def test_a_clean_text_has_no_findings() -> None:
    assert codes(paragraph("Otters."), table("a | b"), file="paper.md") == []


def test_a_letter_that_a_fallback_has_is_set_in_it() -> None:
    page = setting(paragraph("aŦb")).pages[0]
    assert [(mark.text, mark.face.split(":")[0]) for mark in glyphs(page)][1] == ("Ŧ", "noto-serif")


def test_letters_that_no_face_has_are_set_as_their_numbers_and_told_together() -> None:
    galley = setting(paragraph("Otters 漢 and 漢字."), file="paper.md")
    assert all_lines(galley) == ["Otters [U+6F22] and [U+6F22][U+5B57]."]
    assert [d.code for d in galley.diagnostics] == ["G101"]
    assert "2 of the characters, 3 times in this text: 漢 (U+6F22), 字 (U+5B57)." in galley.diagnostics[0].message["en"]
    assert galley.diagnostics[0].place.file == "paper.md"


def test_a_formula_not_understood_and_a_picture_not_there_are_reported() -> None:
    assert codes(paragraph(Math(r"\unheard"), InlinePicture("gone.png"))) == ["G102", "G104"]


def test_what_reaches_over_its_column_is_reported_even_in_the_left_one() -> None:
    wide = Glyphs(0.0, 9.0, "f", 10.0, "[<0001>]", "otters", 110.0)
    page = Made((Placed(0.0, 0.0, Slab(12.0, (wide,)), 90.0),))
    (found,) = findings(Manuscript("en"), [Made(()), page])
    assert (found.code, found.place.page) == ("G103", 2)
    assert "20 pt" in found.message["en"] and "otters" in found.message["en"]
