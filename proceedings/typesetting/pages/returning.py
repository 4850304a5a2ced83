"""Ways back from a list of references: the number of an item leads to where the text cites it first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from proceedings.model.page import Anchor, Link, Mark, Page

BACK, CITED = "#cited-", "#ref-"


def with_ways_back(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages with an anchor where each item is cited first; numbers of items cited nowhere lead nowhere."""
    met: set[str] = set()
    anchored = [tuple(_anchored(page.marks, met)) for page in pages]
    return tuple(
        replace(page, marks=tuple(mark for mark in marks if _leads(mark, met)))
        for page, marks in zip(pages, anchored, strict=True)
    )


def _anchored(marks: Sequence[Mark], met: set[str]) -> Iterator[Mark]:
    for mark in marks:
        if isinstance(mark, Link) and mark.target.startswith(CITED):
            number = mark.target.removeprefix(CITED)
            if number not in met:
                met.add(number)
                yield Anchor(f"{BACK[1:]}{number}", mark.y)
        yield mark


def _leads(mark: Mark, met: set[str]) -> bool:
    back = isinstance(mark, Link) and mark.target.startswith(BACK)
    return not back or (isinstance(mark, Link) and mark.target.removeprefix(BACK) in met)
