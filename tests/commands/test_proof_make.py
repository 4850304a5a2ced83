"""proof make as editors meet it."""

import json
from pathlib import Path

from typer.testing import CliRunner, Result

from proceedings.commands import build
from tests.proofing.proof_desk import conference


def run(*words: object) -> Result:
    return CliRunner().invoke(build(), ["proof", "make", *map(str, words), "--engine", "serial"])


def test_proofs_are_made_once(tmp_path: Path) -> None:
    desk = conference(tmp_path / "book")
    first = run(desk, "--deadline", "2027-04-02", "--lang", "ru")
    assert first.exit_code == 0 and "proofing/101/proof-1.pdf  страниц: 2, вопросов: 3" in first.output
    assert "Корректур сделано: 2; без изменений: 0; материалов без корректуры: 0." in first.output
    told = json.loads(run(desk, "--deadline", "2027-04-02", "--format", "json").stdout)
    assert told["made"] == [] and [one["id"] for one in told["standing"]] == ["001", "101"]


def test_what_cannot_be_done_is_said(tmp_path: Path) -> None:
    desk = conference(tmp_path / "book")
    assert "there is no paper 999" in (unknown := run(desk, "999")).output and unknown.exit_code == 2
    assert run(desk, "--deadline", "tomorrow").exit_code == 2
