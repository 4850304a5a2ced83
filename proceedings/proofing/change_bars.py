"""Which lines of a proof hold words that the one before did not have: what gets a bar in the margin."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from proceedings.model.proofing import ProofPage
from proceedings.proofing.running_words import RunningWord, running_words

Lines = frozenset[tuple[int, int]]
"""Lines by the index of their page and their number."""

LONG = 4000
"""Words beyond which frequent ones are no landmarks, so that comparing ends in time."""


def changed_lines(before: Sequence[ProofPage], now: Sequence[ProofPage]) -> Lines:
    """The lines with words that are new; where words were only taken out, the line on which the text goes on."""
    old, new = [word.text for word in running_words(before)], running_words(now)
    changes = _changes(old, [word.text for word in new])
    return frozenset(place for first, last in changes for place in _on(new[first:last]))


def _on(words: Sequence[RunningWord]) -> Iterator[tuple[int, int]]:
    for word in words:
        yield word.page, word.line
        yield word.end


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Spans of the new words that differ; what both begin and end with is passed over first, for most is the same."""
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    before, now = old[head : len(old) - tail], new[head : len(new) - tail]
    matcher = SequenceMatcher(None, before, now, autojunk=len(now) > LONG)
    for tag, _, _, first, last in matcher.get_opcodes():
        if tag == "equal" or not new:
            continue
        if first == last:  # taken out: the next word shows where, or the last one at the very end
            first = min(first + head, len(new) - 1) - head
            last = first + 1
        yield first + head, last + head
