from pathlib import Path

from proceedings.checks.manuscripts.citation_without_entry import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit, told

TEXT = "Otters [@rivers].\n\nHands [@river; @rivers], by @somebody.\n"


def test_a_key_without_an_entry_is_told_with_the_likeliest(tmp_path: Path) -> None:
    (tmp_path / "017-otters").mkdir()
    (tmp_path / "017-otters" / "refs.bib").write_text("@book{rivers, title = {Rivers}}")
    paper = lay_open(submit(tmp_path, "kind: paper", TEXT))
    found = list(check(paper, open_house(tmp_path)))
    assert told(found) == ["3: The text cites “river”, which no entry of the bibliography has as its key."]
    assert found[0].hint["en"].endswith("Keys there: rivers.")


def test_keys_without_any_bibliography_are_told_together(tmp_path: Path) -> None:
    found = check(lay_open(submit(tmp_path, "kind: paper", TEXT)), open_house(tmp_path))
    assert told(found) == ["1: The text cites “rivers, river”, which no entry of the bibliography has as its key."]
