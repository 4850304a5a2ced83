"""proof status, diff, signoff and freeze as editors meet them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from proceedings.intake.folder import find_submissions
from proceedings.model.proofing import ProofRecord, ProofState
from proceedings.proofing.freezing import digest_of
from proceedings.proofing.keeping import read_record
from proceedings.proofing.states import approved, made
from tests.house.code import ROOT
from tests.proofing.board_desk import conference, keep, keep_proof, proof

DAY = "2026-03-10"
SENT, APPROVED = ProofState.SENT, ProofState.APPROVED


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return conference(tmp_path)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, ROOT / "cli.py", "proof", *arguments], capture_output=True, text=True)


def test_the_command_writes_table_csv_and_board(folder: Path, tmp_path: Path) -> None:
    keep(folder, ProofRecord(id="101", proof=1, sent_proof=1, state=SENT, deadline="2026-03-08"))
    asked = ("--date", DAY, "--csv", str(tmp_path / "t.csv"), "--html", str(tmp_path / "board"), "--lang", "ru")
    ended = run("status", str(folder), *asked)
    assert ended.returncode == 0, ended.stderr
    assert "◔ отправлена" in ended.stdout
    assert "просрочено дней: 2" in ended.stdout
    assert "отправлена" in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
    assert (tmp_path / "board" / "index.html").is_file()
    assert (tmp_path / "board" / "papers" / "101.html").is_file()
    assert re.search(r'"overdue": 1', run("status", str(folder), "--date", DAY, "--format", "json").stdout)
    assert run("status", str(folder), "--date", "soon").returncode == 2


def test_sign_off_and_freeze_from_the_command_line(folder: Path) -> None:
    keep(folder, ProofRecord(id="101", proof=1, sent_proof=1, state=APPROVED))
    refused = run("signoff", str(folder), "101", "001", "999", "--by", "An Editor")
    assert refused.returncode == 1
    assert "P409" in refused.stdout
    assert "P424" in refused.stdout
    kept = read_record(folder, "101").value
    assert kept is not None
    assert kept.signed_off == "An Editor"
    assert not (folder / "proofing" / "001.yaml").exists()
    assert run("freeze", str(folder)).returncode == 1
    assert run("freeze", str(folder), "--waive", "001").returncode == 2
    assert run("freeze", str(folder), "--waive", "001=An Editor: a greeting").returncode == 0
    assert (folder / "proofing" / "frozen.yaml").is_file()


def test_the_command_tells_the_difference_and_draws_it(folder: Path, tmp_path: Path) -> None:
    keep_proof(folder, proof([["Otters live in clean", "rivers."]]))
    keep_proof(folder, proof([["Otters live in cold", "rivers."]], 2))
    ended = run("diff", str(folder), "101", "--html", str(tmp_path / "changes"))
    assert (ended.returncode, "[-clean-]{+cold+}" in ended.stdout) == (0, True)
    assert (tmp_path / "changes" / "101-1-2.html").is_file()
    assert run("diff", str(folder), "101", "--from", "2", "--to", "3").returncode == 1


def test_a_paper_whose_files_changed_is_not_signed_off(folder: Path) -> None:
    source = next(one for one in find_submissions(folder).value if one.id == "101")
    record = made(ProofRecord(id="101"), 1, "2026-03-01T10:00:00", sources=digest_of(source)).value
    keep(folder, approved(record, 1, "2026-03-02T10:00:00", "An Author").value)
    manuscript = folder / "101-reading-a-river" / "paper.md"
    manuscript.write_text(manuscript.read_text() + "\nOne more line.\n")
    refused = run("signoff", str(folder), "101", "--by", "An Editor", "--lang", "ru")
    assert refused.returncode == 1
    assert "P423" in refused.stdout
