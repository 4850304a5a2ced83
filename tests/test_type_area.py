"""Nothing that the sample volume says lies outside its type area, read off the display lists of all its pages."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from proceedings import steps
from proceedings.intake.house_style import read_style, style_names
from proceedings.model.commission import Wishes, Work
from proceedings.model.galley import Galley
from proceedings.model.manuscript import Manuscript
from proceedings.model.page import Anchor, Foreign, Glyphs, Image, Link, Page, Rule
from proceedings.model.style import Style
from proceedings.pipeline import compile_volume

PAPERS = Path(__file__).parent.parent / "papers"
ASCENT, DESCENT = 0.75, 0.26
"""How far letters reach above and below the baseline, in em."""
PROTRUSION = 0.5
"""How far stops, hyphens and quotation marks hang out of the measure, in em."""
EPSILON = 1.0
"""What subscripts of a last line may reach below the type area, in points."""


@pytest.mark.parametrize("name", style_names())
def test_no_text_of_the_sample_lies_outside_the_type_area(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    style = read_style(name, Path()).value
    assert style is not None
    galleys = _galleys_of_the_sample(name, tmp_path, monkeypatch)
    pages = [page for galley in galleys if not galley.camera_ready for page in galley.pages]
    assert len(pages) > 80
    assert [fault for page in pages for fault in _outside(page, style)] == []


def _galleys_of_the_sample(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Galley]:
    """Everything that is set when the sample is compiled in a style: papers and parts of the book."""
    galleys: list[Galley] = []
    set_galley = steps.set_galley

    def kept(manuscript: Manuscript, style: Style) -> Galley:
        galleys.append(set_galley(manuscript, style))
        return galleys[-1]

    monkeypatch.setattr(steps, "set_galley", kept)
    shutil.copytree(PAPERS, folder / "papers", ignore=shutil.ignore_patterns(".proceedings", "build"))
    compile_volume(folder / "papers", Wishes(style=name), Work("serial"))
    return galleys


def _outside(page: Page, style: Style) -> Iterator[str]:
    """What reaches over the edges of the type area, by how much."""
    for mark in page.marks:
        match mark:
            case Anchor() | Foreign() | Link():  # no ink
                continue
            case Glyphs(text=text):
                hang = PROTRUSION * mark.size
                top, bottom = mark.y - ASCENT * mark.size, mark.y + DESCENT * mark.size
            case Rule(height=height) | Image(height=height):
                text, hang, top, bottom = type(mark).__name__, PROTRUSION * 12, mark.y, mark.y + height
        left, right = -hang - mark.x, mark.x + mark.width - style.measure - hang
        excess = max(left, right, -top, bottom - style.depth)
        if excess > EPSILON:
            yield f"{text!r} by {excess:.1f} pt"
