import pytest

from proceedings.checks.citations import cited_numbers


@pytest.mark.parametrize(
    ("bracketed", "numbers"),
    [
        ("1", (1,)),
        ("2, с. 15", (2,)),
        ("3, 15 б.", (3,)),
        ("4, p. 7", (4,)),
        ("1; 3, p. 5", (1, 3)),
        ("5–7", (5, 6, 7)),
        ("1, 2", (1, 2)),
        ("0, 1", ()),
        ("2026-10-15", ()),
    ],
)
def test_the_forms_that_authors_type(bracketed: str, numbers: tuple[int, ...]) -> None:
    assert cited_numbers(bracketed) == numbers
