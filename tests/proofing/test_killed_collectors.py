"""Whatever ends a collection: no answer is lost and none is entered twice."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from proceedings.model.proofing import ProofRecord, ProofState
from proceedings.proofing.keeping import copy_file, read_record, record_file
from tests.house.code import ROOT
from tests.proofing.returned import COPY, annotation, box_of, changed, conference, filled, proof, quads, utf16

PAPERS = [str(number) for number in range(201, 206)]


def desk_and_inbox(folder: Path) -> tuple[Path, Path]:
    """A conference of five papers, two answers to the proof of each waiting."""
    desk, inbox = conference(folder / "book"), folder / "inbox"
    inbox.mkdir()
    for paper in PAPERS:
        copy = COPY.model_copy(update={"id": paper, "token": f"token{paper}"})
        record = ProofRecord(id=paper, state=ProofState.SENT, proof=1, sent_proof=1)
        (desk / "proofing" / paper).mkdir()
        for artifact in (copy_file(copy), record_file(record, desk)):
            (desk / artifact.path).write_bytes(artifact.content)
        for words in ("ground", "water"):
            sent = changed(
                lambda pdf, words=words: strike(pdf, words), filled(decision="corrections"), content=proof(copy)
            )
            (inbox / f"{paper} {words}.pdf").write_bytes(sent)
    return desk, inbox


def strike(pdf: object, words: str) -> None:
    box = box_of(4, words)
    caret = annotation(pdf, "Caret", box, Contents=utf16(f"new {words}"))  # type: ignore[arg-type]
    annotation(pdf, "StrikeOut", box, QuadPoints=quads(box), IRT=caret)  # type: ignore[arg-type]


def assert_whole(desk: Path, inbox: Path) -> None:
    """Both wishes of every paper are entered once, both files kept as they came, and no trace of a dead run left."""
    for paper in PAPERS:
        record = read_record(desk, paper).value
        assert record is not None
        assert sorted(one.old for one in record.corrections) == ["ground", "water"]
        assert [event.what for event in record.history].count("received") == 2
        kept = sorted((desk / "proofing" / paper / "returned").iterdir())
        assert sorted(file.read_bytes() for file in kept) == sorted(
            file.read_bytes() for file in inbox.glob(f"{paper} *")
        )
    assert not list(desk.rglob("*.tmp")) and not list((desk / ".proceedings").glob("scratch-*"))


def test_ten_answers_and_fifty_kills(tmp_path: Path) -> None:
    desk, inbox = desk_and_inbox(tmp_path)
    call = [sys.executable, "-m", "tests.proofing.mortal_collector", str(desk), str(inbox), "50"]
    ended = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
    folders = [json.loads(line) for line in ended.stdout.splitlines()]
    assert folders
    for folder in folders:
        assert_whole(Path(folder), inbox)


def test_real_runs_that_are_killed_are_finished_by_the_next(tmp_path: Path) -> None:
    desk, inbox = desk_and_inbox(tmp_path)
    call = [sys.executable, str(ROOT / "cli.py"), "proof", "collect", str(desk), str(inbox)]
    for look in ("scratch-*", "scratch-*/opened", "scratch-*/*.tmp"):
        run = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while run.poll() is None and not list((desk / ".proceedings").glob(look)):
            time.sleep(0.005)
        run.send_signal(signal.SIGKILL)
        run.wait()
    last = subprocess.run(call, capture_output=True, text=True, timeout=120, check=False)
    assert last.returncode == 0, last.stdout + last.stderr
    assert_whole(desk, inbox)
