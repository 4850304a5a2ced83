"""Every picture that real manuscripts show is on a page or told of."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from proceedings.intake.readers import reader
from proceedings.model.manuscript import Manuscript
from proceedings.model.page import Image
from proceedings.model.picture import Drawing, Illustration
from proceedings.typesetting import set_galley
from tests.intake.readers.finished import finish
from tests.trial.conftest import ROW
from tests.typesetting.compositor import style

pytestmark = pytest.mark.trial
FOLDERS = ("02_rst_euroscipy2015", "03_md_joss", "04_ru_latex_gost", "05_docx_ru", "06_docx_generic")
SUFFIXES = (".docx", ".odt", ".md", ".rst", ".tex")
REFUSED = ("M415", "M416", "M417", "M418", "M419", "M453", "M454", "M455")
"""What is told of a picture that is not printed."""


@pytest.mark.parametrize("name", FOLDERS)
def test_every_picture_is_on_a_page_or_told(
    name: str, inputs: Path, record_property: Callable[[str, object], None]
) -> None:
    counted: Counter[str] = Counter()
    unseen: list[str] = []
    for file in sorted(file for file in (inputs / name).rglob("*") if file.suffix in SUFFIXES and file.is_file()):
        read = finish(reader(file.suffix).read(file, file.parent, "en"))  # type: ignore[union-attr]
        counted.update(fault.code for fault in read.diagnostics if fault.code in REFUSED)
        if read.value:
            counted.update(_kind(key, picture) for key, picture in read.value.pictures.items())
            unseen.extend(f"{file.name}: {key}" for key in _unseen(read.value))
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(counted.items()))
    record_property(ROW, f"{name} pictures: {counts}")
    assert unseen == []


def _kind(key: str, picture: Illustration) -> str:
    return f"{Path(key).suffix[1:].lower()} as {'drawing' if isinstance(picture, Drawing) else 'samples'}"


def _unseen(manuscript: Manuscript) -> Iterator[str]:
    """The pictures that were opened and stand on no page."""
    pages = set_galley(manuscript, style(depth=600)).pages
    shown = {mark.picture for page in pages for mark in page.marks if isinstance(mark, Image)}
    yield from (key for key, picture in manuscript.pictures.items() if picture.digest not in shown)
