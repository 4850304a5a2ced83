"""Diagnostics: an author's or editor's mistake as a value, with its place and its cure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")

Wording = Mapping[str, str]
"""The same sentence in English, Russian and Kazakh, by language tag."""


def in_language(wording: Wording, language: str) -> str:
    """The sentence in a language, whatever its script or region; in English where it isn't said in that."""
    return wording.get(language.partition("-")[0]) or wording["en"]


class Severity(StrEnum):
    """How bad a fault is: an error makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a fault is: file (relative to the conference folder), line and column from 1, else 0; field or page."""

    file: str
    line: int = 0
    column: int = 0
    field: str = ""
    page: int = 0

    def __str__(self) -> str:
        numbers = f":{self.line}:{self.column or 1}" if self.line else f" p. {self.page}" if self.page else ""
        return f"{self.file}{numbers}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault found: a stable code, a name, a severity, a place, what is wrong and what to do."""

    code: str
    name: str
    severity: Severity
    place: Place
    message: Wording
    hint: Wording
    submission: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of mistake: what all its diagnostics share. The wordings are format strings of the facts."""

    code: str
    name: str
    severity: Severity
    message: Wording
    hint: Wording

    def at(self, place: Place, **facts: object) -> Diagnostic:
        """The diagnostic of this fault at a place, its wordings filled with the facts."""
        return Diagnostic(
            self.code,
            self.name,
            self.severity,
            place,
            {language: text.format(**facts) for language, text in self.message.items()},
            {language: text.format(**facts) for language, text in self.hint.items()},
        )


@dataclass(frozen=True, slots=True)
class Reported(Generic[T]):
    """A value and what was found wrong on the way to it."""

    value: T
    diagnostics: tuple[Diagnostic, ...] = field(default=())
