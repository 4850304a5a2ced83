"""EasyChair's four shapes. Samples made by hand to the documented shapes; an export of invented people where it is."""

from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import easychair
from proceedings.model.conference import Committee
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, held_below, lay, receive
from tests.intake.importers.workbook import xlsx

REAL = Path(__file__).parents[4] / "shared" / "data" / "09_metadata" / "easychair"
SUBMISSIONS = """\
#,title,authors,submitted,last updated,form fields,keywords,decision,notified,reviews sent,abstract,deleted?
12,Otters and Rivers,Dana Omarova and Sam Brook,2026-01-02 10:00,2026-01-03 10:00,,"otters
rivers, wide",accept as full paper,yes,no,"We count otters.
And rivers.",no
13,Bears,Lea Hill,2026-01-02 10:00,2026-01-03 10:00,,"['bears', 'honey, wild']",accept,yes,no,We count bears.,yes
"""
AUTHORS = """\
submission #,first name,last name,email,country,affiliation,Web page,person #,corresponding?
12,Dana,Omarova,dana@example.org,Kazakhstan,River House,,1,yes
12,Sam,Brook,sam@example.org,Norway,Lake House,,2,no
"""
COMMITTEE = """\
#,person #,first name,last name,email,country,affiliation,Web page,role
1,7,Ida,Stone,ida@example.org,Norway,Lake House,,chair
2,8,Jon,Moss,jon@example.org,Norway,Lake House,,PC member
"""
RIGHTS = """<?xml version="1.0"?><erights_record><parent_data><proceeding>2026-1</proceeding></parent_data>
<paper><paper_type>Full Paper</paper_type><paper_title>Otters and Rivers</paper_title>
<event_tracking_number>12</event_tracking_number><section_title>Water</section_title><authors>
<author><first_name>Sam</first_name><middle_name>A.</middle_name><last_name>Brook</last_name><suffix>Jr.</suffix>
<affiliations><affiliation><department>Fish</department><institution>Lake House</institution><city>Oslo</city>
<country>Norway</country></affiliation></affiliations><email_address>sam@example.org</email_address>
<sequence_no>2</sequence_no><contact_author>N</contact_author><ORCID>0000-0002-1825-0097</ORCID></author>
<author><first_name>Dana</first_name><last_name>Omarova</last_name><sequence_no>1</sequence_no>
<contact_author>Y</contact_author></author></authors></paper></erights_record>"""
README = """\
Paper: Otters and Rivers
Pages: 17-24
--------------------

Dana | Omarova
Sam | Brook
--------------------
Command to create document: pdflatex main.tex
"""


def test_authors_come_from_their_own_table_in_its_order(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "accepted.csv": SUBMISSIONS,
        "people.csv": AUTHORS,
        "OTTER_2026_paper_12.pdf": b"%PDF-1.7",
    }
    export = receive(easychair, lay(tmp_path, files))
    paper = by_key(export.value)["12"]
    first, second = paper.record.authors
    assert (first.name["en"].family, first.corresponding, first.email) == ("Omarova", True, "dana@example.org")
    assert second.affiliations[0].name == {"en": "Lake House"}
    assert second.affiliations[0].country == {"en": "Norway"}
    assert paper.decision is Decision.ACCEPTED
    assert paper.sightings == ()
    assert [held.name for held in paper.files] == ["OTTER_2026_paper_12.pdf"]
    assert export.value.used == set(files)


def test_keywords_are_parted_by_lines_or_as_a_program_wrote_its_list(tmp_path: Path) -> None:
    papers = by_key(receive(easychair, lay(tmp_path, {"submission.csv": SUBMISSIONS})).value)
    assert papers["12"].record.keywords == {"en": ("otters", "rivers, wide")}
    assert papers["13"].record.keywords == {"en": ("bears", "honey, wild")}


def test_what_was_deleted_is_withdrawn_whatever_was_decided(tmp_path: Path) -> None:
    papers = by_key(receive(easychair, lay(tmp_path, {"submission.csv": SUBMISSIONS})).value)
    assert papers["13"].decision is Decision.WITHDRAWN


def test_without_a_table_of_authors_the_box_is_read_and_is_doubtful(tmp_path: Path) -> None:
    paper = by_key(receive(easychair, lay(tmp_path, {"submission.csv": SUBMISSIONS})).value)["13"]
    assert paper.record.authors
    assert [seen.field for seen in paper.sightings] == ["authors.0.name"]


def test_authors_of_papers_that_are_not_there_are_told_once(tmp_path: Path) -> None:
    files = {"submission.csv": SUBMISSIONS, "author.csv": AUTHORS.replace("\n12,", "\n99,")}
    export = receive(easychair, lay(tmp_path, files))
    assert [one.code for one in export.diagnostics] == ["R411"]


def test_a_workbook_is_read_by_its_sheets_and_the_track_is_the_section(tmp_path: Path) -> None:
    header = ["#", "Track #", "Track name", "Title", "Authors", "Submitted", "Last updated", "Decision", "Abstract"]
    row = ["12", "1", "Water", "Otters", "Dana Omarova", "2026-01-02", "2026-01-02", "reject", "We count."]
    people = [line.split(",") for line in AUTHORS.splitlines()]
    content = xlsx({"Submissions": [header, row], "Authors": people})
    export = receive(easychair, lay(tmp_path, {"Reviewing.xlsx": content}))
    (paper,) = export.value.submissions
    assert (paper.section, paper.decision, len(paper.record.authors)) == ("Water", Decision.REJECTED, 2)


def test_topics_are_sections_where_no_paper_has_two(tmp_path: Path) -> None:
    one = {"submission.csv": SUBMISSIONS, "submission_topic.csv": "submission #,topic\n12,Water\n13,Woods\n"}
    two = one | {"submission_topic.csv": "submission #,topic\n12,Water\n12,Fish\n13,Woods\n"}
    alone = receive(easychair, lay(tmp_path / "one", one)).value.submissions
    crowd = receive(easychair, lay(tmp_path / "two", two)).value.submissions
    assert [paper.section for paper in alone] == ["Water", "Woods"]
    assert [paper.section for paper in crowd] == ["", ""]


def test_the_committee_is_printed_without_its_addresses(tmp_path: Path) -> None:
    export = receive(easychair, lay(tmp_path, {"submission.csv": SUBMISSIONS, "committee.csv": COMMITTEE}))
    (committee,) = (Committee.model_validate(one) for one in cast(Any, export.value.conference["committees"]))
    assert [member.role for member in committee.members] == [{"en": "chair"}, {}]
    assert "example.org" not in str(committee)


def test_the_rights_record_has_names_in_parts_and_the_order_of_authors(tmp_path: Path) -> None:
    (paper,) = receive(easychair, lay(tmp_path, {"acm.xml": RIGHTS})).value.submissions
    first, second = paper.record.authors
    assert (paper.key, paper.section, first.corresponding) == ("12", "Water", True)
    assert second.name["en"].model_dump(exclude_defaults=True) == {"given": "Sam A.", "family": "Brook Jr."}
    assert second.affiliations[0].name == {"en": "Fish, Lake House"}
    assert (second.orcid, second.affiliations[0].city) == ("0000-0002-1825-0097", {"en": "Oslo"})


def test_a_rights_record_fills_in_what_the_tables_lack(tmp_path: Path) -> None:
    files = {"submission.csv": SUBMISSIONS, "author.csv": AUTHORS, "acm.xml": RIGHTS}
    papers = receive(easychair, lay(tmp_path, files)).value.submissions
    assert [paper.key for paper in papers] == ["12", "13"]
    assert (papers[0].section, papers[0].record.authors[0].email) == ("Water", "dana@example.org")


def test_a_folder_for_springer_is_a_paper_with_its_place_in_the_volume(tmp_path: Path) -> None:
    folder = {"LNCS/99990017/README_EASYCHAIR": README, "LNCS/99990017/main.tex": "x", "LNCS/99990017/a.tex": "x"}
    export = receive(easychair, lay(tmp_path, folder | {"LNCS/99990017/fig/z.tex": "x"}))
    (paper,) = export.value.submissions
    assert (paper.key, paper.record.order) == ("99990017", 17)
    assert [person.name["en"].family for person in paper.record.authors] == ["Omarova", "Brook"]
    assert paper.files[0].base == "main.tex"
    assert len(export.value.used) == 4


def test_a_folder_for_springer_goes_to_the_submission_of_its_title(tmp_path: Path) -> None:
    files = {"submission.csv": SUBMISSIONS, "author.csv": AUTHORS, "V/99990017/README_EASYCHAIR": README}
    papers = by_key(receive(easychair, lay(tmp_path, files | {"V/99990017/main.tex": "x"})).value)
    assert set(papers) == {"12", "13"}
    assert (papers["12"].record.order, [held.base for held in papers["12"].files]) == (17, ["main.tex"])


def test_of_two_exports_the_later_one_stands_and_that_is_told(tmp_path: Path) -> None:
    later = SUBMISSIONS.replace("Otters and Rivers", "Otters and Lakes")
    export = receive(easychair, lay(tmp_path, {"submission.csv": SUBMISSIONS, "submission (1).csv": later}))
    assert by_key(export.value)["12"].record.title == {"en": "Otters and Lakes"}
    assert [one.code for one in export.diagnostics] == ["R410"]


def test_a_row_without_number_is_told(tmp_path: Path) -> None:
    export = receive(easychair, lay(tmp_path, {"submission.csv": SUBMISSIONS.replace("\n13,Bears", "\n,Bears")}))
    assert [(one.code, one.place.line) for one in export.diagnostics] == [("R413", 5)]


def test_a_table_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    files = {"submission.csv": "#,title,authors\n1,Otters,Dana\n", "author.csv": "first name,last name\nDana,Omarova\n"}
    assert not easychair.recognises(lay(tmp_path, files))


def test_a_real_export_is_read_whole() -> None:
    if not REAL.is_dir():
        pytest.skip("there are no real inputs beside this folder")
    export = receive(easychair, held_below(REAL))
    papers = export.value.submissions
    assert export.diagnostics == ()
    assert (len(papers), sum(len(paper.record.authors) for paper in papers)) == (1001, 3019)
    assert sum(paper.decision is Decision.ACCEPTED for paper in papers) == 180
    assert all(paper.record.title and paper.record.abstract and paper.record.keywords for paper in papers)


@given(rows=st.lists(st.lists(st.text(max_size=15), max_size=12), max_size=4))
@settings(max_examples=50)
def test_no_table_breaks_the_reading(rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("wild")
    wild = "\n".join('"' + '","'.join(row) + '"' for row in rows)
    for name, header in (("a.csv", SUBMISSIONS), ("b.csv", AUTHORS), ("c.csv", COMMITTEE)):
        (folder / name).write_text(header.partition("\n")[0] + "\n" + wild, encoding="utf-8", newline="")
    export = easychair.receive(held_below(folder), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)


@given(text=st.text(max_size=200))
@settings(max_examples=50)
def test_no_readme_breaks_the_reading(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "README_EASYCHAIR"
    file.write_text("Paper: Otters\nPages: 1-2\n" + text, encoding="utf-8")
    export = easychair.receive(Holding((Held("99990001/README_EASYCHAIR", file),)), Meanings())
    assert [one.key for one in export.value.submissions] == ["99990001"]
