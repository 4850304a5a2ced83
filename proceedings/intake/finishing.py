"""The last look at blocks, the same for every format: captions, notes of tables, references, links leading nowhere."""

from collections.abc import Iterator
from dataclasses import replace

from proceedings.intake.acknowledgements import mark_acknowledgements
from proceedings.intake.captions import place_captions
from proceedings.intake.references import gather_references
from proceedings.intake.table_notes import place_table_notes
from proceedings.intake.typed_equation_numbers import place_equation_numbers
from proceedings.intake.walk import Blocks, all_blocks, changed
from proceedings.model.manuscript import Equation, Inline, Inlines, References, Text

ELSEWHERE = ("#paper:", "#part:")


def finished(blocks: Blocks) -> Blocks:
    """The blocks as the typesetter wants them."""
    whole = mark_acknowledgements(gather_references(place_table_notes(place_captions(place_equation_numbers(blocks)))))
    known = {f"#{label}" for label in labels(whole)}
    return changed(whole, lambda inlines: _without_dead_links(inlines, known))


def labels(blocks: Blocks) -> Iterator[str]:
    """Every label in the blocks."""
    for block in all_blocks(blocks):
        if isinstance(block, References):
            yield from block.labels
        elif label := getattr(block, "label", ""):
            yield label
        if isinstance(block, Equation):
            yield from (line.label for line in block.lines if line.label)


def _without_dead_links(inlines: Inlines, known: set[str]) -> Inlines:
    if not any(_is_dead(inline, known) for inline in inlines):
        return inlines
    return tuple(replace(one, link="") if isinstance(one, Text) and _is_dead(one, known) else one for one in inlines)


def _is_dead(inline: Inline, known: set[str]) -> bool:
    """A link within the paper to a place that is not there: word processors leave thousands of bookmarks."""
    return (
        isinstance(inline, Text)
        and inline.link.startswith("#")
        and inline.link not in known
        and not inline.link.startswith(ELSEWHERE)
    )
