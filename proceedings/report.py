"""Diagnostics told: as text for people, as JSON for programs, as an exit code for scripts; and a fault explained."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.markup import escape

from proceedings.model.diagnostic import Diagnostic, Severity, in_language

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}

FACT = re.compile(r"(?<!\{)\{\w+[^{}]*\}(?!\})")

WORDS = {
    "en": {
        "error": "error",
        "warning": "warning",
        "note": "note",
        "hint": "hint",
        "none": "Nothing wrong was found.",
        "more": "such notes besides: {number}; proceedings check --notes shows them",
    },
    "ru": {
        "error": "ошибка",
        "warning": "предупреждение",
        "note": "замечание",
        "hint": "совет",
        "none": "Ошибок не найдено.",
        "more": "ещё таких замечаний: {number}; их покажет proceedings check --notes",
        "count": "Ошибок: {error}, предупреждений: {warning}, замечаний: {note}; файлов: {files}.",
    },
    "kk": {
        "error": "қате",
        "warning": "ескерту",
        "note": "ескертпе",
        "hint": "кеңес",
        "none": "Қате табылған жоқ.",
        "more": "тағы осындай ескертпе: {number}; оларды proceedings check --notes көрсетеді",
        "count": "Қате: {error}, ескерту: {warning}, ескертпе: {note}; файл: {files}.",
    },
}


def render_text(
    diagnostics: Iterable[Diagnostic], language: str = "en", markup: bool = False, notes: bool = True
) -> str:
    """The diagnostics by file, each with its place, code, message and hint, and their number; `markup` is rich's.

    Without `notes` one note of each kind is told, and how many more there are.
    """
    ordered = in_order(diagnostics)
    told = [(one, 0) for one in ordered] if notes else list(_first_notes(ordered))
    files = [
        "".join(_told(one, language, markup) + _more(number, language) for one, number in group)
        for _, group in groupby(told, key=lambda one: one[0].place.file)
    ]
    return "\n".join([*files, f"{_count(ordered, len({one.place.file for one in ordered}), language)}\n"])


def _first_notes(ordered: Sequence[Diagnostic]) -> Iterator[tuple[Diagnostic, int]]:
    """Of the notes of one kind the first, with the number of the others; everything else."""
    times = Counter(one.code for one in ordered if one.severity is Severity.NOTE)
    for one in ordered:
        if one.severity is not Severity.NOTE:
            yield one, 0
        elif one.code in times:
            yield one, times.pop(one.code) - 1


def _more(number: int, language: str) -> str:
    return f"    {_words(language)['more'].format(number=number)}\n" if number else ""


def render_json(diagnostics: Iterable[Diagnostic], language: str = "en") -> str:
    """The same as a JSON array of objects."""
    return json.dumps(plain(diagnostics, language), ensure_ascii=False, indent=2)


def plain(diagnostics: Iterable[Diagnostic], language: str = "en") -> list[dict[str, str | int]]:
    """The diagnostics as plain mappings, for a larger JSON object to hold."""
    return [
        {
            "code": diagnostic.code,
            "name": diagnostic.name,
            "severity": diagnostic.severity.value,
            "submission": diagnostic.submission,
            "file": diagnostic.place.file,
            "line": diagnostic.place.line,
            "column": diagnostic.place.column,
            "field": diagnostic.place.field,
            "page": diagnostic.place.page,
            "message": in_language(diagnostic.message, language),
            "hint": in_language(diagnostic.hint, language),
        }
        for diagnostic in in_order(diagnostics)
    ]


def exit_code(diagnostics: Iterable[Diagnostic]) -> int:
    """1 where any of them is an error, else 0."""
    return int(any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics))


def explain(code: str, language: str = "en") -> str:
    """What a fault is, by its code or name: its page, message and hint; empty where there is no such fault."""
    # Imported here: naming every fault loads all rooms, which no other report needs.
    from proceedings.checks.catalogue import fault_called, page_of

    fault = fault_called(code)
    if fault is None:
        return ""
    message, hint = (_without_facts(in_language(wording, language)) for wording in (fault.message, fault.hint))
    head = f"{fault.code} {fault.name} ({_words(language)[fault.severity.value]})"
    told = f"{message}\n    {_words(language)['hint']}: {hint}"
    return "\n\n".join(filter(None, (head, page_of(fault.code), told))) + "\n"


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """By file, line, column, page and code; what was found twice stands once."""
    distinct = {(one.place, one.code, one.message.get("en", "")): one for one in diagnostics}
    return [distinct[key] for key in sorted(distinct, key=lambda key: (_position(distinct[key]), *key[1:]))]


def _position(diagnostic: Diagnostic) -> tuple[str, int, int, int]:
    place = diagnostic.place
    return place.file, place.line, place.column, place.page


def _told(diagnostic: Diagnostic, language: str, markup: bool) -> str:
    words = _words(language)
    place, severity = str(diagnostic.place), words[diagnostic.severity.value]
    message, hint = in_language(diagnostic.message, language), in_language(diagnostic.hint, language)
    if markup:
        place, message, hint = escape(place), escape(message), escape(hint)
        colour = COLOURS[diagnostic.severity]
        head = f"[bold]{place}[/bold]  {diagnostic.code} {diagnostic.name}  [{colour}]{severity}[/{colour}]"
        return f"{head}: {message}\n[dim]    {words['hint']}: {hint}[/dim]\n"
    return f"{place}  {diagnostic.code} {diagnostic.name}  {severity}: {message}\n    {words['hint']}: {hint}\n"


def _count(diagnostics: Sequence[Diagnostic], files: int, language: str) -> str:
    words = _words(language)
    found = Counter(diagnostic.severity.value for diagnostic in diagnostics)
    numbers = {severity.value: found[severity.value] for severity in Severity}
    if not diagnostics:
        return words["none"]
    if "count" in words:
        return words["count"].format(**numbers, files=files)
    return (
        ", ".join(_counted(name, number) for name, number in numbers.items() if number)
        + f" in {_counted('file', files)}."
    )


def _counted(noun: str, number: int) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _without_facts(wording: str) -> str:
    """A wording with dots where each diagnostic has its facts."""
    return FACT.sub("…", wording).replace("{{", "{").replace("}}", "}")


def _words(language: str) -> dict[str, str]:
    return WORDS.get(language.partition("-")[0], WORDS["en"])
