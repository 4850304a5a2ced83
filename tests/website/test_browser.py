"""The pages in a real browser, opened from the disk as from a memory stick."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.website.chromium import AXE, CHROMIUM, look
from tests.website.kiosk import LANGUAGES, site

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="Chromium is not here")

PAGES = ("index.html", "papers/101/index.html", "authors/index.html", "keywords/index.html", "search/index.html")
SEARCH = """
  const field = document.getElementById("q");
  return %s.map((words) => {
    field.value = words;
    field.dispatchEvent(new Event("input"));
    return [...document.querySelectorAll("#results a")].map((link) => link.textContent);
  });
"""
OVERFLOW = """
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
"""
RULES = "wcag2a,wcag2aa,wcag21a,wcag21aa,best-practice"
AUDIT = f"""
  const rules = {{ runOnly: "{RULES}".split(","), resultTypes: ["violations"], preload: false }};
  const found = await axe.run(document, rules);
  return found.violations.map((one) => one.id + " " + one.nodes.map((node) => node.target.join(" ")).join(", "));
"""
WALK = """
  const field = document.getElementById("q");
  const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  const seen = [document.activeElement === field];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "Escape"]) {
    press(key);
    seen.push(document.activeElement === field ? "field" : document.activeElement.textContent);
  }
  return seen;
"""
COPY = """
  const button = document.querySelector("button.copy");
  return [button.hidden, document.querySelectorAll("button.copy").length];
"""


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stick") / "сайт 2026"
    for path, content in site().items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


def found(stick: Path, language: str, *queries: str) -> Any:
    """The titles that each query finds."""
    titles, said = look(stick, f"{language}/search/index.html", SEARCH % json.dumps(queries))
    assert not said
    return titles


def test_the_search_finds_a_kazakh_word_by_another_form_and_without_its_letters(stick: Path) -> None:
    queries = ("құқықтық", "құқықтар", "кукыктык тартип", "құқ")
    assert found(stick, "kk", *queries) == [["Құқықтық тәртіп негіздері"]] * 4


def test_the_search_finds_russian_and_english_words_by_another_form(stick: Path) -> None:
    crime, rivers, begun, latin, nothing = found(
        stick, "ru", "преступлениями", "otter city", "Сарсен", "Sarsenova", "бегемот"
    )
    assert len(crime) == 1 and crime[0].startswith("Преступление и город")
    assert rivers == ["Otters in Cities"]
    assert begun == latin and len(begun) == 3
    assert nothing == []


def test_a_search_may_come_with_the_address(stick: Path) -> None:
    titles, _ = look(stick, "ru/search/index.html", SEARCH % "[document.getElementById('q').value]", query="?q=otter")
    assert titles == [["Otters in Cities"]]


def test_the_console_is_heard(stick: Path) -> None:
    _, said = look(stick, "ru/index.html", "console.error('hush'); return null;")
    assert len(said) == 1 and "hush" in said[0]


def test_results_are_reached_by_keys(stick: Path) -> None:
    seen, _ = look(stick, "ru/search/index.html", WALK, query=f"?q={quote('Сарсенова')}")
    assert seen[0] is True and seen[1] == seen[3] != seen[2] and seen[4] == "field"


def test_no_page_complains_and_none_is_wider_than_the_screen(stick: Path) -> None:
    for page in (*(f"kk/{page}" for page in PAGES), "en/about/index.html"):
        too_wide, said = look(stick, page, OVERFLOW)
        assert not said and too_wide == 0, page


def test_citations_can_be_copied_where_scripts_run(stick: Path) -> None:
    assert look(stick, "ru/papers/102/index.html", COPY)[0] == [False, 4]


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_no_barrier(stick: Path, language: str) -> None:
    for page in PAGES[:3]:
        barriers, _ = look(stick, f"{language}/{page}", AUDIT, AXE)
        assert barriers == [], page
