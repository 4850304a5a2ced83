"""What a run says at its end: what was found wrong, what became of every paper, where the volume is."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from proceedings.model.diagnostic import Severity
from proceedings.model.reconciliation import Compiled, Entry, Status
from proceedings.report import exit_code, plain, render_text

WORDS = {
    "en": {
        "volume": "{file}: {pages} pages, {papers} papers, {seconds:.1f} s",
        "reconciliation": "accepted {accepted}, included {included}, replaced by a notice {refused}, reused {reused}",
        "compiled": "compiled",
        "repaired": "with errors",
        "refused": "notice",
    },
    "ru": {
        "volume": "{file}: страниц {pages}, материалов {papers}, {seconds:.1f} с",
        "reconciliation": "принято {accepted}, включено {included}, заменено извещением {refused}, из запаса {reused}",
        "compiled": "включён",
        "repaired": "с ошибками",
        "refused": "извещение",
    },
    "kk": {
        "volume": "{file}: бет саны {pages}, материал саны {papers}, {seconds:.1f} с",
        "reconciliation": "қабылданды {accepted}, енді {included}, хабарламамен ауыстырылды {refused}, қордан {reused}",
        "compiled": "енді",
        "repaired": "қатесі бар",
        "refused": "хабарлама",
    },
}


@dataclass(frozen=True, slots=True)
class Presentation:
    """For whom the end of a run is told: text or json, in which language, how much, how long it took."""

    format: str
    language: str
    quiet: bool
    papers: bool
    notes: bool = False


def present(compiled: Compiled, files: Sequence[Path], presentation: Presentation) -> int:
    """Print the end of a run on standard output; the exit code that it deserves."""
    if presentation.format == "json":
        print(json.dumps(_report(compiled, files, presentation.language), ensure_ascii=False, indent=2))
    else:
        sys.stdout.writelines(_text(compiled, files, presentation))
    return exit_code(compiled.diagnostics)


def _report(compiled: Compiled, files: Sequence[Path], language: str) -> dict[str, object]:
    paths = [*map(str, files)] or [artifact.path for artifact in compiled.artifacts]
    return {
        "artifacts": [
            {"path": path, "pages": artifact.pages, "bytes": len(artifact.content)}
            for path, artifact in zip(paths, compiled.artifacts, strict=True)
        ],
        "papers": [_paper(entry) for entry in compiled.papers],
        "diagnostics": plain(compiled.diagnostics, language),
        "seconds": {stage: round(seconds, 3) for stage, seconds in compiled.seconds.items()},
    }


def _paper(entry: Entry) -> dict[str, str]:
    return {
        "id": entry.id,
        "kind": entry.kind,
        "title": entry.title,
        "status": entry.status.value,
        "first_folio": entry.first,
        "last_folio": entry.last,
        "work": "reused" if entry.reused else "set",
    }


def _text(compiled: Compiled, files: Sequence[Path], presentation: Presentation) -> Iterator[str]:
    told = [one for one in compiled.diagnostics if not presentation.quiet or one.severity is not Severity.NOTE]
    if told or not presentation.quiet:
        yield render_text(told, presentation.language, notes=presentation.notes)
    if presentation.quiet:
        return
    words = WORDS[presentation.language]
    statuses = Counter(entry.status for entry in compiled.papers)
    if presentation.papers or statuses[Status.REFUSED]:
        yield "\n"
        yield from (_line(entry, words) for entry in compiled.papers)
    if files:
        yield f"\n{_reconciliation(compiled, words)}\n"
    for file, artifact in zip(files, compiled.artifacts, strict=False):
        seconds = sum(compiled.seconds.values())
        yield (
            words["volume"].format(file=file, pages=artifact.pages, papers=len(compiled.papers), seconds=seconds) + "\n"
        )


def _line(entry: Entry, words: dict[str, str]) -> str:
    folios = entry.first if entry.first == entry.last else f"{entry.first}–{entry.last}"
    title = entry.title if len(entry.title) <= 70 else entry.title[:69] + "…"
    return f"{entry.id:6} {words[entry.status.value]:11} {folios:>9}  {title}\n"


def _reconciliation(compiled: Compiled, words: dict[str, str]) -> str:
    return words["reconciliation"].format(
        accepted=len(compiled.papers),
        included=sum(bool(entry.first) and entry.status is not Status.REFUSED for entry in compiled.papers),
        refused=sum(entry.status is Status.REFUSED for entry in compiled.papers),
        reused=sum(entry.reused for entry in compiled.papers),
    )
