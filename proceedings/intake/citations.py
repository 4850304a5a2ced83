"""Citations typed as `[1]`, `[2, с. 15]`, `[3, 15 б.]`, `[1; 4–6]`: each number leads to its reference."""

import re
from collections.abc import Iterator
from dataclasses import replace

from proceedings.intake.walk import Blocks, changed
from proceedings.model.manuscript import Inline, Inlines, Text

GROUP = re.compile(r"\[\d{1,3}(?![\d.])[^\[\]]{0,80}\]")
PLAIN_NUMBERS = re.compile(r"\s*\d{1,3}(?:\s*[,–—-]\s*\d{1,3})*\s*")
NUMBER = re.compile(r"\d{1,3}")


def link_citations(blocks: Blocks, count: int) -> Blocks:
    """The blocks with every citation of reference 1 to `count` linked to its label `ref-…`."""
    return changed(blocks, lambda inlines: _linked(inlines, count))


def _linked(inlines: Inlines, count: int) -> Inlines:
    if not any(isinstance(inline, Text) and "[" in inline.text for inline in inlines):
        return inlines
    return tuple(run for inline in inlines for run in _runs(inline, count))


def _runs(inline: Inline, count: int) -> Iterator[Inline]:
    if not isinstance(inline, Text) or inline.link or "code" in inline.marks:
        yield inline
        return
    at = 0
    for group in GROUP.finditer(inline.text):
        for start, end, number in _targets(group[0], count):
            start, end = start + group.start(), end + group.start()
            if inline.text[at:start]:
                yield replace(inline, text=inline.text[at:start])
            yield replace(inline, text=inline.text[start:end], link=f"#ref-{number}")
            at = end
    if inline.text[at:]:
        yield replace(inline, text=inline.text[at:])


def _targets(group: str, count: int) -> list[tuple[int, int, int]]:
    """From where to where in a bracketed group each link goes, and its number; one number takes the whole bracket."""
    numbers = [found for found in _cited(group) if 1 <= int(found[0]) <= count]
    if len(numbers) == 1:
        return [(0, len(group), int(numbers[0][0]))]
    return [(found.start(), found.end(), int(found[0])) for found in numbers]


def _cited(group: str) -> Iterator[re.Match[str]]:
    """Numbers of references in a group: all of a part `1, 2–4`, the first of a part `3, 15–17 б.`."""
    at = 1
    for part in group[1:-1].split(";"):
        end = at + len(part)
        if PLAIN_NUMBERS.fullmatch(part):
            yield from NUMBER.finditer(group, at, end)
        elif found := NUMBER.match(group, at + len(part) - len(part.lstrip())):
            yield found
        at = end + 1
