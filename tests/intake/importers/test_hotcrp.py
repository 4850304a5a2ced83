"""HotCRP's JSON and table of authors. Samples made by hand to the documented shape; its test conference where it is."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.importers import hotcrp
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, held_below, lay, receive

REAL = Path(__file__).parents[4] / "shared" / "data" / "09_metadata" / "hotcrp"
PAPER = {
    "object": "paper",
    "pid": 12,
    "title": "Otters <b>and</b> Rivers",
    "abstract": "<p>We count otters.</p><p>H<sub>2</sub>O &amp; more.</p>",
    "authors": [
        {"given_name": "Dana", "family_name": "Omarova", "email": "dana@example.org", "affiliation": "River House"},
        {"first": "Sam", "last": "Brook", "orcid": "https://orcid.org/0000-0002-1825-0097"},
    ],
    "contacts": [{"email": "dana@example.org", "given_name": "Dana", "family_name": "Omarova"}],
    "status": "accept",
}
AUTHORS = """\
paper,title,given_name,family_name,email,affiliation,orcid,country,iscontact
12,"Otters, Rivers",Dana,Omarova,dana@example.org,River House,,Kazakhstan,yes
12,"Otters, Rivers",Sam,Brook,sam@example.org,Lake House,0000-0002-1825-0097,Norway,no
12,"Otters, Rivers",Ida,Stone,ida@example.org,Lake House,,Norway,nonauthor
"""


def test_a_paper_is_received_with_authors_in_order_and_clean_text(tmp_path: Path) -> None:
    holding = lay(tmp_path, {"conf26-data.json": json.dumps([PAPER]), "conf26-final12.pdf": b"%PDF-1.7"})
    export = receive(hotcrp, holding)
    paper = by_key(export.value)["12"]
    assert export.diagnostics == ()
    assert paper.decision is Decision.ACCEPTED
    assert paper.record.title == {"en": "Otters and Rivers"}
    assert paper.record.abstract == {"en": "We count otters.\n\nH₂O & more."}
    first, second = paper.record.authors
    assert (first.name["en"].family, first.corresponding, first.email) == ("Omarova", True, "dana@example.org")
    assert (second.name["en"].given, second.orcid) == ("Sam", "0000-0002-1825-0097")
    assert [held.name for held in paper.files] == ["conf26-final12.pdf"]
    assert export.value.used == {"conf26-data.json", "conf26-final12.pdf"}


def test_one_selected_paper_comes_as_a_bare_object(tmp_path: Path) -> None:
    export = receive(hotcrp, lay(tmp_path, {"conf26-paper12-data.json": json.dumps(PAPER)}))
    assert [one.key for one in export.value.submissions] == ["12"]


def test_a_withdrawn_paper_is_withdrawn_whatever_was_decided(tmp_path: Path) -> None:
    export = receive(hotcrp, lay(tmp_path, {"data.json": json.dumps([PAPER | {"withdrawn": True}])}))
    assert export.value.submissions[0].decision is Decision.WITHDRAWN


def test_a_gap_of_permissions_is_told(tmp_path: Path) -> None:
    export = receive(hotcrp, lay(tmp_path, {"data.json": json.dumps([PAPER, {"pid": 13, "error": "no permission"}])}))
    assert [one.code for one in export.diagnostics] == ["R403"]


def test_a_document_is_whose_json_names_it_in_the_archive(tmp_path: Path) -> None:
    papers = [
        PAPER | {"submission": {"content_file": "conf26-paper12.pdf"}, "final": {"content_file": "conf26-final12.pdf"}},
        PAPER | {"pid": 13, "attachments": [{"filename": "a.pdf", "content_file": "conf26-paper13-att/a.pdf"}]},
    ]
    documents = ("conf26-paper12.pdf", "conf26-final12.pdf", "conf26-paper13-att/a.pdf")
    files = {f"all.zip/{name}": b"%PDF-1.7" for name in documents}
    export = receive(hotcrp, lay(tmp_path, {"all.zip/conf26-data.json": json.dumps(papers), **files}))
    received = by_key(export.value)
    assert [held.base for held in received["12"].files] == ["conf26-final12.pdf", "conf26-paper12.pdf"]
    assert [held.base for held in received["13"].files] == ["a.pdf"]
    assert export.value.used == {"all.zip/conf26-data.json", *files}


def test_a_topic_is_the_section_where_it_is_the_only_one(tmp_path: Path) -> None:
    papers = [PAPER | {"topics": ["Water"]}, PAPER | {"pid": 13, "topics": ["Water", "Fish"]}]
    export = receive(hotcrp, lay(tmp_path, {"data.json": json.dumps(papers)}))
    assert [paper.section for paper in export.value.submissions] == ["Water", ""]


def test_the_table_of_authors_says_who_is_none(tmp_path: Path) -> None:
    (paper,) = receive(hotcrp, lay(tmp_path, {"authors.csv": AUTHORS})).value.submissions
    first, second = paper.record.authors
    assert (paper.key, paper.record.title) == ("12", {"en": "Otters, Rivers"})
    assert (first.corresponding, second.corresponding, second.orcid) == (True, False, "0000-0002-1825-0097")
    assert second.affiliations[0].country == {"en": "Norway"}
    assert [contact.name for contact in paper.contacts] == ["Dana Omarova", "Ida Stone"]


def test_the_table_of_authors_fills_in_what_the_json_hides(tmp_path: Path) -> None:
    hidden = {name: value for name, value in PAPER.items() if name not in ("authors", "contacts")}
    export = receive(hotcrp, lay(tmp_path, {"data.json": json.dumps([hidden]), "authors.csv": AUTHORS}))
    (paper,) = export.value.submissions
    assert (paper.decision, len(paper.record.authors), len(paper.contacts)) == (Decision.ACCEPTED, 2, 2)


def test_a_paper_without_authors_is_told(tmp_path: Path) -> None:
    export = receive(hotcrp, lay(tmp_path, {"data.json": json.dumps([PAPER | {"authors": []}])}))
    assert [one.code for one in export.diagnostics] == ["R402"]


def test_the_test_conference_of_hotcrp_is_read_whole() -> None:
    if not REAL.is_dir():
        pytest.skip("there are no real inputs beside this folder")
    export = receive(hotcrp, held_below(REAL))
    assert len(export.value.submissions) == 30
    assert all(one.record.title and one.record.abstract and one.record.authors for one in export.value.submissions)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*PAPER, "error"]), inner, max_size=5),
    max_leaves=12,
)


@given(value=VALUES)
def test_no_json_breaks_the_reading(value: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "data.json"
    file.write_text(json.dumps([{"pid": 1}, value]), encoding="utf-8")
    export = hotcrp.receive(Holding((Held("data.json", file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
