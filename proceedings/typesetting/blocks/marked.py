"""What stands in notes: a raised mark, then the blocks that it is the mark of, their paragraphs in a role of notes."""

from collections.abc import Sequence
from dataclasses import replace

from proceedings.model.manuscript import Block, Paragraph, Text

SUPERSCRIPT = frozenset({"superscript"})
NBSP = "\u00a0"


def marked(mark: str, blocks: Sequence[Block], role: str) -> list[Block]:
    """The blocks with the mark raised before the first of them; body text takes the role."""
    raised = (Text(mark, SUPERSCRIPT), Text(NBSP))
    first, *others = (*blocks, Paragraph(()))
    if isinstance(first, Paragraph):
        first = replace(first, content=(*raised, *first.content))
    else:
        first, others = Paragraph(raised), [first, *others]
    return in_role(role, (first, *others))


def in_role(role: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, paragraphs of body text in the role."""
    return [replace(one, role=role) if isinstance(one, Paragraph) and one.role == "body" else one for one in blocks]
