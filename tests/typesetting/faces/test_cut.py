from hypothesis import given
from hypothesis import strategies as st

from proceedings.pdf.faces import FaceKey
from proceedings.typesetting.faces.cut import SOFT_HYPHEN, cut

SERIF = cut(FaceKey("source-serif-4", optical_size=10), (), "kk")


@given(st.text(alphabet="abcdefgffiijklъқғүұһі.,-«»", min_size=1, max_size=30))
def test_the_readings_of_the_glyphs_are_the_letters_of_the_word(word: str) -> None:
    shaped = SERIF.shape(word)
    assert set("".join(shaped.glyphs.values())) == set(word)
    assert shaped.clusters[0] == 0
    assert shaped.reached == sorted(shaped.reached)


def test_a_shape_is_made_once() -> None:
    assert SERIF.shape("құқық") is SERIF.shape("құқық")


def test_our_hyphen_is_one_past_the_last_glyph_and_reads_as_a_soft_one() -> None:
    assert SERIF.hyphen.glyphs == {SERIF.face.glyph_count: SOFT_HYPHEN}
    assert SERIF.hyphen.advance == SERIF.shape("-").advance


def test_letterspacing_widens_every_letter() -> None:
    spaced = cut(FaceKey("source-serif-4", optical_size=10), (), "en", 100.0)
    assert abs(spaced.shape("abc").advance - SERIF.shape("abc").advance - 0.3) < 0.05


def test_small_capitals_are_other_glyphs_that_read_the_same() -> None:
    small = cut(FaceKey("source-serif-4", optical_size=10), ("smcp",), "en").shape("otter")
    assert "".join(dict.fromkeys(small.glyphs.values())) == "oter"
    assert set(small.glyphs) != set(SERIF.shape("otter").glyphs)
