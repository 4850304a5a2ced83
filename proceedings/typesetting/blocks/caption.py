"""Captions: the label and number as the language has them, then the words."""

from collections.abc import Callable
from dataclasses import replace

from proceedings.model.manuscript import Inlines, Text
from proceedings.typesetting.blocks.paragraph import set_text
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.pages.moving import right_edge
from proceedings.typesetting.pages.slab import Slab, kept_together, shifted

STRONG = frozenset({"strong"})
NARROWEST = 0.5
"""The least share of the measure that a caption of several lines takes."""


def set_caption(kind: str, number: int | None, caption: Inlines, stick: Stick) -> list[Slab]:
    """A caption of a `table` or `figure`, in one piece; nothing where it has neither number nor words."""
    role = stick.role(f"caption_{kind}")
    return kept_together(set_text(caption_text(kind, number, caption, stick), role, stick))


def caption_text(kind: str, number: int | None, caption: Inlines, stick: Stick) -> Inlines:
    """«1-кесте – …», «Рисунок 2 – …», “Table 3. …”."""
    if number is None:
        return caption
    label = Text(stick.words(kind).format(n=number).replace(" ", "\u00a0"), STRONG)
    if not caption:
        return (label,)
    between = stick.words("caption").format(label="", text="")
    first = caption[0]
    joined = replace(first, text=between + first.text) if isinstance(first, Text) else None
    return (label, joined, *caption[1:]) if joined else (label, Text(between), *caption)


def continued_caption(kind: str, number: int | None, stick: Stick) -> list[Slab]:
    """What stands above a table that goes on in another column."""
    if number is None:
        return []
    label = stick.words(kind).format(n=number)
    words = stick.words("continued").format(label=label).replace(" ", "\u00a0")
    role = stick.role(f"caption_{kind}").model_copy(update={"before": 0.0})
    return kept_together(set_text((Text(words, frozenset({"emphasis"})),), role, stick))


def over(width: float, stick: Stick, caption: Callable[[Stick], list[Slab]]) -> list[Slab]:
    """A caption over a table so wide in the middle of the measure: it begins where the table does.

    A line that is wider than the table reaches over it at both sides as far; several are as wide as the table, or as
    half of the measure where it is very narrow.
    """
    made = caption(stick)
    if stick.role("caption_table").align in ("center", "right"):
        return made
    if len(made) == 1:
        return shifted(made, max(0.0, stick.measure - max(width, right_edge(made[0].marks))) / 2)
    narrow = max(width, stick.measure * NARROWEST)
    return made if narrow >= stick.measure else shifted(caption(stick.narrowed(narrow)), (stick.measure - narrow) / 2)
