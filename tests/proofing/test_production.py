"""Proofs of a whole conference: versions, records, what is made again and what is not."""

from pathlib import Path

import pytest

from proceedings.delivery import deliver
from proceedings.model.commission import Wishes, Work
from proceedings.model.diagnostic import Reported
from proceedings.model.proofing import ProofRecord
from proceedings.pipeline import publish
from proceedings.proofing import production
from proceedings.proofing.keeping import read_copy, read_record, record_file
from proceedings.proofing.narrowing import narrowed
from proceedings.proofing.production import Produced, Request, produce
from proceedings.proofing.states import sent
from tests.proofing.proof_desk import book, conference

WORK = Work(engine="serial", lines=True)
DAY = "2027-03-01T10:00:00+00:00"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return conference(tmp_path / "book")


def made(desk: Path, **request: object) -> Reported[Produced]:
    published = publish(desk, Wishes(), WORK).value
    assert published
    produced = produce(desk, published, Request(moment=DAY, **request), WORK)  # type: ignore[arg-type]
    deliver(produced.value.artifacts, desk)
    return produced


def record(desk: Path, number: str = "101") -> ProofRecord:
    read = read_record(desk, number).value
    assert read
    return read


def send(desk: Path) -> None:
    version = record(desk).proof
    deliver([record_file(sent(record(desk), version, DAY, "2027-04-02").value, desk)], desk)


def change(desk: Path, old: str = "go upstream", new: str = "go downstream") -> None:
    paper = desk / "101-reading-a-river" / "paper.md"
    paper.write_text(paper.read_text().replace(old, new))


def test_a_first_run_makes_a_proof_of_everybody_with_its_record(desk: Path) -> None:
    produced = made(desk, deadline="2027-04-02")
    assert [copy.id for copy in produced.value.made] == ["001", "101"] and not produced.diagnostics
    kept = record(desk)
    assert (kept.proof, kept.sent_proof, kept.deadline) == (1, 0, "2027-04-02")
    assert [query.text for query in kept.queries][1:] == ["Which bridge is meant?", "Is “Willow bend” a name?"]
    assert [(event.what, event.when) for event in kept.history] == [("made", DAY)]
    copy = read_copy(desk, "101", 1)
    assert copy and copy.queries == kept.queries and copy.manuscript == "101-reading-a-river/paper.md"
    assert (desk / "proofing" / "101" / "proof-1.pdf").read_bytes().startswith(b"%PDF")


def test_a_second_run_makes_and_writes_nothing(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(desk)
    monkeypatch.setattr(production, "make_proof", None)
    produced = made(desk)
    assert produced.value.artifacts == () and len(produced.value.standing) == 2


def test_what_was_not_sent_is_made_anew_under_its_number(desk: Path) -> None:
    made(desk)
    before = record(desk)
    change(desk)
    assert [copy.id for copy in made(desk).value.made] == ["101"]
    after = record(desk)
    assert (after.proof, len(after.history)) == (1, 1) and after.history[0].note != before.history[0].note


def test_what_was_sent_gets_the_next_number_where_it_changed(desk: Path) -> None:
    made(desk)
    send(desk)
    assert "101" not in [copy.id for copy in made(desk, deadline="2027-05-01").value.made]
    change(desk)
    (copy,) = made(desk, papers=("101",)).value.made
    assert copy.version == 2 and record(desk).proof == 2 and read_copy(desk, "101", 1)
    assert (desk / "proofing" / "101" / "proof-1.pdf").exists()
    assert made(desk, papers=("101",)).value.made == ()


def test_only_the_named_papers_are_made(desk: Path) -> None:
    assert [copy.id for copy in made(desk, papers=("001",)).value.made] == ["001"]
    assert not (desk / "proofing" / "101.yaml").exists()


def test_a_paper_that_could_not_be_read_has_no_proof_and_that_is_told(desk: Path) -> None:
    (desk / "101-reading-a-river" / "paper.md").unlink()
    produced = made(desk)
    assert produced.value.missing == ("101",) and [fault.code for fault in produced.diagnostics] == ["P101"]


def test_a_record_that_cannot_be_read_is_left_alone(desk: Path) -> None:
    (desk / "proofing").mkdir()
    (desk / "proofing" / "101.yaml").write_text("state: [")
    produced = made(desk)
    assert [copy.id for copy in produced.value.made] == ["001"] and produced.diagnostics


def test_a_narrowed_paper_depends_on_those_that_share_its_authors_alone() -> None:
    published = book()
    first, second = narrowed(published.papers, published)
    assert first.others == second.others == ()
    assert list(first.identities()) != list(second.identities())
