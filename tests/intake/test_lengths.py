import pytest

from proceedings.intake.lengths import points


@pytest.mark.parametrize(
    ("length", "size"),
    [("1in", 72), ("2.54 cm", 72), ("25.4mm", 72), ("96px", 72), ("96", 72), ("6pc", 72), (".5IN", 36), ("1e1pt", 10)],
)
def test_a_length_is_told_in_points(length: str, size: float) -> None:
    assert points(length) == pytest.approx(size)


@pytest.mark.parametrize("length", ["", "50%", "wide", "-3cm", "0", "1e999pt", "3 cm wide", "NaN"])
def test_what_is_no_length_is_none(length: str) -> None:
    assert points(length) == 0
