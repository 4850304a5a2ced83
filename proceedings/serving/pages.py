"""What an author's page shows, as values for its template: sheets with lines to choose, wishes, questions, facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from proceedings.assembly.dates import span_of_days
from proceedings.model.proofing import CorrectionKind, ProofLine, ProofPage
from proceedings.serving.office import Desk
from proceedings.serving.wording import NAMES, words_in

TEMPLATES = Path(__file__).parent / "templates"
RISE, DROP = 0.85, 0.3
"""How far a line to choose reaches above and below its baseline, in em."""
LOCALISED = ("title", "abstract", "keywords")


@dataclass(frozen=True, slots=True)
class Choice:
    """What the visitor asked to see: a line to correct, larger pages, what was just done or refused."""

    sheet: int = -1
    line: int = 0
    zoom: bool = False
    done: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A fact about the paper that may be edited: its dotted name, its label, what it says, whether it is long."""

    name: str
    label: str
    value: str
    long: bool = False


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def author_page(desk: Desk, word: str, guard: str, choice: Choice) -> str:
    """The page of an author as HTML."""
    words = words_in(desk.copy.language)
    corrections = [one for one in desk.record.corrections if one.kind is not CorrectionKind.ANSWER]
    facts = {
        "words": words,
        "language": desk.copy.language,
        "copy": desk.copy,
        "record": desk.record,
        "base": f"/p/{word}",
        "guard": guard,
        "choice": choice,
        "deadline": span_of_days(desk.record.deadline or desk.copy.deadline, "", desk.copy.language),
        "sheets": [_sheet(page, choice) for page in desk.copy.pages],
        "chosen": _chosen(desk, choice),
        "corrections": corrections,
        "queries": [(query, _answer(desk, query.number)) for query in desk.record.queries or desk.copy.queries],
        "fields": list(fields_of(desk.copy.record, words)),
    }
    return _templates().get_template("author.html").render(facts)


def simple_page(language: str, title: str, lines: list[str]) -> str:
    """A page that only says something."""
    return _templates().get_template("simple.html").render(language=language, title=title, lines=lines)


def _sheet(page: ProofPage, choice: Choice) -> dict[str, Any]:
    return {
        "page": page,
        "lines": [_area(page, line) | {"chosen": _is(page, line, choice)} for line in page.lines],
        "ratio": f"{page.width:.2f} / {page.height:.2f}",
    }


def _area(page: ProofPage, line: ProofLine) -> dict[str, Any]:
    """A line and its area on the picture, in per cent."""
    top = page.top + line.y - RISE * line.size
    return {
        "line": line,
        "left": f"{100 * (page.left + line.x) / page.width:.3f}",
        "top": f"{100 * top / page.height:.3f}",
        "width": f"{100 * line.width / page.width:.3f}",
        "height": f"{100 * (RISE + DROP) * line.size / page.height:.3f}",
    }


def _is(page: ProofPage, line: ProofLine, choice: Choice) -> bool:
    return page.sheet == choice.sheet and line.number == choice.line


def _chosen(desk: Desk, choice: Choice) -> tuple[ProofPage, ProofLine] | None:
    return line_of(desk, choice.sheet, choice.line)


def line_of(desk: Desk, sheet: int, number: int) -> tuple[ProofPage, ProofLine] | None:
    """A line of the proof by its sheet and number."""
    pages = [page for page in desk.copy.pages if page.sheet == sheet]
    return next(((page, line) for page in pages for line in page.lines if line.number == number), None)


def _answer(desk: Desk, number: int) -> str:
    """The last answer to a query."""
    answers = [one for one in desk.record.corrections if one.kind is CorrectionKind.ANSWER and one.query == number]
    return (answers[-1].new or answers[-1].comment) if answers else ""


def fields_of(record: Mapping[str, object], words: Mapping[str, str]) -> Iterator[Field]:
    """The facts of a record that its author may edit."""
    for name in LOCALISED:
        told = record.get(name)
        for language, value in told.items() if isinstance(told, dict) else ():
            label = words[name].format(language=NAMES.get(str(language), str(language)))
            yield Field(f"{name}.{language}", label, _shown(value), name == "abstract")
    authors = record.get("authors")
    for index, author in enumerate(authors if isinstance(authors, list) else []):
        if isinstance(author, dict):
            yield from _person(index, author, words)


def _person(index: int, author: Mapping[str, Any], words: Mapping[str, str]) -> Iterator[Field]:
    names = author.get("name")
    for language, name in names.items() if isinstance(names, dict) else ():
        label = words["name"].format(number=index + 1, language=NAMES.get(language, language))
        parts = (
            [str(name.get(part, "")) for part in ("family", "given", "patronymic")] if isinstance(name, dict) else []
        )
        yield Field(f"authors.{index}.name.{language}", label, " ".join(filter(None, parts)))
    yield Field(f"authors.{index}.orcid", words["orcid"].format(number=index + 1), str(author.get("orcid", "")))


def _shown(value: object) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
