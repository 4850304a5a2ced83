"""What a gathering says at its end: how columns were understood, what became of each submission, what was wrong."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from proceedings.model.gathered import Change, Fate, Line, Plan
from proceedings.report import exit_code, plain, render_text

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "new": "new",
        "changed": "changed",
        "unchanged": "unchanged",
        "withdrawn": "withdrawn",
        "returned": "returned",
        "absent": "no longer in the export",
        "not accepted": "not accepted",
        "kept": "yours stays",
        "received": "received",
        "without": "without manuscript",
        "columns": "Columns as understood (gather.yaml has them to change):",
        "sources": "Gathered from: {systems}",
        "dry": "Nothing was changed: this was a dry run.",
        "into": "Now: proceedings check {folder}",
    },
    "ru": {
        "new": "новых",
        "changed": "изменённых",
        "unchanged": "без изменений",
        "withdrawn": "отозванных",
        "returned": "возвращённых",
        "absent": "нет больше в выгрузке",
        "not accepted": "не принятых",
        "kept": "остаётся ваше",
        "received": "получено",
        "without": "без рукописи",
        "columns": "Так поняты столбцы (изменить можно в gather.yaml):",
        "sources": "Собрано из: {systems}",
        "dry": "Ничего не изменено: это был пробный запуск.",
        "into": "Дальше: proceedings check {folder}",
    },
    "kk": {
        "new": "жаңа",
        "changed": "өзгерген",
        "unchanged": "өзгермеген",
        "withdrawn": "қайтарып алынған",
        "returned": "қайта келген",
        "absent": "жүктемеде енді жоқ",
        "not accepted": "қабылданбаған",
        "kept": "сіздікі қалады",
        "received": "келгені",
        "without": "қолжазбасыз",
        "columns": "Бағандар былай түсінілді (gather.yaml ішінде өзгертуге болады):",
        "sources": "Жиналған көздер: {systems}",
        "dry": "Ештеңе өзгертілмеді: бұл сынама іске қосу болды.",
        "into": "Енді: proceedings check {folder}",
    },
}
TELLING = (Fate.CHANGED, Fate.WITHDRAWN, Fate.RETURNED, Fate.ABSENT)
"""Fates that an editor wants to see one by one; new submissions only where they are few."""
FEW = 40


@dataclass(frozen=True, slots=True)
class GatheringPresentation:
    """For whom a gathering is told: text or json, in which language, how much, and whether it was for show."""

    format: str
    language: str
    quiet: bool
    papers: bool
    dry_run: bool


def present_gathering(plan: Plan, folder: Path, presentation: GatheringPresentation) -> int:
    """Print the end of a gathering on standard output; the exit code that it deserves."""
    if presentation.format == "json":
        print(json.dumps(_report(plan, presentation), ensure_ascii=False, indent=2))
    else:
        sys.stdout.writelines(_text(plan, folder, presentation))
    return exit_code(plan.diagnostics)


def _report(plan: Plan, presentation: GatheringPresentation) -> dict[str, object]:
    return {
        "dry_run": presentation.dry_run,
        "systems": plan.systems,
        "columns": dict(plan.columns),
        "counts": {fate.value: count for fate, count in _counts(plan).items()},
        "submissions": [asdict(line) for line in plan.lines],
        "diagnostics": plain(plan.diagnostics, presentation.language),
    }


def _text(plan: Plan, folder: Path, presentation: GatheringPresentation) -> Iterator[str]:
    words = WORDS[presentation.language]
    if not presentation.quiet or plan.diagnostics:
        yield render_text(plan.diagnostics, presentation.language)
    if presentation.quiet or not plan.systems:
        return
    yield f"\n{words['sources'].format(systems=', '.join(plan.systems))}\n"
    yield from _columns(plan.columns, words)
    yield from _lines(plan, words, presentation.papers)
    yield _summary(plan, words)
    yield f"{words['dry'] if presentation.dry_run else words['into'].format(folder=folder)}\n"


def _columns(columns: Mapping[str, str], words: Mapping[str, str]) -> Iterator[str]:
    if columns:
        yield f"{words['columns']}\n"
        width = min(60, max(len(_one_line(header)) for header in columns))
        for header, field in columns.items():
            yield f"  {_one_line(header):{width}}  {field}\n"


def _one_line(header: str) -> str:
    words = " ".join(header.split())
    return words if len(words) <= 60 else f"{words[:59]}…"


def _lines(plan: Plan, words: Mapping[str, str], papers: bool) -> Iterator[str]:
    few = sum(line.fate is Fate.NEW for line in plan.lines) <= FEW
    for line in plan.lines:
        kept = any(change.kept for change in line.changes)
        if papers or kept or line.fate in TELLING or (few and line.fate is Fate.NEW):
            yield _line(line, words)
            yield from (_change(change, words) for change in line.changes)


def _line(line: Line, words: Mapping[str, str]) -> str:
    title = line.title if len(line.title) <= 60 else f"{line.title[:59]}…"
    without = "" if line.manuscript or line.fate is Fate.REFUSED else f" ({words['without']})"
    return f"  {words[line.fate.value]:14} {line.folder or line.key:30} {title}{without}\n"


def _change(change: Change, words: Mapping[str, str]) -> str:
    if change.kept:
        return f"      {change.field}: {words['kept']}: “{change.old}”; {words['received']}: “{change.new}”\n"
    return f"      {change.field}: “{change.old}” → “{change.new}”\n"


def _counts(plan: Plan) -> Mapping[Fate, int]:
    counted = Counter(line.fate for line in plan.lines)
    return {fate: counted[fate] for fate in Fate if counted[fate]}


def _summary(plan: Plan, words: Mapping[str, str]) -> str:
    counted = ", ".join(f"{count} {words[fate.value]}" for fate, count in _counts(plan).items())
    return f"{counted or 0}\n"
