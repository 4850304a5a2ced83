"""Softconf's wide table. Samples made by hand to the documented shape."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import softconf
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import lay, receive

PARTS = ("Username", "First Name", "Middle Name", "Last Name", "Email", "Affiliation", "Presenter")
HEADER = [
    *("Submission ID", "Title", "Authors", "Track", "Track Chairs", "Acceptance Status", "Conditions", "Abstract"),
    *("Submission Date", "Submission Type", "Subject Area"),
    *(f"{number}: {part}" for number in range(1, 36) for part in PARTS),
]
PAPER = ["108", "Otters", "Dana Omarova and Sam A. Brook", "Water", "Ida Stone", "Accept-Poster", "", "We\ncount."]
DATES = ["1 Jan 2026", "Long", "Fish"]
DANA = ["dana", "Dana", "", "Omarova", "dana@example.org", "River House", "Yes"]
SAM = ["sam", "Sam", "A.", "Brook", "sam@example.org", "Lake House; Hill House", ""]


def csv_of(*rows: list[str]) -> str:
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)


def test_authors_lie_side_by_side_up_to_the_thirty_fifth(tmp_path: Path) -> None:
    row = [*PAPER, *DATES, *DANA, *[""] * 7 * 33, *SAM]
    export = receive(softconf, lay(tmp_path, {"papers.csv": csv_of(HEADER, row), "108_file_Paper.pdf": b"%PDF-1.7"}))
    (paper,) = export.value.submissions
    first, last = paper.record.authors
    assert export.diagnostics == ()
    assert (first.name["en"].given, first.name["en"].family, first.email) == ("Dana", "Omarova", "dana@example.org")
    assert last.name["en"].given == "Sam A."
    assert [body.name["en"] for body in last.affiliations] == ["Lake House", "Hill House"]
    assert (paper.decision, paper.section) == (Decision.ACCEPTED, "Water")
    assert paper.record.abstract == {"en": "We count."}
    assert [held.name for held in paper.files] == ["108_file_Paper.pdf"]


def test_without_columns_the_box_is_read(tmp_path: Path) -> None:
    (paper,) = receive(softconf, lay(tmp_path, {"p.csv": csv_of(HEADER[:8], PAPER)})).value.submissions
    assert paper.record.authors
    assert paper.sightings[0].field == "authors.0.name"


def test_the_subject_area_is_the_section_where_there_is_no_track(tmp_path: Path) -> None:
    row = [*PAPER[:3], "", *PAPER[4:], *DATES, *DANA]
    (paper,) = receive(softconf, lay(tmp_path, {"p.csv": csv_of(HEADER, row)})).value.submissions
    assert paper.section == "Fish"


def test_a_paper_without_title_is_told(tmp_path: Path) -> None:
    row = ["108", "", *PAPER[2:], *DATES, *DANA]
    export = receive(softconf, lay(tmp_path, {"p.csv": csv_of(HEADER, row, ["", "Bears"])}))
    assert [one.code for one in export.diagnostics] == ["R413", "R402"]


def test_a_table_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    assert not softconf.recognises(lay(tmp_path, {"p.csv": "Submission ID,Title,Authors\n1,Otters,Dana\n"}))


@given(cells=st.lists(st.text(max_size=15), max_size=30))
@settings(max_examples=50)
def test_no_table_breaks_the_reading(cells: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "p.csv"
    file.write_text(csv_of(HEADER, cells), encoding="utf-8", newline="")
    export = softconf.receive(Holding((Held("p.csv", file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
