"""Where ink stands on camera-ready pages, so that their own white margins need no room in ours.

Content streams are followed operator by operator (ISO 32000-1, annex A), those that leave no ink passed over.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pikepdf

from proceedings.pdf.frame import Frame
from proceedings.pdf.matrices import IDENTITY, UNIT, Box, Matrix, around, corners
from proceedings.pdf.tracing import NOWHERE, Tracer

_MOST_OPERATORS = 200_000
_DEEPEST = 8
_INVISIBLE = 3
_LEAST = 0.4
"""Of the page's width and height: what covers less is no type area to go by."""

Operands = Sequence[Any]


def ink_of_all(forms: Sequence[pikepdf.Object], frames: Sequence[Frame]) -> Box | None:
    """The bounds of the ink of a paper, from four of its pages, since one scale must serve them all.

    None where the pages differ in size, or where what they show is too little to scale a page by.
    """
    if len({(round(frame.width), round(frame.height)) for frame in frames}) != 1:
        return None
    looked_at = sorted({0, 1, len(forms) // 2, len(forms) - 1} & set(range(len(forms))))
    inks = [read_ink(forms[number], frames[number]) for number in looked_at]
    left, bottom, right, top = (
        around(corner for ink in inks if ink for corner in corners(ink)) if any(inks) else NOWHERE
    )
    wide, high = right - left >= _LEAST * frames[0].width, top - bottom >= _LEAST * frames[0].height
    return (left, bottom, right, top) if wide and high else None


def read_ink(form: pikepdf.Object, frame: Frame) -> Box | None:
    """The bounds of the ink of a page put upright, or None where it has none or too much to follow."""
    tracer = Tracer(frame.box)
    try:
        _follow(tracer, form, _DEEPEST)
    except Exception:  # hostile content breaks in any operand, and a page without bounds is shown all the same
        return None
    return around(frame.upright(x, y) for x, y in corners(tracer.ink)) if tracer.ink else None


def _follow(tracer: Tracer, form: pikepdf.Object, depth: int) -> None:
    """Follows the content of a form, and those of the forms in it."""
    resources = form.get("/Resources", pikepdf.Dictionary())
    outside = tracer.enter()
    for instruction in pikepdf.parse_content_stream(form):
        tracer.steps += 1
        if tracer.steps > _MOST_OPERATORS or not depth:
            raise OverflowError("more to follow than bounds are worth")
        name, operands = str(instruction.operator), list(instruction.operands)
        if name == "Do":
            _place(tracer, resources.XObject[str(operands[0])], depth)
        elif name == "Tf":
            tracer.choose_font(resources.Font[str(operands[0])], float(operands[1]))
        elif name in _STEPS:
            _STEPS[name](tracer, operands)
    tracer.leave(outside)


def _place(tracer: Tracer, shown: pikepdf.Object, depth: int) -> None:
    """An image fills its unit square; a form is followed within its box."""
    if shown.get("/Subtype") != "/Form":
        tracer.mark(UNIT, tracer.state.matrix)
        return
    outside = replace(tracer.state)
    left, bottom, right, top = map(float, shown.BBox)
    tracer.stand_within((left, bottom, right, top), _matrix(shown.get("/Matrix") or IDENTITY))
    _follow(tracer, shown, depth - 1)
    tracer.state = outside


def _matrix(numbers: Any) -> Matrix:
    a, b, c, d, e, f = map(float, numbers)
    return a, b, c, d, e, f


def _points(tracer: Tracer, numbers: Operands) -> None:
    """Every pair of operands is a point: true of m, l, c, v and y."""
    values = list(map(float, numbers))
    tracer.extend(*zip(values[::2], values[1::2], strict=True))


def _rectangle(tracer: Tracer, numbers: Operands) -> None:
    x, y, width, height = map(float, numbers)
    tracer.extend((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def _colour(white: float) -> Callable[[Tracer, Operands], None]:
    """Sets the colour of fills, white where every operand is the one given."""

    def step(tracer: Tracer, operands: Operands) -> None:
        tracer.state.white = all(operand == white for operand in operands)

    return step


def _sets(name: str, scale: float = 1.0) -> Callable[[Tracer, Operands], None]:
    """Sets a number of the state."""
    return lambda tracer, operands: setattr(tracer.state, name, float(operands[0]) * scale)


def _paints(strokes: bool, fills: bool) -> Callable[[Tracer, Operands], None]:
    return lambda tracer, _: tracer.end_path(strokes, fills)


def _set_leading_and_move(tracer: Tracer, operands: Operands) -> None:
    tracer.state.leading = -float(operands[1])
    tracer.move_line(float(operands[0]), float(operands[1]))


def _show_on_next_line(tracer: Tracer, operands: Operands) -> None:
    tracer.move_line(0.0, -tracer.state.leading)
    tracer.show(bytes(operands[-1]))


_STEPS: dict[str, Callable[[Tracer, Operands], None]] = {
    "q": lambda tracer, _: tracer.save(),
    "Q": lambda tracer, _: tracer.restore(),
    "cm": lambda tracer, numbers: tracer.transform(_matrix(numbers)),
    **dict.fromkeys(("m", "l", "c", "v", "y"), _points),
    "re": _rectangle,
    **dict.fromkeys(("W", "W*"), lambda tracer, _: setattr(tracer, "clips", True)),
    "n": _paints(strokes=False, fills=False),
    **dict.fromkeys(("f", "F", "f*"), _paints(strokes=False, fills=True)),
    **dict.fromkeys(("S", "s", "B", "B*", "b", "b*"), _paints(strokes=True, fills=True)),
    "sh": lambda tracer, _: tracer.mark(tracer.state.clip, IDENTITY),
    "INLINE IMAGE": lambda tracer, _: tracer.mark(UNIT, tracer.state.matrix),
    **dict.fromkeys(("g", "rg", "sc", "scn"), _colour(1)),
    "k": _colour(0),
    "cs": lambda tracer, _: setattr(tracer.state, "white", False),
    "BT": lambda tracer, _: tracer.set_line(IDENTITY),
    "Tm": lambda tracer, numbers: tracer.set_line(_matrix(numbers)),
    "Td": lambda tracer, numbers: tracer.move_line(float(numbers[0]), float(numbers[1])),
    "TD": _set_leading_and_move,
    "T*": lambda tracer, _: tracer.move_line(0.0, -tracer.state.leading),
    "Tc": _sets("spacing"),
    "Tw": _sets("word_spacing"),
    "Tz": _sets("stretch", 0.01),
    "TL": _sets("leading"),
    "Ts": _sets("rise"),
    "Tr": lambda tracer, numbers: setattr(tracer.state, "visible", numbers[0] != _INVISIBLE),
    "Tj": lambda tracer, operands: tracer.show(bytes(operands[0])),
    "TJ": lambda tracer, operands: tracer.show_adjusted(operands[0]),
    "'": _show_on_next_line,
    '"': _show_on_next_line,
}
