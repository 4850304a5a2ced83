"""Where every paper stands on a day: whose turn it is, what is overdue, told as table, rows and plain values."""

import json
from pathlib import Path

import pytest

from proceedings.intake.folder import find_submissions
from proceedings.model.proofing import Correction, CorrectionKind, ProofRecord, ProofState, Query
from proceedings.proofing import states
from proceedings.proofing.freezing import digest_of
from proceedings.proofing.status import (
    Dot,
    Standing,
    Status,
    Turn,
    days_between,
    in_order,
    status_of,
    without_addresses,
)
from proceedings.proofing.status_table import lines_of, plain, rows_of, summary_of
from proceedings.proofing.status_words import DOTS, SHAPES, TURNS, WORDS, days_in_words, places_in_words
from tests.proofing.board_desk import conference, keep, keep_proof, proof

DAY = "2026-03-10"
NOT_SENT, SENT, SEEN, CORRECTIONS, REJECTED, APPROVED = ProofState


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return conference(tmp_path)


def looked_at(folder: Path, record: ProofRecord) -> Standing:
    keep(folder, record)
    status = status_of(folder, DAY)
    assert status.diagnostics == ()
    return next(paper for paper in status.value.papers if paper.id == record.id)


def status(folder: Path) -> Status:
    return status_of(folder, DAY).value


@pytest.mark.parametrize(
    ("record", "dot", "turn"),
    [
        (ProofRecord(id="101"), Dot.UNMADE, Turn.EDITOR),
        (ProofRecord(id="101", proof=1), Dot.NOT_SENT, Turn.EDITOR),
        (ProofRecord(id="101", proof=1, sent_proof=1, state=SENT), Dot.SENT, Turn.AUTHOR),
        (ProofRecord(id="101", proof=1, sent_proof=1, state=SEEN), Dot.SEEN, Turn.AUTHOR),
        (ProofRecord(id="101", proof=1, sent_proof=1, state=CORRECTIONS), Dot.CORRECTIONS, Turn.EDITOR),
        (ProofRecord(id="101", proof=1, sent_proof=1, state=REJECTED), Dot.REJECTED, Turn.EDITOR),
        (ProofRecord(id="101", proof=1, sent_proof=1, state=APPROVED), Dot.APPROVED, Turn.EDITOR),
        (ProofRecord(id="101", proof=1, state=APPROVED, signed_off="An Editor"), Dot.SIGNED_OFF, Turn.NOBODY),
        (ProofRecord(id="101", proof=1, state=SENT, waived="An Editor: silence"), Dot.WAIVED, Turn.NOBODY),
    ],
)
def test_a_paper_shows_its_dot_and_whose_turn_it_is(folder: Path, record: ProofRecord, dot: Dot, turn: Turn) -> None:
    paper = looked_at(folder, record)
    assert (paper.dot, paper.turn) == (dot, turn)


@pytest.mark.parametrize(
    ("deadline", "left"), [("2026-03-13", 3), (DAY, 0), ("2026-03-08", -2), ("soon", None), ("", None)]
)
def test_days_are_left_until_the_deadline(folder: Path, deadline: str, left: int | None) -> None:
    paper = looked_at(folder, ProofRecord(id="101", proof=1, sent_proof=1, state=SENT, deadline=deadline))
    assert paper.days_left == left
    assert paper.overdue is (left is not None and left < 0)


def test_who_has_answered_is_never_overdue(folder: Path) -> None:
    paper = looked_at(folder, ProofRecord(id="101", proof=1, sent_proof=1, state=APPROVED, deadline="2026-03-01"))
    assert (paper.days_left, paper.overdue) == (None, False)


def test_a_new_proof_that_is_not_sent_yet_has_no_deadline(folder: Path) -> None:
    paper = looked_at(folder, ProofRecord(id="101", proof=2, sent_proof=1, state=NOT_SENT, deadline="2026-03-01"))
    assert paper.days_left is None


def test_queries_and_corrections_that_are_open_are_counted(folder: Path) -> None:
    corrections = (
        Correction(key="a", kind=CorrectionKind.ANSWER, proof=1, query=1),
        Correction(key="b", kind=CorrectionKind.REPLACE, proof=1, status="done"),
    )
    queries = (Query(number=1, text="Which city?"), Query(number=2, text="Which year?"))
    paper = looked_at(folder, ProofRecord(id="101", proof=1, queries=queries, corrections=corrections))
    assert (paper.queries, paper.corrections) == (1, 1)


def test_a_paper_whose_files_changed_since_its_proof_is_stale(folder: Path) -> None:
    source = next(one for one in find_submissions(folder).value if one.id == "101")
    record = states.made(ProofRecord(id="101"), 1, "2026-03-01T10:00:00", sources=digest_of(source)).value
    assert not looked_at(folder, record).stale
    manuscript = folder / "101-reading-a-river" / "paper.md"
    manuscript.write_text(manuscript.read_text() + "\nOne more line.\n")
    assert looked_at(folder, record).stale


def test_titles_come_from_the_proof_or_else_from_the_record(folder: Path) -> None:
    before = {paper.id: paper.title for paper in status(folder).papers}
    assert all(before.values())
    keep(folder, ProofRecord(id="101", proof=1))
    keep_proof(folder, proof([["A line"]]).model_copy(update={"title": "As the proof has it"}))
    assert {paper.id: paper.title for paper in status(folder).papers} == {**before, "101": "As the proof has it"}


def test_a_record_that_can_not_be_read_is_told_and_the_others_are_shown(folder: Path) -> None:
    (folder / "proofing").mkdir()
    (folder / "proofing" / "101.yaml").write_text("id: '101'\nstate: perhaps\n")
    read = status_of(folder, DAY)
    assert [paper.id for paper in read.value.papers] == ["001"]
    assert read.diagnostics[0].place.file == "proofing/101.yaml"


def test_what_waits_longest_comes_first_in_the_order_of_states(folder: Path) -> None:
    keep(folder, ProofRecord(id="001", proof=1, sent_proof=1, state=SENT, deadline="2026-03-20"))
    keep(folder, ProofRecord(id="101", proof=1, sent_proof=1, state=SENT, deadline="2026-03-12"))
    assert [paper.id for paper in in_order(status(folder).papers)] == ["101", "001"]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_table_fits_its_width_and_says_state_in_words_and_shape(folder: Path, language: str) -> None:
    keep(folder, ProofRecord(id="101", proof=1, sent_proof=1, state=CORRECTIONS))
    lines = list(lines_of(status(folder), language, 90))
    assert all(len(line) <= 90 for line, _ in lines)
    assert f"▲ {DOTS[language][Dot.CORRECTIONS]}" in lines[2][0]
    assert lines[2][1] is Dot.CORRECTIONS
    assert "2" in summary_of(status(folder), language)


def test_rows_and_plain_values_say_the_same(folder: Path) -> None:
    keep(folder, ProofRecord(id="101", proof=1, sent_proof=1, state=SENT, deadline="2026-03-08"))
    rows = list(rows_of(status(folder), "en"))
    assert rows[2][:5] == ["101", "sent", "author’s turn", "1", "2026-03-08"]
    told = json.loads(json.dumps(plain(status(folder), "en")))
    assert told["papers"][1]["days_left"] == -2
    assert (told["overdue"], told["counts"]["sent"], told["turns"]["author"]) == (1, 1, 1)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_word_is_there_in_every_language(language: str) -> None:
    assert set(WORDS[language]) == set(WORDS["en"])
    assert set(DOTS[language]) == set(Dot) == set(SHAPES)
    assert set(TURNS[language]) == set(Turn)
    assert len(set(SHAPES.values())) == len(Dot) == len(set(DOTS[language].values()))


def test_days_and_places_are_said_in_words() -> None:
    assert [days_in_words(left, "en") for left in (2, 1, 0, -1)] == ["2 days left", "1 day left", "today", "1 day over"]
    assert days_in_words(3, "kk") == "3 күн қалды"
    assert places_in_words("12", 3, "ru") == "с. 12, строка 3"
    assert places_in_words("", 0, "en") == ""
    assert days_between("2026-02-27", "2026-03-01T10:00") == 2


def test_mail_addresses_are_taken_out() -> None:
    assert without_addresses("Ann <ann@example.org>, ask b.c@example.org please") == "Ann, ask please"
    assert without_addresses("a line") == "a line"
