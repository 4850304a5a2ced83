"""The size of a printed volume in conventional sheets of 60 × 90 cm (усл. печ. л.), by the publishers' table."""

import re

COEFFICIENTS = {
    (60, 84): 0.93,
    (60, 90): 1.0,
    (70, 90): 1.17,
    (75, 90): 1.25,
    (70, 100): 1.29,
    (70, 108): 1.4,
    (84, 108): 1.68,
}
"""By the sides of the sheet in centimetres. The table rounds; the trade prints what the table gives, not the ratio."""


def conventional_sheets(pages: int, format: str) -> float | None:
    """Sheets for so many pages of a format such as `60×84 1/16`; None where the format says neither sheet nor share."""
    matched = re.search(r"(\d+)\s*[×xх*]\s*(\d+)\D+(?:1/)?(\d+)\s*$", format)
    if not matched or not int(matched[3]):
        return None
    width, height = sorted((int(matched[1]), int(matched[2])))
    coefficient = COEFFICIENTS.get((width, height), round(width * height / 5400, 2))
    return round(pages / int(matched[3]) * coefficient, 2)
