from pathlib import Path

import pytest
import uharfbuzz as hb

from proceedings.pdf.faces import FaceKey, covers, face_file, face_key, open_face, optical_size


@pytest.mark.parametrize(
    ("size", "optical"), [(6.5, 8), (8.25, 8), (9.25, 10), (11, 10), (12.5, 12), (16, 18), (24, 24), (40, 36)]
)
def test_small_type_gets_sturdy_forms_and_display_fine_ones(size: float, optical: int) -> None:
    assert optical_size(size) == optical


def test_a_key_is_read_as_it_was_written_even_of_a_folder_with_a_colon() -> None:
    for key in (FaceKey("tinos@0123", 700, True), FaceKey("C:/fonts/times@ab", 400, False, 8)):
        assert FaceKey.parse(str(key)) == key


def test_a_face_without_an_optical_axis_is_one_face_at_all_sizes() -> None:
    assert face_key("source-sans-3", 600, False, 24) == FaceKey("source-sans-3", 600)
    assert face_key("source-serif-4", 600, False, 24) == FaceKey("source-serif-4", 600, False, 24)


def test_a_weight_beyond_the_axis_is_the_last_on_it() -> None:
    assert face_key("source-serif-4", 1000, False, 10).weight == 900


def test_optical_sizes_differ_in_width() -> None:
    def width(size: int) -> int:
        font = hb.Font(open_face(FaceKey("source-serif-4", 400, False, size)))
        return sum(font.get_glyph_h_advance(font.get_nominal_glyph(ord(letter)) or 0) for letter in "әліпби")

    assert width(8) > width(10) > width(24)


def test_a_font_file_tells_whether_it_has_all_letters() -> None:
    file: Path = face_file(FaceKey("source-serif-4"))
    assert covers(file, "ӘәҒғҚқҢңӨөҰұҮүҺһІі")
    assert not covers(file, "漢")
