"""Lists: the marker hangs left of its item; letters of enumerations are those of the language."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from proceedings.model.manuscript import Block, ItemList, Paragraph, Table, Text
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import READABLE, Stick
from proceedings.typesetting.pages.slab import Slab, beside, led, lowered, shifted

SetBlocks = Callable[[Sequence[Block], Stick], list[Slab]]

BULLETS = {"en": ("•", "–", "·"), "": ("–", "•", "·")}
LEVELS = {
    "en": (("decimal", "."), ("alpha", "()"), ("roman", "."), ("upper_alpha", ".")),
    "": (("decimal", "."), ("alpha", ")"), ("decimal", ")"), ("roman", ")")),
}
"""Signs and numbers of lists by their depth in English, and in languages that have Cyrillic letters."""
TICKS = {True: "☑", False: "☐"}
LETTERS = {
    "kk": "аәбвгғдежзийкқлмнңоөпрстуұүфхцчшэюя",
    "ru": "абвгдежзиклмнопрстуфхцчшщэюя",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
AIR = 0.45
"""Between the widest marker and the text, at least, in em."""


def set_list(block: ItemList, stick: Stick, set_blocks: SetBlocks) -> list[Slab]:
    """A list: items in the role `list`, whose left inset is the room of the markers."""
    style = stick.role("list")
    markers = [Text(marker(block, number, stick)) for number in range(len(block.items))]
    items = [[_in_list(inner) for inner in item] for item in block.items]
    inner = stick.within_list("bullet" if block.marker == "bullet" else "ordered")
    found = [item for item in set_each(list(zip(markers, items, strict=True)), "list", inner, set_blocks) if item]
    tight = 0.0 if not block.loose else style.before
    above = style.before if not stick.lists else tight
    parted = [led(item, before=tight if place else above) for place, item in enumerate(found)]
    return list(chain(*parted))


def set_each(
    items: Sequence[tuple[Text, Sequence[Block]]], role: str, stick: Stick, set_blocks: SetBlocks
) -> list[list[Slab]]:
    """Items beside their markers, all inset alike; more than the role says where a marker is wider than that."""
    style = stick.role(role)
    font = stick.font(style)
    wanted = max([style.left, *(font.word(marker.text).width + AIR * style.size for marker, _ in items)])
    room = min(wanted, max(0.0, stick.measure - READABLE * style.size))
    shape = _Shape(style, room, room < wanted)
    return [_set_item(marker, blocks, shape, stick, set_blocks) for marker, blocks in items]


class _Shape(NamedTuple):
    """How items are set: in which style, how far in; `apart`: no room is left for the marker beside the text."""

    style: TextStyle
    room: float
    apart: bool


def _in_list(block: Block) -> Block:
    """Plain paragraphs take the role of lists; whatever has a role of its own keeps it."""
    return replace(block, role="list") if isinstance(block, Paragraph) and block.role == "body" else block


def _set_item(marker: Text, blocks: Sequence[Block], shape: _Shape, stick: Stick, set_blocks: SetBlocks) -> list[Slab]:
    style, room, apart = shape
    slabs: list[Slab] = []
    for block in blocks:
        inset = stick.role(block.role).left if isinstance(block, Paragraph) else 0.0
        new = set_blocks((block,), stick.narrowed(stick.measure - room + inset))
        slabs += shifted(new, room - inset)
    plain = style.model_copy(
        update={"left": 0.0, "indent": 0.0, "align": "left", "before": 0.0, "hyphenate": False, "italic": False}
    )
    marked = set_text((marker,), plain, stick)
    if not (slabs and marked):
        return slabs or marked
    if apart or isinstance(blocks[0], Table):
        return [marked[0], *led(slabs, stuck=True)]
    first = beside([(0.0, lowered(marked[0], slabs[0].rise)), (0.0, slabs[0])])
    return [replace(first, stuck=slabs[0].stuck, repeat=slabs[0].repeat, outlined=slabs[0].outlined), *slabs[1:]]


def marker(block: ItemList, number: int, stick: Stick) -> str:
    """The marker of the item so many from the first."""
    if number < len(block.ticks):
        return TICKS[block.ticks[number]]
    depth = stick.lists.count("bullet" if block.marker == "bullet" else "ordered")
    spoken = "en" if stick.language.startswith("en") else ""
    if block.marker == "bullet":
        return BULLETS[spoken][min(depth, 2)]
    kind, delimiter = block.marker, block.delimiter or (")" if block.marker == "alpha" else ".")
    if kind == "decimal" and not block.delimiter:
        kind, delimiter = LEVELS[spoken][min(depth, 3)]
    opening = "(" if delimiter == "()" else ""
    return f"{opening}{_numeral(kind, block.start + number, stick.language)}{delimiter[-1]}"


def _numeral(kind: str, value: int, language: str) -> str:
    """A number as figures or letters; after the last letter they are doubled."""
    letters = LETTERS.get(language.split("-")[0], LETTERS["en"])
    match kind.removeprefix("upper_"):
        case "alpha":
            figures = letters[(value - 1) % len(letters)] * ((value - 1) // len(letters) + 1)
        case "roman":
            figures = roman(value)
        case _:
            figures = str(value)
    return figures.upper() if kind.startswith("upper_") else figures


def roman(value: int) -> str:
    """A positive number in small roman figures."""
    figures = ""
    for amount, letters in ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
                            (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):  # fmt: skip
        figures += letters * (value // amount)
        value %= amount
    return figures
