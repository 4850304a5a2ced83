"""What is asked of a compilation besides what the folder says, and how its work is to be done."""

from collections.abc import Callable
from dataclasses import dataclass

Tell = Callable[[str, int, int], None]
"""Hears how far a stage is: its name, papers done, papers in all."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """A style, a profile and a day that the files shall carry (ISO 8601); empty: as the conference says."""

    style: str = ""
    profile: str = ""
    date: str = ""


def keep_quiet(stage: str, done: int, total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Work:
    """On which engine, by how many workers (0: one a core), who hears of it; whether the lines of papers are wanted."""

    engine: str = "processes"
    jobs: int = 0
    tell: Tell = keep_quiet
    lines: bool = False
