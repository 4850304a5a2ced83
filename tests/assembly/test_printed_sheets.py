"""Conventional printed sheets."""

import pytest

from proceedings.assembly.printed_sheets import conventional_sheets


@pytest.mark.parametrize(
    ("pages", "format", "sheets"),
    [
        (320, "60×84 1/16", 18.6),
        (320, "60×84/8", 37.2),
        (192, "70х100 1/16", 15.48),
        (192, "84x108 1/32", 10.08),
        (192, "60x90/16", 12.0),
        (16, "64×90 1/16", 1.07),
    ],
)
def test_sheets_follow_the_publishers_table(pages: int, format: str, sheets: float) -> None:
    assert conventional_sheets(pages, format) == sheets


@pytest.mark.parametrize("format", ["", "A5", "60×84", "60×84 1/0"])
def test_a_format_without_sheet_or_share_gives_none(format: str) -> None:
    assert conventional_sheets(100, format) is None
