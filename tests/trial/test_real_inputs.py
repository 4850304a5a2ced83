"""Real files of real authors become volumes: nothing breaks down, everything is compiled or diagnosed."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from tests.trial import sources
from tests.trial.conftest import ROW
from tests.trial.folders import Entry, Trial, write_folder
from tests.trial.reading import complaints, page_labels, page_texts, share_lost, squeezed, text_of_docx

pytestmark = pytest.mark.trial
ROOT = Path(__file__).parents[2]
RUSSIAN = ("ru", "en")

TRIALS: dict[str, tuple[Trial, Callable[[Path], Iterable[Entry]]]] = {
    "01_aclpub2_sigturk2026": (Trial("aclpub2", "plain-a4"), sources.aclpub2),
    "02_rst_euroscipy2015": (Trial("euroscipy", "two-column-a4"), sources.euroscipy),
    "03_md_joss": (Trial("joss", "plain-a4"), sources.joss),
    "04_ru_latex_gost": (Trial("latex", "compact-a5", "gost707-ru", RUSSIAN), sources.latex),
    "05_docx_ru": (
        Trial("docx-ru", "compact-a5", "gost707-ru", RUSSIAN),
        lambda folder: sources.files(folder, [".docx"]),
    ),
    "06_docx_generic": (Trial("docx-generic", "plain-a4"), lambda folder: sources.files(folder, [".docx", ".odt"])),
    "07_pdf_juliacon": (Trial("juliacon", "plain-a4"), lambda folder: sources.files(folder, [".pdf"])),
    "08_pdf_producers": (Trial("producers", "compact-a5"), lambda folder: sources.files(folder, [".pdf"])),
}


@dataclass(frozen=True, slots=True)
class Volume:
    """A compiled trial: what the command said and what is on the pages."""

    entries: dict[str, Entry]
    said: dict[str, Any]
    file: Path
    texts: list[str]
    labels: list[str]

    def pages_of(self, paper: dict[str, str]) -> list[str]:
        """The texts of a paper's pages."""
        return self.texts[self.labels.index(paper["first_folio"]) : self.labels.index(paper["last_folio"]) + 1]

    def pages_between_papers(self) -> list[str]:
        """The texts of the parts of the book, contents among them."""
        taken = [(paper["first_folio"], paper["last_folio"]) for paper in self.said["papers"]]
        inside = {n for first, last in taken for n in range(self.labels.index(first), self.labels.index(last) + 1)}
        return [text for number, text in enumerate(self.texts) if number not in inside]


@pytest.mark.parametrize("name", TRIALS)
def test_real_files_become_a_whole_volume(
    name: str, inputs: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    trial, entries_of = TRIALS[name]
    entries = write_folder(tmp_path / "conference", trial, entries_of(inputs / name))
    begun = perf_counter()
    volume = _compile(tmp_path / "conference", entries)
    record_property(ROW, _row(name, volume, perf_counter() - begun))
    for line in _losses(volume):
        record_property(ROW, f"{name}  {line}")
    faults = [*_unaccounted(volume), *_misprints(volume)]
    assert faults == []


def _compile(folder: Path, entries: dict[str, Entry]) -> Volume:
    command = [sys.executable, ROOT / "cli.py", "compile", folder, "--format", "json"]
    run = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stderr
    assert "Traceback" not in run.stderr
    said = json.loads(run.stdout)
    file = Path(said["artifacts"][0]["path"])
    return Volume(entries, said, file, page_texts(file), page_labels(file))


def _unaccounted(volume: Volume) -> Iterator[str]:
    """Inputs of which nobody hears any more."""
    papers = {paper["id"]: paper for paper in volume.said["papers"]}
    blamed = {one["submission"] for one in volume.said["diagnostics"] if one["severity"] == "error"}
    for number, entry in volume.entries.items():
        if number not in papers or not papers[number]["first_folio"]:
            yield f"{entry.title} has no place in the volume"
        elif papers[number]["status"] != "compiled" and number not in blamed:
            yield f"{entry.title} is {papers[number]['status']} without an error"
        elif not entry.manuscript.exists() and number not in blamed:
            yield f"{entry.title} is missing and nobody says so"


def _misprints(volume: Volume) -> Iterator[str]:
    """What a careful reader would find wrong with the printed pages."""
    yield from filter(None, [complaints(volume.file)])
    yield from (f"U+FFFD on page {number}" for number, text in enumerate(volume.texts, 1) if "\ufffd" in text)
    # A sign of multiplication is set for an x between figures, in the titles that these files lend as well.
    contents = squeezed("".join(volume.pages_between_papers()).replace("×", "x"))
    for paper in volume.said["papers"]:
        first = paper["first_folio"]
        if squeezed(paper["title"]) + squeezed(first) not in contents:
            yield f"contents do not send to {first} for {paper['title']}"
        if not _has_folio(volume.pages_of(paper)[-1], paper["last_folio"]):
            yield f"page {paper['last_folio']} of {paper['title']} does not bear its folio"


def _has_folio(text: str, folio: str) -> bool:
    """Whether the folio stands alone or at an end of the running head."""
    return any(folio in (line.split()[0], line.split()[-1]) for line in text.splitlines() if line.strip())


def _losses(volume: Volume) -> Iterator[str]:
    """The Word files that lost most of their words."""
    shares = {}
    for paper in volume.said["papers"]:
        entry = volume.entries[paper["id"]]
        if entry.manuscript.suffix == ".docx" and paper["status"] != "refused":
            shares[entry.title] = share_lost(text_of_docx(entry.manuscript), volume.pages_of(paper))
    for title, share in sorted(shares.items(), key=lambda pair: -pair[1]):
        if share > 0:
            yield f"words lost {share:7.2%}  {title}"
    if shares:
        yield f"words lost in none of the other {sum(not share for share in shares.values())} Word files"


def _row(name: str, volume: Volume, seconds: float) -> str:
    statuses = Counter(paper["status"] for paper in volume.said["papers"])
    severities = Counter(one["severity"] for one in volume.said["diagnostics"])
    return (
        f"{name}: {len(volume.entries)} files, {len(volume.texts)} pages, {seconds:.0f} s; "
        + ", ".join(f"{count} {status}" for status, count in sorted(statuses.items()))
        + "; "
        + ", ".join(f"{count} {severity}s" for severity, count in sorted(severities.items()))
    )
