"""What `export`, `release` and `verify` share: the facts of a publication, the book compiled, the end of a run told."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands._session import leave
from proceedings.execution.airlock import prepare
from proceedings.finished import PRELOAD
from proceedings.model.artifact import Artifact
from proceedings.model.commission import Wishes, Work
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.report import exit_code, plain, render_text

Url = Annotated[str, typer.Option(help="Where the site will stand, as https://example.org/2026.")]
Depositor = Annotated[str, typer.Option(help="Who sends the records to a registry.")]
Email = Annotated[str, typer.Option(help="Where the registry answers to.")]
Day = Annotated[str, typer.Option(help="Day of the edition, YYYY-MM-DD; by default as the conference says.")]

WORDS = {
    "en": {
        "done": "{folder}: {files} files, {megabytes:.1f} MB",
        "pdf": "  {path}: {pages} pages, {megabytes:.1f} MB",
        "whole": "{folder}: {files} files, all as they were released",
    },
    "ru": {
        "done": "{folder}: файлов {files}, {megabytes:.1f} МБ",
        "pdf": "  {path}: страниц {pages}, {megabytes:.1f} МБ",
        "whole": "{folder}: файлов {files}, все такие, какими были выпущены",
    },
    "kk": {
        "done": "{folder}: файл саны {files}, {megabytes:.1f} МБ",
        "pdf": "  {path}: бет саны {pages}, {megabytes:.1f} МБ",
        "whole": "{folder}: файл саны {files}, бәрі шығарылған күйінде",
    },
}


def publication(url: str, depositor: str, email: str, day: str) -> Publication:
    """The facts as given; leaves with exit code 2 where one of them can't be right."""
    if url and not url.startswith(("https://", "http://")):
        leave(f"--url is to begin with https://, not {url!r}")
    if email and "@" not in email:
        leave(f"--email is no address: {email!r}")
    try:
        day = date.fromisoformat(day).isoformat() if day else ""
    except ValueError:
        leave(f"--day is to be a day as 2026-10-16, not {day!r}")
    return Publication(url.rstrip("/"), depositor, email, day)


def known_formats(formats: Sequence[str], told: Publication) -> Sequence[str]:
    """The formats asked for; leaves with exit code 2 where there is no such one, or it needs to be told more."""
    from proceedings.release import records  # loads all that records are made from

    strange = sorted(set(formats) - set(records.formats()))
    if strange:
        leave(f"there is no format {', '.join(strange)}; there are: {', '.join(records.formats())}")
    for name in formats:
        needs = records.needs_of(name, told)
        if needs:
            leave(f"{name} needs to be told {' and '.join(f'--{need}' for need in needs)}")
    return formats


def compiled(folder: Path, day: str, work: Work) -> Reported[Published | None]:
    """The volume of a folder with all it was made from, the lines of papers too: some records hold their text."""
    prepare(PRELOAD)
    from proceedings.pipeline import publish  # loads all that sets type, so only where something is set

    return publish(folder, Wishes(date=day), replace(work, lines=True))


def shown(artifacts: Sequence[Artifact], quiet: bool, format: str) -> Sequence[Artifact]:
    """What of the files is told at the end of a run: nothing where only faults are wanted."""
    return () if quiet and format != "json" else artifacts


def tell(
    artifacts: Sequence[Artifact], folder: Path, diagnostics: Iterable[Diagnostic], language: str, format: str
) -> int:
    """Print the end of a run; the exit code that it deserves. PDFs that are no offprints have a line each."""
    faults = tuple(diagnostics)
    if format == "json":
        files = [{"path": each.path, "pages": each.pages, "bytes": len(each.content)} for each in artifacts]
        _print_json({"folder": str(folder), "artifacts": files, "diagnostics": plain(faults, language)})
        return exit_code(faults)
    if faults:
        sys.stdout.write(render_text(faults, language, notes=False))
    words = WORDS[language]
    if artifacts:
        total = sum(len(each.content) for each in artifacts) / 1e6
        print(words["done"].format(folder=folder, files=len(artifacts), megabytes=total))
    for each in artifacts:
        if each.pages and not each.path.startswith(("offprints/", "site/")):
            print(words["pdf"].format(path=each.path, pages=each.pages, megabytes=len(each.content) / 1e6))
    return exit_code(faults)


def tell_verified(folder: Path, files: int, faults: Sequence[Diagnostic], language: str, format: str) -> int:
    """Print what was found in a release, or that all is as it was; the exit code."""
    if format == "json":
        _print_json({"folder": str(folder), "files": files, "diagnostics": plain(faults, language)})
    elif faults:
        sys.stdout.write(render_text(faults, language, notes=False))
    else:
        print(WORDS[language]["whole"].format(folder=folder, files=files))
    return exit_code(faults)


def _print_json(told: dict[str, object]) -> None:
    print(json.dumps(told, ensure_ascii=False, indent=2))
