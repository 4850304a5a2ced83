from pathlib import Path

from proceedings.checks.manuscripts.incomplete_entry import check
from proceedings.checks.passages import lay_open
from tests.checks.desk import open_house, submit

ENTRIES = """\
@article{bare, journal = {Rivers}}
@legislation{law, title = {On Otters}, year = 2020}
@book{edited, title = {Hands}, editor = {Otter, Mary}, year = 2019}
"""


def test_an_entry_that_lacks_something_is_told_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "017-otters").mkdir()
    (tmp_path / "017-otters" / "refs.bib").write_text(ENTRIES)
    paper = lay_open(submit(tmp_path, "kind: paper", "Otters [@law; @edited; @bare]."))
    found = list(check(paper, open_house(tmp_path)))
    assert [(str(one.place), one.message["en"]) for one in found] == [
        ("017-otters/refs.bib:1:1", "The entry “bare” of the bibliography lacks: title, author, year.")
    ]
