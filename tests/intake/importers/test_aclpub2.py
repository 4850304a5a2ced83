"""A book of aclpub2. Samples made by hand to the documented shape; a real workshop where it is there."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import aclpub2
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, held_below, lay, receive

REAL = Path(__file__).parents[4] / "shared" / "data" / "01_aclpub2_sigturk2026"
PAPERS = """
- id: 1
  title: "Otters: First Counts"
  abstract: We count otters in the rivers of the steppe.
  file: 1.pdf
  decision: RIVER
  authors:
  - first_name: Dana
    middle_name: S.
    last_name: Omarova
    emails: '****@example.org'
    institution: River House
    orcid: https://orcid.org/0000-0002-1825-0097
  - name: Sam Brook
    email: sam@example.org
  attachments:
  - {type: software, file: 1_software.zip}
- id: 2
  title: Beavers
  file: 2.pdf
  archival: False
- title: Nameless
"""
PROGRAM = """
- title: Coffee
- title: Session 1
  subsessions:
  - title: Talks
    papers: [{id: 2}]
- title: Posters
  papers: [{id: 1}, {id: 2}]
"""
DETAILS = """
book_title: Proceedings of the River Workshop
cover_subtitle: Proceedings of the Workshop
anthology_venue_id: RIVER
start_date: 2026-05-14
end_date: 2026-05-15
isbn: 978-0-00-000000-2
location: Almaty, Kazakhstan
publisher: River Press
editors:
- {first_name: Bolat, last_name: Akhmetov}
"""
COMMITTEE = """
- role: General Chair
  members: [{first_name: Bolat, last_name: Akhmetov, institution: River House, email: bolat@example.org}]
- role: Reviewers
  type: name_block
  entries: [{first_name: Asel, last_name: Nurlan, emails: '****@example.org'}, {}]
"""
BOOK: dict[str, str | bytes] = {
    "book/papers.yml": PAPERS,
    "book/program.yml": PROGRAM,
    "book/conference_details.yml": DETAILS,
    "book/program_committee.yml": COMMITTEE,
    "book/prefaces.yml": "- {title: Preface, file: preface.tex}",
    "book/prefaces/preface.tex": "Welcome.",
    "book/papers/1.pdf": b"%PDF-1.7",
    "book/attachments/1_software.zip": b"PK",
}


def test_a_paper_is_received_with_its_session_its_place_and_its_files(tmp_path: Path) -> None:
    paper = by_key(receive(aclpub2, lay(tmp_path, BOOK)).value)["1"]
    assert paper.record.title == {"en": "Otters: First Counts"}
    assert (paper.section, paper.record.order) == ("Posters", 2)
    assert paper.decision is Decision.ACCEPTED
    assert [held.name for held in paper.files] == ["book/papers/1.pdf", "book/attachments/1_software.zip"]
    first, second = paper.record.authors
    assert (first.name["en"].given, first.name["en"].family) == ("Dana S.", "Omarova")
    assert (first.email, first.orcid) == ("", "0000-0002-1825-0097")
    assert second.email == "sam@example.org"


def test_a_paper_presented_twice_stands_where_it_was_first(tmp_path: Path) -> None:
    paper = by_key(receive(aclpub2, lay(tmp_path, BOOK)).value)["2"]
    assert (paper.section, paper.record.order) == ("Talks", 1)


def test_the_details_tell_of_the_conference(tmp_path: Path) -> None:
    conference = receive(aclpub2, lay(tmp_path, BOOK)).value.conference
    akhmetov = {"name": {"en": {"family": "Akhmetov", "given": "Bolat"}}}
    assert conference == {
        "short_name": "river-2026",
        "title": {"en": "Proceedings of the River Workshop"},
        "subtitle": {"en": "Proceedings of the Workshop"},
        "dates": {"start": "2026-05-14", "end": "2026-05-15"},
        "place": {"city": {"en": "Almaty"}, "country": {"en": "Kazakhstan"}},
        "editors": [{"person": akhmetov}],
        "committees": [
            {
                "title": {"en": "General Chair"},
                "members": [{"person": akhmetov | {"affiliations": [{"name": {"en": "River House"}}]}}],
            },
            {
                "title": {"en": "Reviewers"},
                "members": [{"person": {"name": {"en": {"family": "Nurlan", "given": "Asel"}}}}],
            },
        ],
        "imprint": {"publisher": {"name": {"en": "River Press"}}, "year": "2026", "isbn": "978-0-00-000000-2"},
    }


def test_what_is_missing_or_left_is_told(tmp_path: Path) -> None:
    export = receive(aclpub2, lay(tmp_path, BOOK))
    assert [one.code for one in export.diagnostics] == ["R432", "R439", "R403", "R434", "R433"]
    assert "2.pdf" in export.diagnostics[0].message["en"]
    assert "2 e-mail" in export.diagnostics[-1].message["en"]
    assert export.value.used == set(BOOK)


def test_two_books_keep_their_papers_apart(tmp_path: Path) -> None:
    other = {name.replace("book/", "more/"): content for name, content in BOOK.items()}
    export = receive(aclpub2, lay(tmp_path, BOOK | other)).value
    assert [one.key for one in export.submissions] == ["book-1", "book-2", "more-1", "more-2"]
    assert export.conference == {}


def test_a_list_of_papers_of_somebody_else_is_not_ours(tmp_path: Path) -> None:
    assert not aclpub2.recognises(lay(tmp_path, {"papers.yml": "- title: Otters\n", "x.yml": PAPERS}))


def test_a_real_workshop_is_read_whole() -> None:
    if not REAL.is_dir():
        pytest.skip("there are no real inputs beside this folder")
    holding = held_below(REAL)
    export = receive(aclpub2, holding)
    papers = by_key(export.value)
    assert len(papers) == 20 and sum(len(one.record.authors) for one in papers.values()) == 95
    assert [key for key, one in papers.items() if not one.files] == ["25"]
    assert {one.section for one in papers.values()} == {"Session 1", "Session 2", "Poster"}
    assert [one.code for one in export.diagnostics] == ["R432", "R434", "R433"]
    assert holding.without(export.value.used).files == ()


VALUES = st.recursive(
    st.sampled_from(["~", "1", "'****@example.org'", "Otters", "''"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda values: f"[{', '.join(values)}]")
        | st.dictionaries(
            st.sampled_from(["id", "title", "authors", "papers", "first_name", "emails", "members", "subsessions"]),
            inner,
            max_size=5,
        ).map(lambda values: "{" + ", ".join(f"{key}: {value}" for key, value in values.items()) + "}")
    ),
    max_leaves=12,
)


@settings(max_examples=50)
@given(value=VALUES)
def test_no_yaml_breaks_the_reading(value: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("wild")
    for part in aclpub2.PARTS:
        (folder / f"{part}.yml").write_text(f"[{value}]" if part != "conference_details" else value, encoding="utf-8")
    holding = Holding(tuple(Held(f"{part}.yml", folder / f"{part}.yml") for part in aclpub2.PARTS))
    export = aclpub2.receive(holding, Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
