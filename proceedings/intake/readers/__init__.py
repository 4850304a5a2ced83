"""Manuscript formats, one file each, found by suffix."""

import sys
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import Manuscript
from proceedings.registry import variants


class Reader(Protocol):
    """What a module of this package offers. `SUFFIXES` are small letters with the dot."""

    SUFFIXES: tuple[str, ...]

    def read(self, file: Path, root: Path, language: str) -> Reported[Manuscript | None]:
        """The manuscript in a file, its blocks not yet finished (intake/finishing.py).

        Places are relative to `root`, and pictures are looked for below it only.
        """
        ...


@cache
def _by_suffix() -> dict[str, Reader]:
    readers = (cast(Reader, module) for module in variants(sys.modules[__name__]))
    return {suffix: reader for reader in readers for suffix in reader.SUFFIXES}


def suffixes() -> frozenset[str]:
    """The suffixes that have a reader."""
    return frozenset(_by_suffix())


def reader(suffix: str) -> Reader | None:
    """The reader of a suffix, in small or capital letters."""
    return _by_suffix().get(suffix.casefold())
