"""What is set: papers of headings and paragraphs, and the sheet they are set on, the same for every engine."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

HEADED, PAPER = 7, 28
"""Paragraphs under a heading, and in a paper."""

SECTION = {"ru": "Раздел {}", "kk": "{}-бөлім", "en": "Section {}"}


class Block(NamedTuple):
    """A heading or a paragraph."""

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A text in one language; each paper begins a page."""

    language: str
    papers: tuple[tuple[Block, ...], ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in the order of reading."""
        return tuple(block for paper in self.papers for block in paper)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text alone, without headings."""
        return tuple(block.text for block in self.blocks if not block.heading)

    @property
    def begins(self) -> tuple[int, ...]:
        """The numbers of the blocks with which papers begin."""
        return tuple(accumulate((len(paper) for paper in self.papers[:-1]), initial=0))


def document(language: str, paragraphs: Sequence[str]) -> Document:
    """The paragraphs as papers."""
    begins = range(0, len(paragraphs), PAPER)
    return Document(language, tuple(tuple(_blocks(language, paragraphs[at : at + PAPER])) for at in begins))


def _blocks(language: str, paragraphs: Sequence[str]) -> Iterator[Block]:
    for number, text in enumerate(paragraphs):
        if number % HEADED == 0:
            yield Block(SECTION[language].format(number // HEADED + 1), heading=True)
        yield Block(text)
