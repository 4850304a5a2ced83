"""Acknowledgements and funding: a small heading of their own and the text under it, in roles of the house style."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from proceedings.intake.divisions import opening_text
from proceedings.intake.runs import plain, without_start
from proceedings.model.manuscript import Block, Heading, Paragraph, Text

TITLES = (
    "алғыс айту|алғыс білдіру|алғыс|қаржыландыру|қаржылық қолдау|"
    "благодарности|благодарность|выражение признательности|финансирование|финансовая поддержка|"
    "источники финансирования|благодарности и финансирование|информация о финансировании|"
    "acknowledge?ments?|funding|funding information|acknowledge?ments? and funding|financial support"
)
ALONE = re.compile(rf"[\s\d.]*(?:{TITLES})[\s.:]*", re.IGNORECASE)
RUN_IN = re.compile(rf"\s*({TITLES})\s*[.:–—]\s+(?=\S)", re.IGNORECASE)
TITLE_ROLE, ROLE = "acknowledgement_title", "acknowledgement"


def mark_acknowledgements(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with acknowledgements in their roles: under a heading that says so up to the next, or run in."""
    return tuple(_marked(blocks))


def _marked(blocks: Sequence[Block]) -> Iterator[Block]:
    within = False
    for block in blocks:
        if isinstance(block, Heading | Paragraph) and ALONE.fullmatch(plain(block.content)):
            within = True
            yield _title(block)
        elif isinstance(block, Paragraph) and block.role == "body" and (within or _runs_in(block)):
            yield _with_strong_label(block)
        else:
            within = False
            yield block


def _title(block: Heading | Paragraph) -> Paragraph:
    """A heading keeps its place in the outline."""
    depth = block.level + 1 if isinstance(block, Heading) else 0
    return Paragraph(block.content, TITLE_ROLE, "", block.label, depth, block.line)


def _runs_in(block: Paragraph) -> bool:
    return RUN_IN.match(opening_text(block.content)) is not None


def _with_strong_label(block: Paragraph) -> Paragraph:
    found = RUN_IN.match(opening_text(block.content))
    if found is None:
        return replace(block, role=ROLE)
    label = Text(f"{found[1]}. ", frozenset({"strong"}))
    return replace(block, content=(label, *without_start(block.content, found.end())), role=ROLE)
