"""Figures and captions as Markdown manuscripts write them: an image alone in a paragraph, a line `Table: …`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from proceedings.intake.lengths import points
from proceedings.intake.markdown_tokens import Token, split_label
from proceedings.intake.reading import Reading
from proceedings.intake.runs import joined, plain, without_start
from proceedings.model.manuscript import Block, Figure, Inline, Inlines, Paragraph, Table, Text

CAPTION = re.compile(r"\s*(?:Table|Таблица|Кесте)\s*:\s*", re.IGNORECASE)
ATTRIBUTES = re.compile(r"\{(?=[#.]|width)[^{}]*\}\s*")
NAMED = re.compile(r"#([\w:.-]+)")
TITLED = re.compile(r"caption=(?:\"([^\"]*)\"|'([^']*)')")
WIDTH = re.compile(r"width=[\"']?(\d+(?:\.\d+)?)(%|mm|cm|in|pt|px)")


@dataclass(frozen=True, slots=True)
class Image:
    """An image token with the label and width typed after it, a share of the measure or points: `{#fig width=50%}`."""

    token: Token
    label: str = ""
    width: float = 0.0
    size: float = 0.0


def images_alone(tokens: Sequence[Token]) -> list[Image]:
    """The images of a paragraph that holds nothing else, with their attributes; else none."""
    images: list[Image] = []
    for token in tokens:
        if token.type == "image":
            images.append(Image(token))
        elif images and token.type == "text" and ATTRIBUTES.fullmatch(token.content):
            label = NAMED.search(token.content)
            images[-1] = Image(images[-1].token, label[1] if label else "", *_widths(token.content))
        elif token.type != "softbreak":
            return []
    return images


def _widths(attributes: str) -> tuple[float, float]:
    """A width that was typed, as a share of the measure and in points; one of them is 0."""
    found = WIDTH.search(attributes)
    if not found:
        return 0.0, 0.0
    return (min(float(found[1]) / 100, 1.0), 0.0) if found[2] == "%" else (0.0, points(found[1] + found[2]))


def figure_of(reading: Reading, images: Sequence[Image], captions: Sequence[Inlines], line: int) -> Figure:
    """The figure that images alone in a paragraph make; several captions are joined."""
    keys = [reading.picture(str(image.token.attrs["src"]), line) for image in images]
    caption: list[Inline] = []
    for words in captions:
        caption.extend((Text("; "), *words) if caption and words else words)
    whole = joined(caption)
    label = next((image.label for image in images if image.label), "")
    width = max(image.width for image in images)
    size = images[0].size if len(images) == 1 else 0.0
    return Figure(tuple(filter(None, keys)), whole, label, plain(whole), width, line, size)


def caption_line(block: Block) -> tuple[Inlines, str] | None:
    """The caption and label of a paragraph `Table: Caption {#tbl-slug}`, or None."""
    if not isinstance(block, Paragraph) or not block.content:
        return None
    found = CAPTION.match(plain(block.content[:1]))
    return split_label(without_start(block.content, found.end())) if found else None


def listing_head(info: str) -> tuple[Inlines, str]:
    """The caption and label typed after the fence of a listing: `python {#lst-slug caption="What it does"}`."""
    begin = info.find("{") if info.rstrip().endswith("}") else -1
    caption, label = (pattern.search(info, begin) if begin >= 0 else None for pattern in (TITLED, NAMED))
    words = next(filter(None, caption.groups()), "") if caption else ""
    return ((Text(words),) if words else ()), label[1] if label else ""


def last_row_caption(table: Table) -> Table:
    """A caption typed under a table without a blank line is no row of it."""
    cells = table.body[-1] if table.body else ()
    first = cells[0].blocks[0] if cells and cells[0].blocks else None
    caption = caption_line(first) if first and not any(cell.blocks for cell in cells[1:]) else None
    return replace(table, body=table.body[:-1], caption=caption[0], label=caption[1]) if caption else table
