"""What hangs out of a column does so by the ink of its face."""

import pytest

from proceedings.pdf.faces import FaceKey
from proceedings.typesetting.faces.cut import Cut, cut
from proceedings.typesetting.faces.protrusion import LEFT, RIGHT, hangs

FACES = [FaceKey(package, italic=italic) for package in ("source-serif-4", "noto-serif", "source-sans-3")
         for italic in (False, True)]  # fmt: skip


def of(key: FaceKey) -> Cut:
    return cut(key, (), "ru")


def inside(key: FaceKey, character: str) -> tuple[float, float]:
    """Which share of the ink stands inside the column at the beginning of a line, and at the end."""
    face = of(key)
    before, ink, after = face.ink(face.nominal(character))
    left, right = hangs(face, character)
    return 1 - (left - before) / ink, 1 - (right - after) / ink


@pytest.mark.parametrize("key", FACES, ids=str)
def test_as_much_of_a_signs_ink_hangs_out_in_every_face(key: FaceKey) -> None:
    assert inside(key, "-")[1] == pytest.approx(0.25)
    assert inside(key, "»")[1] == pytest.approx(0.85)
    assert inside(key, "«")[0] == pytest.approx(0.8)


def test_faces_whose_stops_are_drawn_otherwise_hang_otherwise() -> None:
    assert len({round(hangs(of(key), ".")[1], 3) for key in FACES}) > 3


@pytest.mark.parametrize("key", FACES, ids=str)
def test_nothing_hangs_out_by_more_than_it_is_wide(key: FaceKey) -> None:
    face = of(key)
    for side, signs in enumerate((LEFT, RIGHT)):
        known = face.covered.intersection(signs)
        assert all(0.0 <= hangs(face, sign)[side] < face.shape(sign).advance for sign in known)


def test_a_letter_with_an_upright_side_stands_at_the_edge_and_an_open_one_hangs_a_little() -> None:
    face = of(FACES[0])
    assert hangs(face, "Н") == (0.0, 0.0)
    assert 0.0 < hangs(face, "г")[1] < 0.08
