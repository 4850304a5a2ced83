"""Figures: pictures as large as they are, never wider than the measure nor higher than most of a page; then words."""

from dataclasses import replace

from proceedings.model.manuscript import Figure
from proceedings.model.page import Anchor, Image
from proceedings.model.picture import Picture
from proceedings.typesetting.blocks.caption import set_caption
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.slab import Slab, beside, led, stacked

USUAL_DPI = 150.0
TALLEST = 0.62
"""The most of the page's depth that a figure's pictures take."""
GAP = 8.0


def set_figure(figure: Figure, stick: Stick) -> list[Slab]:
    """Pictures side by side over their caption, as one slab that may float."""
    pictures = [stick.pictures[key] for key in figure.pictures if key in stick.pictures]
    caption = set_caption("figure", stick.numbers.of.get(id(figure)), figure.caption, stick)
    slabs = [*(_row(pictures, figure, stick) if pictures else []), *caption]
    if not slabs:
        return []
    whole = stacked(led(slabs, before=0.0))
    anchor = (Anchor(figure.label, 0.0),) if figure.label else ()
    return [replace(whole, marks=(*anchor, *whole.marks), before=stick.role("body").leading, stuck=False, floats=True)]


def _row(pictures: list[Picture], figure: Figure, stick: Stick) -> list[Slab]:
    room = (stick.measure - GAP * (len(pictures) - 1)) / len(pictures)
    sizes = [_size(picture, figure.width, room, stick) for picture in pictures]
    x = (stick.measure - sum(width for width, _ in sizes) - GAP * (len(sizes) - 1)) / 2
    placed = []
    for picture, (width, height) in zip(pictures, sizes, strict=True):
        placed.append((x, Slab(height, (Image(0.0, 0.0, width, height, picture.digest, figure.alt),))))
        x += width + GAP
    return [beside(placed)]


def _size(picture: Picture, share: float, room: float, stick: Stick) -> tuple[float, float]:
    """Width and height in points: as printed at its resolution, within the room."""
    natural = picture.width * 72 / (picture.dpi or USUAL_DPI)
    wanted = share * room if share else natural
    tallest = TALLEST * stick.style.depth
    width = min(wanted, room, tallest * picture.width / picture.height)
    return width, width * picture.height / picture.width
