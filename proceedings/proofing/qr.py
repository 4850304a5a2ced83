"""A QR code (ISO/IEC 18004) as rules, so that it prints as sharp as type."""

from collections.abc import Iterator
from itertools import groupby

import segno

from proceedings.model.page import Rule


def qr_code(text: str, left: float, top: float, side: float) -> tuple[Rule, ...]:
    """The code of a text in a square of this side; its white border lies outside."""
    modules = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    return tuple(_rules(modules, left, top, side / len(modules)))


def _rules(modules: list[bytes], left: float, top: float, step: float) -> Iterator[Rule]:
    """A rule for every run of dark modules in a row, a little too high, so that no light shows between the rows."""
    for row, line in enumerate(modules):
        column = 0
        for dark, run in groupby(line):
            length = len(list(run))
            if dark:
                yield Rule(left + column * step, top + row * step, length * step, step * 1.02)
            column += length
