"""Real bibliographies in every style: no stray sign, and author, title and year of each entry on the page."""

import re
from pathlib import Path

import pytest

from proceedings.bibliography.names import makers
from proceedings.bibliography.pieces import rich, words
from proceedings.bibliography.styles import style_called, style_names
from proceedings.intake.bibliographies import Search, find_entries
from proceedings.model.bibliography import Entry
from tests.bibliography.test_styles import STRAY

pytestmark = pytest.mark.trial
FILES = (
    "04_ru_latex_gost/biblio/external.bib",
    "04_ru_latex_gost/biblio/author.bib",
    "04_ru_latex_gost/biblio/registered.bib",
    "03_md_joss/inara_example/paper.bib",
    "03_md_joss/bempp/paper.bib",
    "11_md_abstract_book/src/content/references/collection.bib",
)
TYPED = re.compile(r"https?://\S+|10\.\d{4,}/\S+|//|\.\.\.|\(CD-ROM\)|[\"«»]")
"""Addresses, and signs that are no strays, or were typed so."""


def entries_of(file: Path) -> tuple[Entry, ...]:
    search = Search(file.parent, "", frozenset({"*"}))
    found = find_entries(search, (file.name,), "", "paper.md")
    assert not [one for one in search.diagnostics if one.code == "M471"], search.diagnostics
    return found


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("style", style_names())
def test_real_entries_lose_nothing(inputs: Path, file: str, style: str) -> None:
    module = style_called(style)
    entries = entries_of(inputs / file)
    assert module and entries
    for entry in entries:
        item = words(module.reference(entry)).replace("\u00a0", " ")
        assert words(rich(entry.title)) in item, entry.key
        assert entry.year in item or entry.kind == "legislation", entry.key
        assert not makers(entry) or makers(entry)[0].family in item, entry.key
        assert not STRAY.search(TYPED.sub("x", item)), item
