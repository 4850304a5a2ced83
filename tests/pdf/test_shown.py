"""What drawn pages show, read back from their streams."""

from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.page import Image
from proceedings.pdf.shown import glyphs_shown, pictures_shown
from tests.pdf.compositor import SANS, SERIF, SERIF_BOLD, Readings, bind, galley, line, page


def test_a_page_shows_the_glyphs_of_its_own_lines() -> None:
    volume = bind({"a": galley(["Otter"], ["River"])})
    assert set(glyphs_shown(volume.pages[:1], volume.glyphs)[SERIF].values()) == set("Oter")
    assert set(glyphs_shown(volume.pages, volume.glyphs)[SERIF].values()) == set("OterRiv")


def test_faces_are_told_apart_and_furniture_counts() -> None:
    readings: Readings = {}
    bold, head = line(readings, "Bold", 30, SERIF_BOLD), line(readings, "Head", -9, SANS)
    made = galley(["Text", bold])
    volume = bind({"a": made}, (head,))
    shown = glyphs_shown(volume.pages, {**volume.glyphs, **readings})
    assert {face: "".join(sorted(texts.values())) for face, texts in shown.items()} == {
        SERIF: "Tetx",
        SERIF_BOLD: "Bdlo",
        SANS: "Hade",
    }


def test_text_for_readers_is_no_glyph() -> None:
    readings: Readings = {}
    formula = line(readings, "x", 14)._replace(actual="АБВ")
    volume = bind({"a": galley([formula])})
    assert list(glyphs_shown(volume.pages, readings)[SERIF].values()) == ["x"]


def test_a_page_tells_how_large_its_pictures_stand() -> None:
    name = "ab" * 32
    readings: Readings = {}
    drawn = page(readings, Image(0, 20, 30, 40, name), Image(0, 80, 10, 90, name))
    volume = bind({"a": galley(drawn.marks)})
    assert pictures_shown(volume.pages[0]) == {name: (30.0, 90.0)}


@given(st.text(st.sampled_from("Құндыз otter 0123 (\\<>)"), min_size=1, max_size=30))
def test_every_glyph_of_a_line_is_found_again(text: str) -> None:
    readings: Readings = {}
    volume = bind({"a": galley([line(readings, text, 20)])})
    assert glyphs_shown(volume.pages, readings) == {SERIF: dict(sorted(readings[SERIF].items()))}
