"""A formula in the line: parted after its signs where it is long; its source where it is not understood."""

from collections.abc import Iterator, Sequence
from math import fsum

from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.formula import formula, one_line, scaled, understood
from proceedings.typesetting.blocks.formula_parts import parts
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.lines.tokens import BOX_CHARACTER, Run
from proceedings.typesetting.lines.words import Box

SHORT = 0.3
"""A formula that takes less than this share of the measure is never parted."""
SOURCE = frozenset({"code", "underline"})
"""How the source of a formula that is not understood is marked."""


def formula_runs(tex: str, style: TextStyle, stick: Stick) -> Iterator[Run]:
    """The runs of a formula in a text style."""
    if not understood(tex, False, stick.language):
        yield Run(one_line(tex), stick.font(style, SOURCE))
        return
    room = stick.measure - max(0.0, style.indent)
    for part, box in enumerate(fitted(tex, style.size, room, style.gray, stick.language)):
        yield Run(BOX_CHARACTER, stick.font(style), box=box, goes_on=part > 0)


def fitted(tex: str, size: float, measure: float, gray: float = 0.0, language: str = "en") -> tuple[Box, ...]:
    """A formula whole where it is short, else in parts; what is still wider than the measure is made smaller."""
    whole = formula(tex, size, False, gray, language)
    if whole.width <= measure * SHORT:
        return (whole,)
    pieces = [formula(piece, size, False, gray, language) for piece in _gathered(parts(tex), size, measure)]
    # Where the parts do not add up to the whole, some command reaches from one into another.
    if abs(fsum(piece.width for piece in pieces) - whole.width) > 0.02 * size:
        pieces = [whole]
    return tuple(scaled(piece, min(1.0, 0.999 * measure / max(piece.width, 0.001))) for piece in pieces)


def _gathered(pieces: Sequence[str], size: float, measure: float) -> list[str]:
    """The parts joined to some that are worth a line's end."""
    joined = list(pieces[:1])
    for piece in pieces[1:]:
        if formula(joined[-1], size, False).width < measure * SHORT / 2:
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined
