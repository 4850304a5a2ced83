"""Figures: pictures as large as they are, never wider than the measure nor higher than most of a page; then words."""

from dataclasses import replace
from math import fsum

from proceedings.model.manuscript import Figure, Text
from proceedings.model.page import Anchor, Image
from proceedings.model.picture import Illustration
from proceedings.typesetting.blocks.caption import set_caption
from proceedings.typesetting.blocks.natural_size import natural_size
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, beside, led, stacked

LISTING = frozenset({"code", "listing"})
TALLEST = 0.62
"""The most of the page's depth that a figure's pictures take."""
GAP = 8.0
TOO_WIDE, BROAD = 1.8, 1.6
"""How much wider than a column, and than high, a figure is that stands across all columns."""


def set_figure(figure: Figure, stick: Stick) -> list[Slab]:
    """Pictures side by side over their caption, as one slab that may float, or several where no page holds it.

    Broad ones that a column would make much too small stand across all columns.
    """
    spans = _spans(figure, stick)
    stick = stick.narrowed(stick.style.measure) if spans else stick
    pictures = [stick.pictures[key] for key in figure.pictures if key in stick.pictures]
    lacking = Text(" ".join(f"[{key}]" for key in figure.pictures if key not in stick.pictures), LISTING)
    caption = set_caption("figure", stick.numbers.of.get(id(figure)), figure.caption, stick)
    words = [*set_text((lacking,), stick.role("caption_figure"), stick), *caption]
    depth = stick.style.depth
    tallest = min(TALLEST * depth, max(depth / 4, depth - fsum(slab.before + slab.height for slab in words)))
    slabs = [*(_row(pictures, figure, tallest, stick) if pictures else []), *words]
    if not slabs:
        return []
    whole = stacked(led(slabs, before=0.0))
    anchor = (Anchor(figure.label, 0.0),) if figure.label else ()
    before = stick.role("body").leading
    if whole.height > depth:
        return led(slabs, marks=(*anchor, *slabs[0].marks), before=before)
    return [replace(whole, marks=(*anchor, *whole.marks), before=before, stuck=False, floats=True, spans=spans)]


def _spans(figure: Figure, stick: Stick) -> bool:
    """Whether the pictures, as large as they are, are much wider than a column of several, and broader than high."""
    style = stick.style
    if (
        stick.nested
        or style.sheet.columns == 1
        or abs(stick.measure - style.column) > 1.0
        or figure.width
        or figure.size
    ):
        return False
    sizes = [natural_size(stick.pictures[key]) for key in figure.pictures if key in stick.pictures]
    wide, high = fsum(width for width, _ in sizes), max((height for _, height in sizes), default=0.0)
    return wide > TOO_WIDE * stick.measure and wide > BROAD * high


def _row(pictures: list[Illustration], figure: Figure, tallest: float, stick: Stick) -> list[Slab]:
    room = max(1.0, (stick.measure - GAP * (len(pictures) - 1)) / len(pictures))
    sizes = [_size(picture, figure, room, tallest) for picture in pictures]
    x = (stick.measure - fsum(width for width, _ in sizes) - GAP * (len(sizes) - 1)) / 2
    placed = []
    for picture, (width, height) in zip(pictures, sizes, strict=True):
        placed.append((x, Slab(height, (Image(0.0, 0.0, width, height, picture.digest, figure.alt),))))
        x += width + GAP
    return [beside(placed)]


def _size(picture: Illustration, figure: Figure, room: float, tallest: float) -> tuple[float, float]:
    """Width and height in points: as its author wants it, else as large as it is by itself, within the room."""
    wanted = figure.width * room or figure.size or natural_size(picture)[0]
    width = min(wanted, room, tallest * picture.width / picture.height)
    return width, width * picture.height / picture.width
