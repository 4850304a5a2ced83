"""Real exports and folders are gathered twice and compiled: nothing breaks down, a second gathering changes nothing."""

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
import yaml

from tests.trial.conftest import ROW
from tests.trial.mixed_folder import RECORDS, write_mixed_folder
from tests.trial.reading import complaints, page_texts, squeezed

pytestmark = pytest.mark.trial
ROOT = Path(__file__).parents[2]
Record = Callable[[str, object], None]

EXPORTS = {
    "01_aclpub2_sigturk2026": 20,
    "09_metadata/hotcrp": 30,
    "09_metadata/easychair": 180,
    "09_metadata/acl_anthology": 1761,
    "06_docx_generic/lni/papers": 6,
    "05_docx_ru": 5,
    "07_pdf_juliacon": 12,
}
"""Submissions that each source has accepted, or holds."""


def proceedings(*words: object) -> subprocess.CompletedProcess[str]:
    called = [sys.executable, ROOT / "cli.py", *map(str, words)]
    return subprocess.run(called, capture_output=True, text=True, check=False)


def said(*words: object) -> dict[str, Any]:
    """What a command says as JSON; a bug of ours ends the trial."""
    told = proceedings(*words, "--format", "json")
    assert told.returncode in (0, 1), told.stderr
    return json.loads(told.stdout)  # type: ignore[no-any-return]


def bytes_below(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file() and ".proceedings" not in file.parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


@pytest.mark.parametrize("source", EXPORTS)
def test_a_real_source_is_gathered_twice_and_compiles(
    source: str, inputs: Path, tmp_path: Path, record_property: Record
) -> None:
    folder = tmp_path / "conference"
    begun = perf_counter()
    first = said("gather", inputs / source, "--into", folder)
    seconds = perf_counter() - begun
    assert first["counts"].get("new") == EXPORTS[source]
    before = bytes_below(folder)
    assert said("gather", inputs / source, "--into", folder)["counts"].get("unchanged") == EXPORTS[source]
    assert bytes_below(folder) == before
    compiled = said("compile", folder)
    assert len(compiled["papers"]) == EXPORTS[source]
    (volume,) = (folder / "build").glob("*.pdf")
    assert complaints(volume) == ""
    notices = sum(paper["status"] == "refused" for paper in compiled["papers"])
    told = f"{len(compiled['papers'])} papers, {notices} notices, {compiled['artifacts'][0]['pages']} pages"
    record_property(ROW, f"gather {source:32} {seconds:5.1f} s, {told}")


def test_the_lni_table_gives_what_its_publisher_extracted(
    inputs: Path, tmp_path: Path, record_property: Record
) -> None:
    """Two rows of the table stand in the publisher's own extraction too; every field that both have is compared."""
    folder, kit = tmp_path / "lni", inputs / "06_docx_generic" / "lni" / "meta-extract"
    said("gather", kit / "papers.csv", "--into", folder)
    written = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in folder.glob("*/metadata.yaml")]
    by_origin = {record["origin"].partition(":")[2]: record for record in written}
    with (kit / "meta_extract.csv").open(encoding="utf-8") as stream:
        truth = {Path(row["filename"]).stem: row for row in csv.DictReader(stream)}
    scores: dict[str, list[bool]] = {}
    for build, row in truth.items():
        for name, right in _compared(
            by_origin.get(build) or by_origin[{"B33-4": "313", "C1-1": "DOCSYM1"}[build]], row
        ):
            scores.setdefault(name, []).append(right)
    for name, rights in scores.items():
        record_property(ROW, f"gather LNI metadata: {name:10} {sum(rights)} of {len(rights)}")
    assert all(scores["title"]) and all(scores["authors"])


def _compared(record: dict[str, Any], row: dict[str, str]) -> list[tuple[str, bool]]:
    language = row["dc.language.iso"]
    title, _, subtitle = record["title"][language].partition(" – ")
    people = [next(iter(one["name"].values())) for one in record["authors"]]
    names = "; ".join(f"{one['family']}, {one['given']}" for one in people)
    return [
        ("title", title == row["dc.title"]),
        ("subtitle", subtitle == row["dc.title.subtitle"]),
        ("language", record["language"] == language),
        ("authors", names == row["dc.contributor.author"]),
        ("abstract", record["abstract"][language] == row["dc.description.abstract"]),
        ("keywords", ", ".join(record["keywords"][language]) == row["dc.subject"]),
    ]


def test_thirty_mixed_manuscripts_without_any_list_become_a_volume(
    inputs: Path, tmp_path: Path, record_property: Record
) -> None:
    pdfs = sorted((inputs / "07_pdf_juliacon").rglob("*.pdf"))[: 30 - len(RECORDS)]
    count = write_mixed_folder(tmp_path / "inbox", pdfs)
    folder = tmp_path / "law"
    gathered = said("gather", tmp_path / "inbox", "--into", folder)
    assert gathered["counts"] == {"new": count} and count == 30
    compiled = said("compile", folder)
    assert {paper["status"] for paper in compiled["papers"]} <= {"compiled", "repaired"}
    missing = [one for one in compiled["diagnostics"] if one["code"] in ("S101", "S104")]
    assert missing, "facts that the manuscripts don't tell are listed"
    (volume,) = (folder / "build").glob("*.pdf")
    text = squeezed("\n".join(page_texts(volume)))
    titles = [squeezed(localised) for record in RECORDS for localised in [record.title[record.language or "kk"]]]
    printed = sum(title in text for title in titles)
    record_property(
        ROW, f"gather thirty mixed files: {printed} of {len(titles)} titles printed, {len(missing)} facts missing"
    )
    assert printed == len(titles)
    assert not [one for one in compiled["diagnostics"] if one["code"] == "R501"]


def test_sixteen_hundred_records_with_their_pdfs_are_gathered(
    inputs: Path, tmp_path: Path, record_property: Record
) -> None:
    source = tmp_path / "export"
    (source / "papers").mkdir(parents=True)
    pdfs = sorted((inputs / "07_pdf_juliacon").rglob("*.pdf"))
    papers = [_paper(number) for number in range(1, 1601)]
    for number in range(1, 1601):
        (source / "papers" / f"conf26-final{number}.pdf").write_bytes(pdfs[number % len(pdfs)].read_bytes())
    (source / "data.json").write_text(json.dumps(papers), encoding="utf-8")
    begun = perf_counter()
    assert said("gather", source, "--into", tmp_path / "volume")["counts"] == {"new": 1600}
    first = perf_counter() - begun
    assert said("gather", source, "--into", tmp_path / "volume")["counts"] == {"unchanged": 1600}
    again = perf_counter() - begun - first
    record_property(ROW, f"gather 1600 records with PDFs: {first:.1f} s, again {again:.1f} s")


def _paper(number: int) -> dict[str, object]:
    authors = [
        {
            "given_name": f"Given {place}",
            "family_name": f"Family {number} {place}",
            "email": f"{number}.{place}@example.org",
        }
        for place in range(4)
    ]
    return {
        "pid": number,
        "title": f"Paper {number}",
        "abstract": "word " * 180,
        "status": "accept",
        "authors": authors,
    }
