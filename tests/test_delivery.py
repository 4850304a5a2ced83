"""Outputs are written whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from proceedings.delivery import Busy, NotDelivered, deliver, hold, relocate, scratch_in
from proceedings.model.artifact import Artifact, Move, Transfer


def names(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def test_artifacts_land_where_they_say(tmp_path: Path) -> None:
    delivered = deliver([Artifact("volume.pdf", b"%PDF"), Artifact("papers/017.pdf", b"one")], tmp_path / "build")
    assert delivered == (tmp_path / "build" / "volume.pdf", tmp_path / "build" / "papers" / "017.pdf")
    assert names(tmp_path / "build") == ["papers/017.pdf", "volume.pdf"]
    assert delivered[0].read_bytes() == b"%PDF"


def test_what_cannot_be_written_leaves_everything_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "volume.pdf").write_bytes(b"the last good one")
    (tmp_path / "index.json").mkdir()
    with pytest.raises(NotDelivered, match=r"index\.json: a folder of this name is in the way"):
        deliver([Artifact("volume.pdf", b"new"), Artifact("index.json", b"{}")], tmp_path)
    assert names(tmp_path) == ["volume.pdf"]
    assert (tmp_path / "volume.pdf").read_bytes() == b"the last good one"


def test_a_run_that_is_stopped_while_it_makes_artifacts_leaves_no_half_output(tmp_path: Path) -> None:
    def stopped() -> object:
        yield Artifact("volume.pdf", b"new")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        deliver(stopped(), tmp_path)  # type: ignore[arg-type]
    assert names(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the limit is Unix's")
def test_a_disk_that_is_full_keeps_the_old_volume_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "volume.pdf").write_bytes(b"the last good one")
    program = (
        "import resource, sys; from pathlib import Path\n"
        "from proceedings.delivery import *; from proceedings.model.artifact import Artifact\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16))\n"
        "deliver([Artifact('volume.pdf', bytes(1 << 20))], Path(sys.argv[1]))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False)
    assert "NotDelivered" in ended.stderr and "File too large" in ended.stderr
    assert names(tmp_path) == ["volume.pdf"]
    assert (tmp_path / "volume.pdf").read_bytes() == b"the last good one"


@pytest.mark.parametrize("path", ["../volume.pdf", "/etc/volume.pdf", "a/../../b", "", "C:x", "a\\b"])
def test_no_artifact_leaves_the_folder(path: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="may not be named"):
        deliver([Artifact(path, b"")], tmp_path / "build")


def test_a_second_run_is_told_who_holds_the_folder(tmp_path: Path) -> None:
    heard: list[str] = []
    second = hold(tmp_path, 0.3, heard.append)
    with hold(tmp_path, 0, heard.append), pytest.raises(Busy, match=f"process {os.getpid()}"), second:
        raise AssertionError("two runs at once")
    assert heard == [f"process {os.getpid()}"]


def test_a_folder_is_free_again_after_a_run(tmp_path: Path) -> None:
    for _ in range(2):
        with hold(tmp_path, 0, lambda _: None):
            pass


def test_a_folder_that_cannot_be_written_needs_no_lock(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with hold(tmp_path / "file", 0, lambda _: None):
        pass


def test_a_file_is_copied_whole_and_a_folder_moves_in_one_step(tmp_path: Path) -> None:
    origin = tmp_path / "big.pdf"
    origin.write_bytes(b"%PDF" * 100_000)
    out = tmp_path / "out"
    deliver([Transfer("017/paper.pdf", origin), Artifact("017/metadata.yaml", b"id: 1")], out)
    relocate([Move("017", "withdrawn/017")], out)
    assert (out / "withdrawn" / "017" / "paper.pdf").read_bytes() == origin.read_bytes()
    assert not (out / "017").exists()


def test_nothing_is_moved_over_what_is_there(tmp_path: Path) -> None:
    deliver([Artifact("a/x", b"1"), Artifact("b/x", b"2")], tmp_path)
    relocate([Move("a", "b"), Move("gone", "c")], tmp_path)
    assert (tmp_path / "a" / "x").read_bytes() == b"1" and (tmp_path / "b" / "x").read_bytes() == b"2"
    assert not (tmp_path / "c").exists()


def test_what_waits_in_scratch_leaves_no_trace_among_the_outputs(tmp_path: Path) -> None:
    def stopped() -> object:
        yield Artifact("017/metadata.yaml", b"new")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), scratch_in(tmp_path / ".proceedings") as scratch:
        deliver(stopped(), tmp_path, scratch)  # type: ignore[arg-type]
    assert not (tmp_path / "017").exists() and list((tmp_path / ".proceedings").iterdir()) == []


def test_scratch_of_a_killed_run_goes_with_the_next(tmp_path: Path) -> None:
    (tmp_path / "scratch-left").mkdir()
    (tmp_path / "scratch-left" / "0.tmp").write_bytes(b"half")
    with scratch_in(tmp_path) as scratch:
        assert [file.name for file in tmp_path.iterdir()] == [scratch.name]
