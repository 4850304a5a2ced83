"""The manual says what the program does, and its links lead somewhere."""

import re
import runpy
from pathlib import Path

import pytest

from proceedings.checks import all_faults
from proceedings.commands import build
from tests.house.code import ROOT

PAGES = sorted((ROOT / "docs").rglob("*.md"))
TOP = [ROOT / f"{page}.md" for page in ("README", "ARCHITECTURE", "CONTRIBUTING", "GLOSSARY", "CHANGELOG", "SECURITY")]
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`|^    .*?$", re.DOTALL | re.MULTILINE)


def short(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def fill() -> dict[str, object]:
    return runpy.run_path(str(ROOT / "docs" / "fill.py"))


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_what_a_page_takes_from_the_program_is_up_to_date(page: Path, fill: dict[str, object]) -> None:
    text = page.read_text(encoding="utf-8")
    assert fill["filled"](text) == text, "run `make docs`"  # type: ignore[operator]


@pytest.mark.parametrize("page", [*PAGES, *TOP], ids=short)
def test_links_lead_somewhere(page: Path) -> None:
    text = CODE.sub("", page.read_text(encoding="utf-8"))
    for target in LINK.findall(text):
        if "://" not in target and not target.startswith("#"):
            assert (page.parent / target.partition("#")[0]).exists(), target


def test_every_page_is_reached_from_the_index() -> None:
    seen, open_pages = set(), [ROOT / "docs" / "index.md"]
    while open_pages:
        page = open_pages.pop().resolve()
        if page not in seen and page.suffix == ".md":
            seen.add(page)
            links = LINK.findall(CODE.sub("", page.read_text(encoding="utf-8")))
            links += re.findall(r"\]\((commands/\w+\.md)\)", page.read_text(encoding="utf-8"))
            open_pages += [
                page.parent / link.partition("#")[0] for link in links if "://" not in link and link[0] != "#"
            ]
    assert set(PAGES) <= seen


def test_every_diagnostic_is_explained() -> None:
    page = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    assert [fault.code for fault in all_faults() if f"### {fault.code} {fault.name}\n" not in page] == []


def test_readme_opens_with_the_two_commands() -> None:
    opening = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:16]
    assert any("make sample" in line for line in opening) and any("make test" in line for line in opening)


def test_ci_calls_the_command_that_readme_names() -> None:
    assert (ROOT / ".ci" / "run").read_text().splitlines()[-1] == "make test"


def test_no_file_names_a_place_that_only_one_machine_has() -> None:
    for page in (*PAGES, *TOP, ROOT / "Makefile", ROOT / "pyproject.toml"):
        assert not re.search(r"/(home|work|root|Users)/|https?://localhost", page.read_text(encoding="utf-8")), page


def test_every_command_has_help_and_an_example() -> None:

    app = build()
    groups = {"": app} | {f"{group.name} ": group.typer_instance for group in app.registered_groups}
    for stem, group in groups.items():
        for one in group.registered_commands:  # type: ignore[union-attr]
            help_text = one.callback.__doc__  # type: ignore[union-attr]
            assert help_text and f"Example: proceedings {stem}{one.name}" in help_text
