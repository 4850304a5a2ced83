"""What hangs out of a column does so by the ink of its face."""

import pytest

from proceedings.pdf.faces import FaceKey
from proceedings.typesetting.faces.cut import Cut, cut
from proceedings.typesetting.faces.protrusion import LEFT, RIGHT, hang_left, hang_right

FACES = [FaceKey(package, italic=italic) for package in ("source-serif-4", "noto-serif", "source-sans-3")
         for italic in (False, True)]  # fmt: skip


def of(key: FaceKey) -> Cut:
    return cut(key, (), "ru")


def inside(key: FaceKey, character: str) -> tuple[float, float]:
    """Which share of the ink stands inside the column at the beginning of a line, and at the end."""
    face = of(key)
    before, ink, after = face.ink(face.nominal(character))
    return 1 - (hang_left(face, character) - before) / ink, 1 - (hang_right(face, character) - after) / ink


@pytest.mark.parametrize("key", FACES, ids=str)
def test_as_much_of_a_signs_ink_hangs_out_in_every_face(key: FaceKey) -> None:
    assert inside(key, "-")[1] == pytest.approx(0.25)
    assert inside(key, "»")[1] == pytest.approx(0.85)
    assert inside(key, "«")[0] == pytest.approx(0.8)


def test_faces_whose_stops_are_drawn_otherwise_hang_otherwise() -> None:
    assert len({round(hang_right(of(key), "."), 3) for key in FACES}) > 3


@pytest.mark.parametrize("key", FACES, ids=str)
def test_nothing_hangs_out_by_more_than_it_is_wide(key: FaceKey) -> None:
    face = of(key)
    for hang, signs in ((hang_left, LEFT), (hang_right, RIGHT)):
        assert all(0.0 <= hang(face, sign) < face.shape(sign).advance for sign in signs if sign in face.covered)


def test_a_letter_with_an_upright_side_stands_at_the_edge_and_an_open_one_hangs_a_little() -> None:
    face = of(FACES[0])
    assert hang_left(face, "Н") == hang_right(face, "н") == 0.0
    assert 0.0 < hang_right(face, "г") < 0.08
