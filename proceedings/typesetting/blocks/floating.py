"""Figures on their way to the head or foot of a column: none comes before the text that first names it."""

from collections.abc import Iterator, Sequence

from proceedings.model.manuscript import Block, CrossReference, Figure, Text

LEAVES = (str, int, frozenset)


def after_mention(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, each figure that stands before its first mention moved behind the block with that."""
    labels = {block.label: place for place, block in enumerate(blocks) if isinstance(block, Figure) and block.label}
    if not labels:
        return list(blocks)
    first: dict[str, int] = {}
    for place, block in enumerate(blocks):
        for label in _named(block):
            first.setdefault(label, place)
    moved = {place: first[label] for label, place in labels.items() if first.get(label, 0) > place}
    waiting = {place: [blocks[figure] for figure in moved if moved[figure] == place] for place in moved.values()}
    return [one for place, block in enumerate(blocks) if place not in moved
            for one in (block, *waiting.get(place, ()))]  # fmt: skip


def _named(part: object) -> Iterator[str]:
    """The labels that a block's text names, in references and links."""
    if isinstance(part, CrossReference):
        yield part.label
    elif isinstance(part, Text):
        yield from (part.link[1:],) if part.link.startswith("#") else ()
    else:
        inside = part if isinstance(part, tuple) else [getattr(part, slot) for slot in getattr(part, "__slots__", ())]
        for inner in inside:
            if not isinstance(inner, LEAVES):
                yield from _named(inner)
