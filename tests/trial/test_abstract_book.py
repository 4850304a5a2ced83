"""A real book of abstracts becomes one volume in which abstracts share pages, with every title where contents say."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

from tests.trial.abstract_source import write_abstract_book
from tests.trial.conftest import ROW
from tests.trial.reading import complaints, page_labels, page_texts, squeezed

pytestmark = pytest.mark.trial
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("style", ["abstracts-a5", "abstracts-a4"])
def test_a_real_book_of_abstracts_becomes_a_volume(
    style: str, inputs: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    numbers = write_abstract_book(inputs / "11_md_abstract_book", tmp_path / "book", style)
    begun = perf_counter()
    command = [sys.executable, ROOT / "cli.py", "compile", tmp_path / "book", "--format", "json"]
    run = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stderr
    said = json.loads(run.stdout)
    volume = Path(said["artifacts"][0]["path"])
    texts, labels = page_texts(volume), page_labels(volume)
    record_property(ROW, f"11_md_abstract_book, {style}: {len(texts)} pages, {perf_counter() - begun:.1f} s")
    assert complaints(volume) == ""
    assert [paper["id"] for paper in said["papers"]] == sorted(numbers)
    for paper in said["papers"]:
        assert paper["status"] == "compiled"
        page = texts[labels.index(paper["first_folio"])]
        assert squeezed(paper["title"])[:30] in squeezed(page)
