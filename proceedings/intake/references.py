"""Reference lists: a closing heading that says so and what follows it become one References block, numbers left out."""

import re
from collections.abc import Sequence
from itertools import takewhile

from proceedings.intake.addresses import with_addresses_linked
from proceedings.intake.citations import link_citations
from proceedings.intake.runs import joined, plain, without_start
from proceedings.model.manuscript import Block, Heading, Inline, Inlines, ItemList, Paragraph, References, Text

TITLES = frozenset(
    """
    әдебиеттер тізімі|пайдаланылған әдебиеттер тізімі|пайдаланылған әдебиеттер|қолданылған әдебиеттер тізімі|
    қолданылған әдебиеттер|әдебиеттер|әдебиет|әдебиеттер мен дереккөздер тізімі|пайдаланылған дереккөздер тізімі|
    пайдаланылған дереккөздер|дереккөздер тізімі|дереккөздер|
    список литературы|список использованной литературы|список использованных источников|список источников|
    список использованных источников и литературы|список литературы и источников|использованная литература|
    использованные источники|литература|источники|библиография|библиографический список|
    references|reference list|list of references|bibliography|literature|literature cited|works cited
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)

TYPED_NUMBER = re.compile(r"\s*\[?(\d{1,3})(?:\]\.?|[.)])\s+")
EDGE = re.compile(r"^[\s\d.]+|[\s.:]+$")


def says_references(block: Block) -> bool:
    """Whether a block is the heading of a reference list, be it only a short paragraph that reads so."""
    if not isinstance(block, Heading | Paragraph):
        return False
    words = plain(block.content)
    if len(words) > 120:
        return False
    return all(EDGE.sub("", part).casefold() in TITLES for part in words.split("/"))


def gather_references(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with their reference list as one block, its heading dropped, and citations `[2, с. 15]` linked.

    Addresses and DOIs in its items are links too.
    Where two lists follow each other (a second one is romanised), the first is taken and the other stays as it is.
    """
    for index, block in enumerate(blocks):
        if says_references(block):
            taken = _following(blocks[index + 1 :])
            if taken:
                length, items = taken
                labels = tuple(f"ref-{number}" for number in range(1, len(items) + 1))
                linked = tuple(map(with_addresses_linked, items))
                references = References(linked, labels, getattr(block, "line", 0))
                before = link_citations(blocks[:index], len(items))
                return (*before, references, *blocks[index + 1 + length :])
    return blocks


def _following(blocks: Sequence[Block]) -> tuple[int, tuple[Inlines, ...]] | None:
    """How many blocks after the heading belong to the list, and its items; None where there is no list."""
    lists = [
        block for block in takewhile(lambda block: isinstance(block, ItemList), blocks) if isinstance(block, ItemList)
    ]
    if lists:
        return len(lists), tuple(_item(item) for found in lists for item in found.items)
    paragraphs = list(takewhile(_may_be_item, blocks))
    typed = [
        TYPED_NUMBER.match(plain(paragraph.content)) for paragraph in paragraphs if isinstance(paragraph, Paragraph)
    ]
    numbered = bool(typed) and typed[0] is not None
    closing = all(isinstance(block, Heading) for block in blocks[len(paragraphs) : len(paragraphs) + 1])
    if not paragraphs or not (numbered or closing):
        return None
    return len(paragraphs), tuple(_typed_items(paragraphs, numbered))


def _may_be_item(block: Block) -> bool:
    return isinstance(block, Paragraph) and not says_references(block)


def _typed_items(paragraphs: Sequence[Block], numbered: bool) -> list[Inlines]:
    """Items of a list typed as paragraphs; where items have numbers, a paragraph without one goes on with the last."""
    items: list[Inlines] = []
    for paragraph in paragraphs:
        content = paragraph.content if isinstance(paragraph, Paragraph) else ()
        found = TYPED_NUMBER.match(plain(content)) if numbered else None
        if found or not numbered:
            items.append(without_start(content, found.end()) if found else content)
        else:
            items[-1] = joined((*items[-1], Text(" "), *content))
    return items


def _item(blocks: Sequence[Block]) -> Inlines:
    """One item as a single run of inlines, without a number typed before it."""
    runs: list[Inline] = []
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            runs.extend((Text(" "), *block.content) if runs else block.content)
        elif isinstance(block, ItemList):
            runs.extend(inline for item in block.items for inline in (Text(" "), *_item(item)))
    content = joined(runs)
    found = TYPED_NUMBER.match(plain(content))
    return without_start(content, found.end()) if found else content
