"""What an author drew by hand as a picture that an editor can look at: the strokes over the lines of the page."""

from collections.abc import Iterator, Sequence
from html import escape

from proceedings.model.proofing import ProofPage
from proceedings.pdf.matrices import Box, Point, around

MARGIN = 24.0


def drawn_box(strokes: Sequence[Sequence[Point]], boxes: Sequence[Box]) -> Box | None:
    """The box around strokes; around the boxes where there are none."""
    points = [point for stroke in strokes for point in stroke]
    points = points or [corner for box in boxes for corner in ((box[0], box[1]), (box[2], box[3]))]
    return around(points) if points else None


def svg_of(page: ProofPage, strokes: Sequence[Sequence[Point]], box: Box) -> bytes:
    """The strokes in red over the lines of the page that they lie on."""
    left, top = box[0] - MARGIN, box[1] - MARGIN
    width, height = box[2] - box[0] + 2 * MARGIN, box[3] - box[1] + 2 * MARGIN
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:.1f} {top:.1f} {width:.1f} {height:.1f}">'
    body = "\n".join((*_lines(page, top, top + height), *map(_stroke, strokes or [_edges(box)])))
    paper = f'<rect x="{left:.1f}" y="{top:.1f}" width="100%" height="100%" fill="white"/>'
    return f"{head}\n{paper}\n{body}\n</svg>\n".encode()


def _lines(page: ProofPage, top: float, bottom: float) -> Iterator[str]:
    for line in page.lines:
        x, y = page.left + line.x, page.top + line.y
        if top <= y <= bottom + line.size:
            place = f'x="{x:.1f}" y="{y:.1f}" textLength="{line.width:.1f}" font-size="{line.size:g}"'
            yield f'<text {place} font-family="serif">{escape(line.text)}</text>'


def _stroke(points: Sequence[Point]) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="red" stroke-width="1.2"/>'


def _edges(box: Box) -> tuple[Point, ...]:
    left, top, right, bottom = box
    return (left, top), (right, top), (right, bottom), (left, bottom), (left, top)
