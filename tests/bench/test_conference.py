"""The conferences that are measured: the same from the same seed, and sound."""

from pathlib import Path

import pytest

from bench.composition import compose
from bench.conference import write_conference
from proceedings.model.commission import Wishes, Work
from proceedings.model.diagnostic import Severity
from proceedings.pipeline import compile_volume


@pytest.fixture(scope="module")
def conference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bench")
    write_conference(folder, 3)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*.*") if file.is_file()}


def test_the_same_conference_is_made_every_time(conference: Path, tmp_path: Path) -> None:
    write_conference(tmp_path, 3)
    assert contents(tmp_path) == contents(conference)


def test_a_paper_does_not_depend_on_how_many_there_are() -> None:
    assert compose(7) == compose(7)
    assert compose(7) != compose(8)


def test_the_conference_compiles_without_errors_into_papers_of_about_six_pages(conference: Path) -> None:
    compiled = compile_volume(conference / "ours", Wishes(), Work("serial"))
    assert [one for one in compiled.diagnostics if one.severity is Severity.ERROR] == []
    lengths = [int(paper.last) - int(paper.first) + 1 for paper in compiled.papers]
    assert len(lengths) == 3
    assert all(5 <= length <= 8 for length in lengths)


def test_typst_gets_the_words_of_the_same_papers(conference: Path) -> None:
    title = compose(1).title["ru"]
    assert title in (conference / "typst" / "001.typ").read_text()
    assert title in (conference / "ours" / "001-paper" / "metadata.yaml").read_text()
