import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from proceedings.model.manuscript import Block, Heading, Manuscript, Math, Note, Text
from proceedings.pdf.draw import draw_galley
from proceedings.typesetting import set_galley
from tests.typesetting.compositor import DEPTH, MEASURE, STYLE, long_text, paragraph, picture, setting, style, table
from tests.typesetting.manuscripts import BLOCKS, printed, typed
from tests.typesetting.traces import columns, glyphs, lines

ROOT = Path(__file__).parents[2]
SAMPLE = Manuscript(
    "kk",
    (
        Heading(1, (Text("Кіріспе"),), "h"),
        paragraph("Құқықтық тәртіп ", Math(r"x_{\text{қ}}"), Note((paragraph("Ескерту."),)), long_text(60, "сөз")),
        table("a | b", caption="Кесте", label="t"),
    ),
)


def fingerprint() -> str:
    """A digest of all that the sample galley is."""
    return hashlib.sha256(repr(set_galley(SAMPLE, STYLE)).encode()).hexdigest()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(BLOCKS, st.sampled_from([1, 2]))
def test_every_letter_of_a_manuscript_is_on_the_pages_once(blocks: tuple[Block, ...], count: int) -> None:
    galley = setting(*blocks, house=style(count), pictures={"p": picture(60, 40)})
    assert printed(galley.pages) == typed(blocks)
    for page in galley.pages:
        for mark in glyphs(page):
            assert -4.0 <= mark.x <= mark.x + mark.width <= MEASURE + 7.0 or galley.diagnostics
            assert 0.0 <= mark.y <= DEPTH
    draw_galley(galley)


def test_the_same_manuscript_is_set_the_same_twice() -> None:
    assert set_galley(SAMPLE, STYLE) == set_galley(SAMPLE, STYLE)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_manuscript_is_set_the_same_in_another_process(seed: str) -> None:
    order = "from tests.typesetting.test_galleys import fingerprint; print(fingerprint())"
    surroundings = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    answer = subprocess.run(
        [sys.executable, "-c", order], env=surroundings, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == fingerprint()


def test_what_was_set_before_makes_no_difference() -> None:
    before = fingerprint()
    setting(paragraph(long_text(300, "құқық")), language="kk")
    assert fingerprint() == before


def test_only_the_first_page_is_an_opening() -> None:
    assert [page.opening for page in setting(paragraph(long_text(200))).pages][:2] == [True, False]


def test_the_opening_stands_across_two_columns_and_the_last_page_is_balanced() -> None:
    house = style(columns=2)
    title = (paragraph("An opening wider than a column."),)
    pages = setting(paragraph(long_text(20)), house=house, opening=title).pages
    assert len(pages) == 1
    assert lines(pages[0])[0] == "An opening wider than a column."
    left, right = columns(pages[0], 0.0, 110.0)
    assert abs(len(left) - 1 - len(right)) <= 2
    assert abs(len(left) - len(right)) <= 2


def test_a_manuscript_may_ask_for_its_own_number_of_columns() -> None:
    house = style(columns=2)
    wide = setting(paragraph(long_text(30)), house=house, columns=1).pages[0]
    assert max(mark.width for mark in glyphs(wide)) > 150


def test_the_outline_names_headings_by_page_and_depth() -> None:
    text = (Heading(1, (Text("One"),)), paragraph(long_text(120)), Heading(2, (Text("Two"),)), paragraph("x"))
    galley = setting(*text)
    assert [(entry.depth, entry.text) for entry in galley.outline] == [(1, "One"), (2, "Two")]
    assert "Two" in lines(galley.pages[galley.outline[1].page])


def test_an_empty_manuscript_has_no_pages() -> None:
    assert setting().pages == ()
