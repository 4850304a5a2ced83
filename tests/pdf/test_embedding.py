"""Faces inside the PDF: what is read out of it is what was set."""

import io
import re
from pathlib import Path

import pikepdf
import pypdf
import pytest
import uharfbuzz as hb

from proceedings.pdf.embedding import to_unicode
from proceedings.pdf.faces import FaceKey, open_face
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import LEADING, SANS, SERIF, SERIF_BOLD, Readings, bind, galley, line, spoken

KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі"


def fonts_of(pdf: bytes) -> dict[str, pikepdf.Object]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return {name: _facts(font) for name, font in opened.pages[0].resources.Font.items()}


def _facts(font: pikepdf.Object) -> pikepdf.Object:
    descendant = font.DescendantFonts[0]
    return {
        "name": str(font.BaseFont),
        "widths": descendant.W.as_list(),
        "program": descendant.FontDescriptor.FontFile2.read_bytes(),
        "descriptor": {key: str(value) for key, value in descendant.FontDescriptor.items()},
    }


def test_kazakh_letters_are_read_as_they_were_written(tmp_path: Path) -> None:
    pdf = write_volume(bind({"001": galley([KAZAKH])}))
    assert KAZAKH in spoken(pdf, tmp_path)
    assert KAZAKH in pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()


def test_ligatures_are_read_as_their_letters(tmp_path: Path) -> None:
    pdf = write_volume(bind({"001": galley(["office fjord affluent"])}))
    assert "office fjord affluent" in spoken(pdf, tmp_path)


def test_a_hyphen_that_we_added_reads_as_a_soft_one_and_a_real_one_stays(tmp_path: Path) -> None:
    readings: Readings = {}
    broken = line(readings, "Пре", LEADING, broken=True)
    pdf = write_volume(bind({"001": galley([broken, "ступление", "Нью-Йорк"])}, glyphs=_with_dash(readings)))
    text = spoken(pdf, tmp_path, "-raw")
    assert "Пре\u00ad\n" in text
    assert "Нью-Йорк" in text


def _with_dash(readings: Readings) -> Readings:
    line(readings, "ступление Нью-Йорк", 0)
    return readings


def test_the_soft_hyphen_draws_the_glyph_of_the_hyphen() -> None:
    readings: Readings = {}
    broken = line(readings, "Пре", LEADING, broken=True)
    pdf = write_volume(bind({"001": galley([broken])}, glyphs=readings))
    face = open_face(FaceKey.parse(SERIF))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        mapping = opened.pages[0].resources.Font[f"/{SERIF.replace(':', '.')}"].DescendantFonts[0].CIDToGIDMap
        glyph = int.from_bytes(mapping.read_bytes()[2 * face.glyph_count :], "big")
    assert glyph == hb.Font(face).get_nominal_glyph(ord("-"))


def test_each_face_has_one_program_for_all_papers() -> None:
    readings: Readings = {}
    bold = line(readings, "Қылмыс", LEADING, SERIF_BOLD)
    sans = line(readings, "Бөлім", LEADING, SANS)
    volume = bind({"001": galley(["бір"], [bold]), "002": galley(["екі", sans])}, glyphs=_both(readings))
    pdf = write_volume(volume)
    fonts = fonts_of(pdf)
    assert sorted(fonts) == [f"/{key.replace(':', '.')}" for key in sorted((SERIF, SERIF_BOLD, SANS))]
    assert len({font["name"] for font in fonts.values()}) == 3
    assert pdf.count(b"/FontFile2") == 3


def _both(readings: Readings) -> Readings:
    line(readings, "бір екі", 0)
    return readings


def test_widths_are_those_of_the_pinned_face() -> None:
    pdf = write_volume(bind({"001": galley(["Қ"])}))
    font = hb.Font(open_face(FaceKey.parse(SERIF)))
    glyph = font.get_nominal_glyph(ord("Қ"))
    ((first, (width,)),) = [fonts_of(pdf)[f"/{SERIF.replace(':', '.')}"]["widths"]]
    assert (int(first), float(width)) == (glyph, pytest.approx(font.get_glyph_h_advance(glyph) * 1000 / font.face.upem))


def test_the_descriptor_tells_the_truth_of_the_face() -> None:
    (facts,) = fonts_of(write_volume(bind({"001": galley(["Қ"])}))).values()
    assert re.fullmatch(r"/[A-Z]{6}\+SourceSerif4-400-10pt", facts["name"])
    assert int(facts["descriptor"]["/CapHeight"]) in range(600, 720)
    assert int(facts["descriptor"]["/Ascent"]) > 0 > int(facts["descriptor"]["/Descent"])
    assert int(facts["descriptor"]["/Flags"]) & 4
    assert hb.Face(facts["program"]).glyph_count <= open_face(FaceKey.parse(SERIF)).glyph_count


def test_a_cmap_has_blocks_of_at_most_a_hundred_lines() -> None:
    cmap = to_unicode({glyph: chr(0x400 + glyph) for glyph in range(250)}).decode()
    assert re.findall(r"(\d+) beginbfchar", cmap) == ["100", "100", "50"]


def test_a_glyph_without_a_reading_is_left_out_of_the_cmap() -> None:
    assert b"<0001>" not in to_unicode({1: "", 2: "a"})


def test_a_glyph_that_the_face_lacks_is_a_bug_of_ours() -> None:
    with pytest.raises(ValueError, match="99999"):
        write_volume(bind({"001": galley(["a"])}, glyphs={SERIF: {99999: "a"}}))
