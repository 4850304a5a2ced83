"""What collecting and applying say at their end: what came back, what it asks for, what was wrong."""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proceedings.proofing.collecting import Collected
from proceedings.proofing.settling import Settled
from proceedings.proofing.states import open_corrections
from proceedings.proofing.todo import NAME, todo_text
from proceedings.report import exit_code, plain, render_text

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "collected": "Files that are news: {news}; papers: {papers}; belonging to no proof: {unmatched}.",
        "todo": "All that is open: {todo}",
        "settled": "Applied: {applied}; Word files with comments: {commented}; still open: {left}.",
        "shown": "Nothing was changed; with --write it is.",
    },
    "ru": {
        "collected": "Новых файлов: {news}; статей: {papers}; не относится ни к одной корректуре: {unmatched}.",
        "todo": "Всё открытое: {todo}",
        "settled": "Внесено: {applied}; файлов Word с примечаниями: {commented}; ещё открыто: {left}.",
        "shown": "Ничего не изменено; чтобы внести, добавьте --write.",
    },
    "kk": {
        "collected": "Жаңа файлдар: {news}; мақалалар: {papers}; ешбір корректураға жатпайтыны: {unmatched}.",
        "todo": "Ашық тілектердің бәрі: {todo}",
        "settled": "Енгізілді: {applied}; ескертпесі бар Word файлдары: {commented}; әлі ашық: {left}.",
        "shown": "Ештеңе өзгертілмеді; енгізу үшін --write қосыңыз.",
    },
}


@dataclass(frozen=True, slots=True)
class Telling:
    """For whom it is told: text or json, in which language, whether only what was wrong; whether it was written."""

    format: str
    language: str
    quiet: bool
    written: bool = True


def present_collected(collected: Collected, telling: Telling) -> int:
    """Print the end of a collection on standard output; the exit code that it deserves."""
    records = {
        "records": [record.model_dump(mode="json", exclude_defaults=True) for record in collected.records],
        "received": [answer.kept for answer in collected.news],
        "unmatched": [answer.kept for answer in collected.unmatched],
        "diagnostics": plain(collected.diagnostics, telling.language),
    }
    return _present(records, _collected(collected, telling), telling, exit_code(collected.diagnostics))


def present_settled(settled: Settled, telling: Telling) -> int:
    """Print what was applied, or would be, on standard output; the exit code that it deserves."""
    records = {
        "written": telling.written,
        "differences": [one.difference for changes in settled.changes for one in changes.applied],
        "applied": [key for changes in settled.changes for one in changes.applied for key in one.keys],
        "commented": [file.path for changes in settled.changes for file in changes.commented],
        "open": sum(len(open_corrections(record)) for record in settled.records),
        "diagnostics": plain(settled.diagnostics, telling.language),
    }
    return _present(records, _settled(settled, telling), telling, exit_code(settled.diagnostics))


def _present(whole: Mapping[str, object], lines: Iterator[str], telling: Telling, code: int) -> int:
    if telling.format == "json":
        print(json.dumps(whole, ensure_ascii=False, indent=2))
    else:
        sys.stdout.writelines(lines)
    return code


def _collected(collected: Collected, telling: Telling) -> Iterator[str]:
    words = WORDS[telling.language]
    if collected.diagnostics or not telling.quiet:
        yield render_text(collected.diagnostics, telling.language)
    if telling.quiet:
        return
    yield f"\n{todo_text(collected.records, telling.language)}"
    counts = {"news": len(collected.news), "papers": len(collected.records), "unmatched": len(collected.unmatched)}
    yield f"{words['collected'].format(**counts)}\n{words['todo'].format(todo=NAME)}\n"


def _settled(settled: Settled, telling: Telling) -> Iterator[str]:
    words = WORDS[telling.language]
    if settled.diagnostics:
        yield render_text(settled.diagnostics, telling.language)
    if telling.quiet:
        return
    for changes in settled.changes:
        yield from (one.difference for one in changes.applied)
        yield from (f"{file.path}\n" for file in changes.commented)
    applied = sum(len(one.keys) for changes in settled.changes for one in changes.applied)
    commented = sum(len(changes.commented) for changes in settled.changes)
    left = sum(len(open_corrections(record)) for record in settled.records)
    yield f"{words['settled'].format(applied=applied, commented=commented, left=left)}\n"
    if not telling.written:
        yield f"{words['shown']}\n"
