"""Microsoft CMT's table of papers and its archives. Samples made by hand to the documented shape."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.exports.cmt_authors import cmt_authors
from proceedings.intake.importers import cmt
from proceedings.model.received import Contact, Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, lay, receive
from tests.intake.importers.workbook import excel_2003, xlsx

HEADER = [
    *("Paper ID", "Created", "Paper Title", "Abstract", "Primary Contact Author Name", "Primary Contact Author Email"),
    *("Authors", "Author Names", "Author Emails", "Track Name", "Primary Subject Area", "Status", "Q1 (Track)"),
]
OTTERS = [
    *("12", "1/2/2026 10:00", "Otters &amp; Rivers", "We count otters.", "Dana Omarova", "dana@example.org"),
    "Dana Omarova (River House; Dept. (A) of Otters)*; Sam Brook (Lake (North; Jo van der Berg (Hill House)",
    "Omarova, Dana*; Brook, Sam; van der Berg, Jo",
    *("dana@example.org*; sam@example.org; jo@example.org", "Main", "Water -> Fish"),
    *("Accept (Paper --> Proposal)", "Long"),
]
BEARS = [
    *("7", "1/2/2026 10:00", "Bears", "We count bears.", "Lea Hill", "lea@example.org", "Lea Hill (Hill House)"),
    *("Hill, Lea", "lea@example.org", "Main", "Woods", "Reject", "Short"),
]
ROWS = [["Otters 2026"], ["Exported on 1/3/2026"], HEADER, OTTERS, BEARS]


def csv_of(*rows: list[str]) -> str:
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)


@pytest.mark.parametrize("name", ["Papers.xls", "Papers.xlsx", "Papers.csv"])
def test_the_header_is_found_below_what_stands_above_it(tmp_path: Path, name: str) -> None:
    shapes: dict[str, str | bytes] = {
        ".xls": excel_2003(ROWS),
        ".xlsx": xlsx({"Submissions": ROWS}),
        ".csv": csv_of(*ROWS),
    }
    export = receive(cmt, lay(tmp_path, {name: shapes[Path(name).suffix]}))
    papers = by_key(export.value)
    assert export.diagnostics == ()
    assert papers["12"].record.title == {"en": "Otters & Rivers"}
    assert (papers["12"].decision, papers["7"].decision) == (Decision.ACCEPTED, Decision.REJECTED)


def test_the_three_columns_of_authors_are_one_list_of_people() -> None:
    people = cmt_authors(dict(zip([name.casefold() for name in HEADER], OTTERS, strict=True))).people
    assert [person.name["en"].family for person in people] == ["Omarova", "Brook", "van der Berg"]
    assert [person.email for person in people] == ["dana@example.org", "sam@example.org", "jo@example.org"]
    assert [person.corresponding for person in people] == [True, False, False]


def test_an_affiliation_may_hold_semicolons_and_lose_a_bracket() -> None:
    people = cmt_authors(dict(zip([name.casefold() for name in HEADER], OTTERS, strict=True))).people
    bodies = [person.affiliations[0].name["en"] for person in people]
    assert bodies == ["River House; Dept. (A) of Otters", "Lake (North", "Hill House"]


def test_authors_without_a_column_of_names_are_read_from_the_other(tmp_path: Path) -> None:
    people = cmt_authors({"authors": "Dana Omarova (River House (East); Water)*; Sam Brook (Lake House)"}).people
    assert [person.affiliations[0].name["en"] for person in people] == ["River House (East); Water", "Lake House"]
    assert [person.corresponding for person in people] == [True, False]


def test_addresses_that_fit_nobody_are_kept_and_told(tmp_path: Path) -> None:
    short = [cell.replace("; jo@example.org", "") for cell in OTTERS]
    export = receive(cmt, lay(tmp_path, {"p.csv": csv_of(HEADER, short)}))
    (paper,) = export.value.submissions
    assert [one.code for one in export.diagnostics] == ["R412"]
    assert not any(person.email for person in paper.record.authors)
    assert Contact(email="sam@example.org", role="author") in paper.contacts


def test_who_answers_for_a_paper_is_its_contact(tmp_path: Path) -> None:
    (paper,) = receive(cmt, lay(tmp_path, {"p.csv": csv_of(HEADER, BEARS)})).value.submissions
    assert paper.contacts == (Contact(name="Lea Hill", email="lea@example.org", role="corresponding"),)
    assert paper.record.authors[0].corresponding


def test_a_single_track_is_no_section_but_several_are(tmp_path: Path) -> None:
    other = [cell if cell != "Main" else "Posters" for cell in BEARS]
    one = receive(cmt, lay(tmp_path / "one", {"p.csv": csv_of(HEADER, OTTERS, BEARS)})).value
    two = receive(cmt, lay(tmp_path / "two", {"p.csv": csv_of(HEADER, OTTERS, other)})).value
    assert [paper.section for paper in one.submissions] == ["Water -> Fish", "Woods"]
    assert [paper.section for paper in two.submissions] == ["Main", "Posters"]


def test_the_conference_may_name_the_column_of_its_sections(tmp_path: Path) -> None:
    meanings = Meanings(columns={"Q1 (Track)": "section"})
    export = receive(cmt, lay(tmp_path, {"p.csv": csv_of(HEADER, OTTERS, BEARS)}), meanings)
    assert [paper.section for paper in export.value.submissions] == ["Long", "Short"]


def test_the_folder_says_whose_a_file_is_whatever_its_author_called_it(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "12/Submission/old.pdf": b"%PDF-1.7",
        "12/CameraReady/paper7.pdf": b"%PDF-1.7",
        "12/Supplementary/zoo.pdf": b"%PDF-1.7",
        r"7\CameraReady\bears.pdf": b"%PDF-1.7",
    }
    export = receive(cmt, lay(tmp_path, {"Papers.xls": excel_2003(ROWS), **files}))
    papers = by_key(export.value)
    assert [held.base for held in papers["12"].files] == ["paper7.pdf", "old.pdf", "zoo.pdf"]
    assert [held.name for held in papers["7"].files] == [r"7\CameraReady\bears.pdf"]
    assert export.value.used == {"Papers.xls", *files}


def test_a_row_without_id_is_told(tmp_path: Path) -> None:
    export = receive(cmt, lay(tmp_path, {"p.csv": csv_of(HEADER, OTTERS, ["", *BEARS[1:]])}))
    assert [(one.code, one.place.line) for one in export.diagnostics] == [("R413", 3)]


def test_a_table_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    assert not cmt.recognises(lay(tmp_path, {"Papers.csv": "Paper,Title,Authors\n1,Otters,Dana\n"}))


SIGNS = st.text(st.sampled_from("ab ;,*()@."), max_size=30)


@given(names=SIGNS, authors=SIGNS, emails=SIGNS)
def test_no_cell_breaks_the_reading_of_authors(names: str, authors: str, emails: str) -> None:
    found = cmt_authors({"author names": names, "authors": authors, "author emails": emails})
    assert all(person.name for person in found.people)


@given(cells=st.lists(st.text(max_size=15), max_size=13))
@settings(max_examples=50)
def test_no_table_breaks_the_reading(cells: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "p.csv"
    file.write_text(csv_of(HEADER, cells), encoding="utf-8", newline="")
    export = cmt.receive(Holding((Held("p.csv", file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
