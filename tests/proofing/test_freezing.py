"""The freeze: what hinders it, whose word passes a paper, and that no file changes after it unseen."""

import shutil
from pathlib import Path

import pytest

from proceedings import commands
from proceedings.delivery import deliver
from proceedings.intake.folder import find_submissions
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.proofing import Correction, CorrectionKind, ProofRecord, ProofState
from proceedings.proofing import states
from proceedings.proofing.freezing import FROZEN, Waiver, digest_of, freeze, frozen_faults, read_frozen, waivers_of
from proceedings.proofing.keeping import read_record, record_file
from proceedings.proofing.places import record_path

DAY, WHEN = "2026-03-20", "2026-03-20T10:00:00Z"
STARTER = Path(commands.__file__).parent / "starter"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A conference of two papers, both approved and signed off."""
    shutil.copytree(STARTER, tmp_path / "conference")
    for paper in ("001", "101"):
        keep(tmp_path / "conference", ready(tmp_path / "conference", paper))
    return tmp_path / "conference"


def ready(folder: Path, paper: str) -> ProofRecord:
    source = next(one for one in find_submissions(folder).value if one.id == paper)
    record = states.made(ProofRecord(id=paper), 1, "2026-03-01T10:00:00Z", sources=digest_of(source)).value
    record = states.sent(record, 1, "2026-03-01T11:00:00Z", "2026-03-08").value
    record = states.approved(record, 1, "2026-03-02T11:00:00Z", "An Author").value
    return states.signed_off(record, "2026-03-03T11:00:00Z", "An Editor").value


def keep(folder: Path, record: ProofRecord) -> None:
    deliver([record_file(record, folder)], folder)


def frozen(folder: Path, *waivers: Waiver) -> list[str]:
    """The names of what hinders; the freeze is delivered where nothing does."""
    made = freeze(folder, waivers, DAY, WHEN)
    deliver(made.value, folder)
    return names(made.diagnostics)


def names(found: tuple[Diagnostic, ...]) -> list[str]:
    return [one.name for one in found]


def touch(file: Path) -> None:
    file.write_text(file.read_text() + "\nOne more line.\n")


def test_a_conference_is_frozen_with_the_digests_of_all_its_files(folder: Path) -> None:
    assert frozen(folder) == []
    kept = read_frozen(folder).value
    assert kept is not None
    assert (kept.date, [paper.id for paper in kept.papers]) == (DAY, ["001", "101"])
    assert set(kept.papers[1].files) == {"101-reading-a-river/metadata.yaml", "101-reading-a-river/paper.md"}
    assert kept.papers[1].passed == "An Editor"
    assert frozen_faults(folder) == ()


def test_a_folder_that_was_never_frozen_has_nothing_to_tell(folder: Path) -> None:
    assert frozen_faults(folder) == ()


def test_a_paper_without_approval_hinders_the_freeze_and_nothing_is_written(folder: Path) -> None:
    keep(folder, ProofRecord(id="101", state=ProofState.SENT, proof=1, sent_proof=1))
    assert frozen(folder) == ["not-approved"]
    assert not (folder / FROZEN).exists()


def test_a_paper_without_sign_off_hinders_too(folder: Path) -> None:
    keep(folder, ProofRecord(id="101", state=ProofState.APPROVED, proof=1, sent_proof=1))
    assert frozen(folder) == ["not-signed-off"]


def test_open_answers_hinder_though_the_paper_is_approved(folder: Path) -> None:
    answer = Correction(key="a", kind=CorrectionKind.ANSWER, proof=1, comment="Astana")
    record = read_record(folder, "101").value
    assert record is not None
    keep(folder, states.returned(record, 1, WHEN, "An Author", [answer]).value)
    assert frozen(folder) == ["unsettled-corrections"]


def test_every_paper_that_hinders_is_told(folder: Path) -> None:
    for record in folder.glob("proofing/*.yaml"):
        record.unlink()
    assert frozen(folder) == ["not-approved", "not-approved"]


def test_a_paper_is_let_pass_by_name_and_its_record_says_so(folder: Path) -> None:
    keep(folder, ProofRecord(id="101", state=ProofState.SENT, proof=1, sent_proof=1))
    assert frozen(folder, *waivers_of("101=An Editor: the author keeps silent")) == []
    record = read_record(folder, "101").value
    assert record is not None
    assert record.waived == "An Editor: the author keeps silent"
    assert record.history[-1].what == "waived"
    assert "An Editor: the author keeps silent" in (folder / FROZEN).read_text()


def test_a_waiver_for_a_paper_that_is_not_there_is_told(folder: Path) -> None:
    assert frozen(folder, Waiver("999", "An Editor", "no reason")) == ["unknown-paper-to-proof"]


@pytest.mark.parametrize("text", ["101", "101=An Editor", "101=:silence", "=An Editor: silence", "101=An Editor: "])
def test_a_waiver_wants_paper_name_and_reason(text: str) -> None:
    assert waivers_of(text) == ()


def test_several_papers_are_let_pass_at_once() -> None:
    assert [one.paper for one in waivers_of("001, 101=An Editor: greetings have no proof: no")] == ["001", "101"]


def test_a_manuscript_that_changed_after_its_proof_hinders(folder: Path) -> None:
    touch(folder / "101-reading-a-river" / "paper.md")
    assert frozen(folder) == ["changed-since-proof"]
    assert frozen(folder, Waiver("101", "An Editor", "a comma")) == []


def test_a_changed_file_is_told_after_the_freeze(folder: Path) -> None:
    frozen(folder)
    touch(folder / "101-reading-a-river" / "paper.md")
    found = frozen_faults(folder)
    assert names(found) == ["changed-since-freeze"]
    assert found[0].submission == "101"
    assert "101-reading-a-river/paper.md" in found[0].message["en"]


def test_a_frozen_paper_that_changed_is_not_frozen_again_without_a_new_proof(folder: Path) -> None:
    keep(folder, ready(folder, "101").model_copy(update={"history": ()}))  # its making recorded no digest
    assert frozen(folder) == []
    touch(folder / "101-reading-a-river" / "paper.md")
    assert frozen(folder) == ["changed-since-proof"]


def test_a_new_file_a_new_paper_and_a_lost_one_are_told(folder: Path) -> None:
    frozen(folder)
    (folder / "101-reading-a-river" / "figure.txt").write_text("new")
    shutil.copytree(folder / "001-welcome", folder / "002-welcome")
    shutil.rmtree(folder / "001-welcome")
    assert names(frozen_faults(folder)) == ["missing-since-freeze", "changed-since-freeze", "added-since-freeze"]


def test_a_wish_that_came_too_late_warns(folder: Path) -> None:
    frozen(folder)
    record = read_record(folder, "101").value
    assert record is not None
    late = Correction(key="a", kind=CorrectionKind.REPLACE, proof=1, old="teh", new="the")
    keep(folder, states.returned(record, 1, "2026-03-21T10:00:00Z", "An Author", [late]).value)
    found = frozen_faults(folder)
    assert names(found) == ["reopened-since-freeze"]
    assert found[0].severity == "warning"


def test_a_changed_conference_warns(folder: Path) -> None:
    frozen(folder)
    touch(folder / "conference.yaml")
    assert names(frozen_faults(folder)) == ["conference-since-freeze"]


def test_a_damaged_list_is_told_and_not_passed_over(folder: Path) -> None:
    frozen(folder)
    (folder / FROZEN).write_text("date: [")
    assert names(frozen_faults(folder))[0] == "damaged-freeze"


def test_a_record_that_can_not_be_read_hinders(folder: Path) -> None:
    (folder / record_path("101")).write_text("state: perhaps\n")
    assert frozen(folder)
    assert not (folder / FROZEN).exists()
