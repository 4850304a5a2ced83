"""Citations as authors type them: [1], [2, с. 15], [3, 15 б.; 4], [5–7], [1, 2]; and the list that they cite."""

import re
from collections.abc import Iterator

from proceedings.checks.passages import PlainText
from proceedings.model.manuscript import References

BRACKET = re.compile(r"\[(\d[^\[\]]{0,80})\]")
NUMBERS = re.compile(r"(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?")


def references_of(text: PlainText) -> References | None:
    """The first reference list of a text: one after it is the same list in Latin letters."""
    return next((block for block, _ in text.blocks if isinstance(block, References)), None)


def first_cited(text: PlainText) -> dict[int, int]:
    """The numbers that a text cites, each with the line where it is cited first."""
    cited: dict[int, int] = {}
    for passage in text.passages:
        if passage.reference or "[" not in passage.text:
            continue
        for found in BRACKET.finditer(passage.text):
            for number in cited_numbers(found[1]):
                cited.setdefault(number, passage.line)
    return cited


def cited_numbers(bracketed: str) -> tuple[int, ...]:
    """The source numbers of `2, с. 15; 5–7`: of each part the first, and those that follow without any letter."""
    numbers = [number for part in bracketed.split(";") for number in _numbers_of_part(part)]
    return () if 0 in numbers else tuple(numbers)


def _numbers_of_part(part: str) -> Iterator[int]:
    for written in part.split(","):
        found = NUMBERS.fullmatch(written.strip())
        if not found:
            return
        first = int(found[1])
        yield from range(first, int(found[2] or first) + 1)
