from pathlib import Path

from proceedings.checks.volumes.empty_section import check
from tests.checks.desk import open_house, submit, told

SECTIONS = """\
sections:
  - {id: talks, title: Talks, kind: plenary}
  - {id: sea, title: Sea}
  - {id: river, title: {ru: Река}}
"""


def test_a_section_that_no_paper_names_is_told_where_it_was_written(tmp_path: Path) -> None:
    papers = (submit(tmp_path, "kind: paper\nsection: sea"), submit(tmp_path, "kind: plenary", id="018"))
    found = list(check(papers, open_house(tmp_path, SECTIONS)))
    assert told(found) == ["9: The section “river” (Река) has no papers."]
    assert found[0].place.file == "conference.yaml"


def test_without_talks_the_plenary_section_is_empty_too(tmp_path: Path) -> None:
    papers = (submit(tmp_path, "section: sea"), submit(tmp_path, "section: river", id="018"))
    assert told(check(papers, open_house(tmp_path, SECTIONS))) == ["7: The section “talks” (Talks) has no papers."]
