"""Paragraphs of a manuscript that are metadata and so not printed in its text, named by their first words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from proceedings.intake.faults.proposals import OMITTED_NOT_FOUND
from proceedings.intake.runs import plain
from proceedings.intake.walk import Blocks, all_inlines
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.manuscript import Block, Heading, Paragraph


def opening_words(block: Block) -> str:
    """The plain text of a block, white space and case folded: what an entry is the beginning of."""
    own = (block.content,) if isinstance(block, Heading | Paragraph) else all_inlines((block,))
    return folded(" ".join(plain(inlines) for inlines in own))


def folded(words: str) -> str:
    """The words in small letters, parted by single spaces."""
    return " ".join(words.split()).casefold()


def omitted(blocks: Sequence[Block], entries: Sequence[str]) -> tuple[frozenset[int], tuple[int, ...]]:
    """The blocks that the entries name, by index, and the entries that name none, by index.

    Each entry takes the first block that begins with it after the one that the entry before took.
    """
    taken: set[int] = set()
    lost: list[int] = []
    texts = [opening_words(block) for block in blocks] if entries else []
    at = 0
    for index, entry in enumerate(entries):
        words = folded(entry)
        found = next((place for place in range(at, len(texts)) if words and texts[place].startswith(words)), None)
        if found is None:
            lost.append(index)
        else:
            taken.add(found)
            at = found + 1
    return frozenset(taken), tuple(lost)


def without_omitted(blocks: Blocks, entries: Sequence[str], places: Mapping[str, Place]) -> Reported[Blocks]:
    """The blocks without those that the entries name; an entry that names none is told at its place in the record."""
    taken, lost = omitted(blocks, entries)
    kept = tuple(block for index, block in enumerate(blocks) if index not in taken)
    return Reported(kept, tuple(_not_found(entries[index], index, places) for index in lost))


def _not_found(entry: str, index: int, places: Mapping[str, Place]) -> Diagnostic:
    place = next((places[name] for name in (f"omit.{index}", "omit", "") if name in places), Place(""))
    return OMITTED_NOT_FOUND.at(replace(place, field=f"omit.{index}"), words=entry[:60])
