"""What micro-typography changed in one manuscript: how often by group of rules, and the first of each."""

from collections import Counter
from typing import NamedTuple

from proceedings.model.manuscript import Inline
from proceedings.typesetting.microtypography.rules import NBSP

LONGEST = 40
"""Characters of an example."""


class Example(NamedTuple):
    """The first change of a group: the run it stands in, its words before and after; `~` is a no-break space."""

    run: Inline
    before: str
    after: str


class Changes:
    """The tally of one manuscript, kept while it is set."""

    def __init__(self) -> None:
        self.times: Counter[str] = Counter()
        self.first: dict[str, Example] = {}

    def note(self, run: Inline, group: str, times: int, before: str, after: str) -> None:
        """That a group of rules changed a run so often."""
        if not group:
            return
        self.times[group] += times
        if group not in self.first:
            self.first[group] = Example(run, *excerpts(before, after))


def excerpts(before: str, after: str) -> tuple[str, str]:
    """The words around the first difference of two texts, as they are in each."""
    differ = next((n for n, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), 0)
    begin = before.rfind(" ", 0, differ) + 1
    return _words(before, begin, differ), _words(after, begin, differ)


def _words(text: str, begin: int, differ: int) -> str:
    end = text.find(" ", differ + 1)
    return text[begin : end if end > 0 else len(text)].replace(NBSP, "~")[:LONGEST]
