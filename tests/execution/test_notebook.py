from pathlib import Path

import pytest

from proceedings.execution import notebook
from proceedings.execution.notebook import add_line, read_lines


def test_lines_are_read_as_they_were_added(tmp_path: Path) -> None:
    for line in (b"one", "екі".encode(), b""):
        add_line(tmp_path / "notes", line)
    assert list(read_lines(tmp_path / "notes")) == [b"one", "екі".encode(), b""]


def test_a_torn_line_is_passed_over(tmp_path: Path) -> None:
    add_line(tmp_path / "notes", b"a torn one")
    whole = (tmp_path / "notes").read_bytes()
    (tmp_path / "notes").write_bytes(whole[:-4] + b"\n" + whole)
    assert list(read_lines(tmp_path / "notes")) == [b"a torn one"]


def test_no_notebook_has_no_lines_and_one_that_can_not_be_written_does_no_harm(tmp_path: Path) -> None:
    assert list(read_lines(tmp_path / "none")) == []
    add_line(tmp_path / "no folder" / "notes", b"lost")
    assert list(read_lines(tmp_path / "no folder" / "notes")) == []


def test_a_full_notebook_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notebook, "ROOM", 10)
    for line in (b"a long first line", b"second"):
        add_line(tmp_path / "notes", line)
    assert list(read_lines(tmp_path / "notes")) == [b"second"]
