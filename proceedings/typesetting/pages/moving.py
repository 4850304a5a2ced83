"""Marks moved to where they stand."""

from collections.abc import Iterable

from proceedings.model.page import Anchor, Foreign, Glyphs, Image, Link, Mark, Rule


def moved(mark: Mark, x: float, y: float) -> Mark:
    """The mark, so much further right and down. Spelt out by kind because it runs for every line of the book."""
    match mark:
        case Glyphs():
            return Glyphs(mark.x + x, mark.y + y, mark.face, mark.size, mark.show, mark.text, mark.width,
                          mark.stretch, mark.actual, mark.gray, mark.alt)  # fmt: skip
        case Rule():
            return Rule(mark.x + x, mark.y + y, mark.width, mark.height, mark.gray)
        case Link():
            return Link(mark.x + x, mark.y + y, mark.width, mark.height, mark.target)
        case Anchor():
            return Anchor(mark.label, mark.y + y)
        case Image():
            return Image(mark.x + x, mark.y + y, mark.width, mark.height, mark.picture, mark.alt)
        case Foreign():
            return Foreign(mark.x + x, mark.y + y, mark.width, mark.height, mark.scale, mark.index)


def right_edge(marks: Iterable[Mark]) -> float:
    """How far right the text among the marks reaches."""
    return max((mark.x + mark.width for mark in marks if isinstance(mark, Glyphs)), default=0.0)
