"""Which folder a new submission gets: the number that its system gave it where that is free, else the next free one."""

import re
from collections.abc import Iterable, Iterator

from proceedings.gathering.slugs import slug
from proceedings.model.language import localise
from proceedings.model.submission import PaperRecord

NUMBER = re.compile(r"0*(\d{1,5})")
NARROW = 3
"""Figures of a number at the least, so that names sort as numbers do."""


def folder_names(records: Iterable[PaperRecord], taken: Iterable[str]) -> Iterator[str]:
    """A folder's name for each record; `taken` are the numbers in use."""
    records = tuple(records)
    used = {int(number) for number in taken if number.isdigit()}
    numbers = tuple(_numbers(records, used))
    width = max(NARROW, *(len(str(number)) for number in numbers)) if numbers else NARROW
    for number, record in zip(numbers, records, strict=True):
        name = slug(localise(record.title, ("en", record.language)))
        yield f"{number:0{width}}-{name}" if name else f"{number:0{width}}"


def _numbers(records: Iterable[PaperRecord], used: set[int]) -> Iterator[int]:
    own = [NUMBER.fullmatch(record.id) for record in records]
    wanted = {int(found[1]) for found in own if found}
    following = 1
    for found in own:
        number = int(found[1]) if found else 0
        if number == 0 or number in used:
            while following in used or following in wanted:
                following += 1
            number = following
        used.add(number)
        yield number
