"""Epigraphs and acknowledgements as the shipped house styles have them: paragraphs in roles of their own."""

from pathlib import Path

import pytest

from proceedings.intake.house_style import read_style, style_names
from proceedings.model.manuscript import Heading, Text
from proceedings.model.style import Style
from tests.typesetting.compositor import long_text, paragraph, setting
from tests.typesetting.traces import drawn_row, glyphs, lines, rows

ROLES = ("epigraph", "epigraph_source", "theorem", "definition", "proof", "acknowledgement_title", "acknowledgement",
         "caption_listing")  # fmt: skip


def shipped(name: str) -> Style:
    style = read_style(name, Path()).value
    assert style is not None
    return style


@pytest.mark.parametrize("name", style_names())
def test_every_shipped_style_has_the_roles(name: str) -> None:
    assert set(ROLES) <= set(shipped(name).roles)


@pytest.mark.parametrize("name", style_names())
def test_an_epigraph_stands_at_the_right_in_small_italics_above_its_source(name: str) -> None:
    house = shipped(name)
    blocks = (paragraph("All happy families.", role="epigraph"), paragraph("— Tolstoy", role="epigraph_source"))
    page = setting(*blocks, house=house).pages[0]
    text, source = rows(page)
    assert text[0].x > house.column / 5 and text[0].face.split(":")[2] == "i"
    assert text[0].size < house.roles["body"].size
    assert abs(drawn_row(source) - house.column) < 1.0


@pytest.mark.parametrize("name", style_names())
def test_an_epigraph_keeps_with_its_source(name: str) -> None:
    house = shipped(name)
    long = paragraph(long_text(4000))
    blocks = (long, paragraph("All happy families.", role="epigraph"), paragraph("— Tolstoy", role="epigraph_source"))
    found = [page for page in setting(*blocks, house=house).pages if "Tolstoy" in " ".join(lines(page))]
    assert len(found) == 1 and "families" in " ".join(lines(found[0]))


@pytest.mark.parametrize("name", style_names())
def test_acknowledgements_are_smaller_than_the_text_under_a_small_heading(name: str) -> None:
    house = shipped(name)
    blocks = (
        paragraph("Text."),
        paragraph("Acknowledgements", role="acknowledgement_title"),
        paragraph("Thanks.", role="acknowledgement"),
        Heading(1, (Text("End"),)),
    )
    sizes = [mark.size for mark in glyphs(setting(*blocks, house=house).pages[0])]
    assert sizes[1] < sizes[3] and sizes[2] < sizes[0]
