"""The graphics state (ISO 32000-1, 8.4) as far as the bounds of a page's ink need it.

Glyphs count by their advances, curves by their control points; white fills and invisible text don't count.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import pikepdf

from proceedings.pdf.foreign_widths import string_width
from proceedings.pdf.matrices import (
    IDENTITY,
    Box,
    Matrix,
    Point,
    around,
    common,
    corners,
    moved,
    moved_box,
    times,
)

_ASCENT, _DESCENT = 0.75, 0.25
NOWHERE: Box = (1.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class State:
    """The part of the graphics state (8.4.1) that bounds depend on; `white` is the colour of fills."""

    clip: Box
    matrix: Matrix = IDENTITY
    white: bool = False
    width: Callable[[bytes], float] = len
    size: float = 1.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    visible: bool = True


class Tracer:
    """Bounds of the ink of one page: `ink` grows as streams are followed; None while there is none."""

    def __init__(self, clip: Box) -> None:
        self.ink: Box | None = None
        self.state = State(clip)
        self.path: list[Point] = []
        self.clips = False
        self.text = self.line = IDENTITY
        self._saved: list[State] = []
        self.steps = 0
        self._widths: dict[tuple[int, int], Callable[[bytes], float]] = {}

    def enter(self) -> list[State]:
        """Begins a stream of its own; returns what to leave it with."""
        outside, self._saved = self._saved, []
        return outside

    def leave(self, outside: list[State]) -> None:
        """Ends a stream, its unbalanced saves forgotten."""
        self._saved = outside

    def save(self) -> None:
        """Remembers the graphics state."""
        self._saved.append(replace(self.state))

    def restore(self) -> None:
        """Takes up the last state remembered in this stream."""
        if self._saved:
            self.state = self._saved.pop()

    def stand_within(self, box: Box, matrix: Matrix) -> None:
        """Enters a form: its coordinates, and nothing seen outside its box."""
        self.transform(matrix)
        self.state.clip = common(moved_box(box, self.state.matrix), self.state.clip) or NOWHERE

    def mark(self, box: Box, matrix: Matrix) -> None:
        """Takes note of ink in a box."""
        seen = common(moved_box(box, matrix), self.state.clip)
        if seen:
            self.ink = around([*corners(seen), *corners(self.ink or seen)])

    def transform(self, matrix: Matrix) -> None:
        """Changes the coordinates."""
        self.state.matrix = times(matrix, self.state.matrix)

    def extend(self, *points: Point) -> None:
        """Draws the path on to some points."""
        self.path += (moved(point, self.state.matrix) for point in points)

    def end_path(self, strokes: bool, fills: bool) -> None:
        """Paints the path, or only clips by it."""
        if self.path and (strokes or (fills and not self.state.white)):
            self.mark(around(self.path), IDENTITY)
        if self.path and self.clips:
            self.state.clip = common(around(self.path), self.state.clip) or NOWHERE
        self.path, self.clips = [], False

    def choose_font(self, font: pikepdf.Object, size: float) -> None:
        """Sets the font and its size."""
        if font.objgen not in self._widths or not font.is_indirect:
            self._widths[font.objgen] = string_width(font)
        self.state.width, self.state.size = self._widths[font.objgen], size

    def set_line(self, matrix: Matrix) -> None:
        """Begins a line of text where the matrix says."""
        self.text = self.line = matrix

    def move_line(self, x: float, y: float) -> None:
        """Begins a line of text at a distance from the last."""
        self.set_line(times((1.0, 0.0, 0.0, 1.0, x, y), self.line))

    def show(self, text: bytes) -> None:
        """Shows a string."""
        state = self.state
        spaces = len(text) * state.spacing + text.count(b" ") * state.word_spacing
        width = (state.width(text) * state.size + spaces) * state.stretch
        if state.visible and not state.white and text.strip():
            low, high = state.rise - _DESCENT * state.size, state.rise + _ASCENT * state.size
            self.mark((0.0, low, width, high), times(self.text, state.matrix))
        self.text = times((1.0, 0.0, 0.0, 1.0, width, 0.0), self.text)

    def show_adjusted(self, parts: Iterable[pikepdf.Object]) -> None:
        """Shows strings with kerns between them."""
        for part in parts:
            if isinstance(part, pikepdf.String):
                self.show(bytes(part))
            else:
                kern = -float(part) / 1000 * self.state.size * self.state.stretch
                self.text = times((1.0, 0.0, 0.0, 1.0, kern, 0.0), self.text)
