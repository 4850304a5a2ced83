"""ConfTool's XML and its table. Samples made by hand to the documented shape."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import conftool
from proceedings.model.received import Contact, Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, lay, receive

XML = """<?xml version="1.0" encoding="UTF-8"?>
<papers><paper><paperID>12</paperID><title>Otters and Rivers</title>
<abstract>We count &lt;i&gt;otters&lt;/i&gt;.</abstract>
<contribution_type>Presentation</contribution_type><acceptance_status>1</acceptance_status>
<keywords>otters, rivers</keywords>
<authors_formatted_1_name>Omarova, Dana</authors_formatted_1_name>
<authors_formatted_1_organisation>River House, Kazakhstan</authors_formatted_1_organisation>
<authors_formatted_1_email>dana@example.org</authors_formatted_1_email>
<authors_formatted_2_name>Brook, Sam</authors_formatted_2_name>
<authors_formatted_2_organisation>Lake House, Norway</authors_formatted_2_organisation></paper></papers>"""
HEADER = (
    '"paperID","contribution_type","authors","organisations","","title","","keywords","topics","","submitting_author",'
    '"sa_email","sa_email2","","acceptance_status","acceptance","","abstract","withdrawn"\n'
)
OTTERS = (
    '"12","Paper","Omarova, Dana (1); Brook, Sam (1,2)","1: River House, Kazakhstan; 2: Lake House, Norway",'
    '"","Otters","",'
    '"otters, rivers","Water","","Omarova, Dana","dana@example.org","d@example.org","","{status}","{words}","",'
    '"We count otters.","{withdrawn}"\n'
)
SEMICOLON = {"status": "1", "words": "Accepted", "withdrawn": "0"}


def test_the_xml_has_its_authors_in_numbered_elements(tmp_path: Path) -> None:
    export = receive(conftool, lay(tmp_path, {"papers.xml": XML, "12.pdf": b"%PDF-1.7"}))
    (paper,) = export.value.submissions
    assert export.diagnostics == ()
    assert (paper.key, paper.decision) == ("12", Decision.ACCEPTED)
    assert paper.record.abstract == {"en": "We count otters."}
    assert paper.record.keywords == {"en": ("otters", "rivers")}
    assert [person.email for person in paper.record.authors] == ["dana@example.org", ""]
    assert paper.record.authors[1].affiliations[0].name == {"en": "Lake House, Norway"}
    assert [held.name for held in paper.files] == ["12.pdf"]


def test_blank_headers_part_the_columns_and_say_nothing(tmp_path: Path) -> None:
    export = receive(conftool, lay(tmp_path, {"export.csv": HEADER + OTTERS.format(**SEMICOLON)}))
    (paper,) = export.value.submissions
    assert export.diagnostics == ()
    assert (paper.record.title, paper.section) == ({"en": "Otters"}, "Water")


def test_numbers_behind_names_say_which_organisation_is_whose(tmp_path: Path) -> None:
    (paper,) = receive(conftool, lay(tmp_path, {"e.csv": HEADER + OTTERS.format(**SEMICOLON)})).value.submissions
    bodies = [[body.name["en"] for body in person.affiliations] for person in paper.record.authors]
    assert bodies == [["River House, Kazakhstan"], ["River House, Kazakhstan", "Lake House, Norway"]]
    assert [seen.field for seen in paper.sightings] == ["authors.0.name", "authors.1.name"]


def test_the_submitter_is_private_with_all_addresses(tmp_path: Path) -> None:
    (paper,) = receive(conftool, lay(tmp_path, {"e.csv": HEADER + OTTERS.format(**SEMICOLON)})).value.submissions
    assert paper.contacts == (
        Contact(name="Omarova, Dana", email="dana@example.org", role="submitter", other={"sa_email2": "d@example.org"}),
    )


@pytest.mark.parametrize(
    ("status", "words", "withdrawn", "decision"),
    [
        ("1", "Accepted", "0", Decision.ACCEPTED),
        ("2", "", "", Decision.ACCEPTED),
        ("-1", "", "", Decision.REJECTED),
        ("0", "", "", Decision.UNDECIDED),
        ("0", "Rejected", "", Decision.REJECTED),
        ("", "Accepted as poster", "", Decision.ACCEPTED),
        ("1", "Accepted", "1", Decision.WITHDRAWN),
        ("1", "Reserve", "", Decision.REJECTED),
    ],
)
def test_a_number_above_nothing_is_accepted(
    tmp_path: Path, status: str, words: str, withdrawn: str, decision: Decision
) -> None:
    row = OTTERS.format(status=status, words=words, withdrawn=withdrawn)
    meanings = Meanings(decisions={"Reserve": Decision.REJECTED})
    assert by_key(receive(conftool, lay(tmp_path, {"e.csv": HEADER + row}), meanings).value)["12"].decision is decision


def test_an_xml_that_points_outside_is_refused_or_read_without(tmp_path: Path) -> None:
    hostile = XML.replace("<papers>", '<!DOCTYPE papers [<!ENTITY x SYSTEM "file:///etc/hostname">]><papers>')
    export = receive(conftool, lay(tmp_path, {"papers.xml": hostile.replace("We count", "&x;")}))
    assert export.value.submissions == ()
    assert export.diagnostics


def test_an_xml_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    assert not conftool.recognises(lay(tmp_path, {"papers.xml": "<papers><paper><id>1</id></paper></papers>"}))


@given(cells=st.lists(st.text(max_size=15), max_size=20), name=st.sampled_from(["e.csv", "e.xml"]))
@settings(max_examples=50)
def test_no_export_breaks_the_reading(cells: list[str], name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / name
    wild = "".join(f"<c{n}>{cell}</c{n}>" for n, cell in enumerate(cells))
    row = ",".join(f'"{cell}"' for cell in cells)
    text = XML.replace("<title>", f"{wild}<title>") if name == "e.xml" else HEADER + row
    file.write_text(text, encoding="utf-8", newline="")
    export = conftool.receive(Holding((Held(name, file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
