"""Runs of `proof collect` that are killed at a given moment, each in a process of its own; calls are counted.

Called as `python -m tests.proofing.mortal_collector FOLDER INBOX KILLS`. Whenever a run lives, another follows, its
folder is told, and the dying goes on in a new one. Files are read in the process itself, since only writing does harm.
"""

import io
import json
import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ruamel.yaml  # noqa: F401  # what is loaded here, no child loads

from proceedings.delivery import deliver, scratch_in
from proceedings.proofing.answers import read_answer
from proceedings.proofing.collecting import enter_all, open_inbox
from proceedings.proofing.settling import list_open

LAST = 210
"""Calls of a run that has everything to do, roughly."""


def main(folder: Path, inbox: Path, kills: int) -> None:
    """So many deaths, then a run that lives."""
    moments = random.Random(20261125)
    killed = 0
    while killed < kills:
        fresh = Path(tempfile.mkdtemp(dir=folder.parent)) / "book"
        shutil.copytree(folder, fresh)
        while killed < kills and os.WIFSIGNALED(_end_of(fresh, inbox, moments.randint(1, LAST))):
            killed += 1
        _collect(fresh, inbox)
        print(json.dumps(str(fresh)))


def _end_of(folder: Path, inbox: Path, moment: int) -> int:
    child = os.fork()
    if child == 0:
        _collect(folder, inbox, moment)
        os._exit(0)
    return os.waitpid(child, 0)[1]


def _collect(folder: Path, inbox: Path, moment: int = 0) -> None:
    with scratch_in(folder / ".proceedings") as scratch, tempfile.TemporaryDirectory() as staging:
        came = open_inbox([inbox], folder, Path(staging)).value
        answers = [read_answer(held, came.proofs, folder).value for held in came.files]  # type: ignore[attr-defined]
        collected = enter_all(answers, folder, "2026-11-25T12:00:00+00:00", ())  # type: ignore[arg-type]
        if moment:
            _be_mortal(moment)
        deliver(collected.writings, folder, scratch)
        deliver([list_open(folder, "en")], folder, scratch)


def _be_mortal(moment: int) -> None:
    """Counts calls before and after; when the moment has come the process is gone, a write perhaps half done."""
    left = [moment]

    def mortal(call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            _pass(left)
            result = call(*arguments, **named)
            _pass(left)
            return result

        return counted

    os.replace, os.fsync, os.mkdir, os.unlink = map(mortal, (os.replace, os.fsync, os.mkdir, os.unlink))
    io.open = mortal(io.open)


def _pass(left: list[int]) -> None:
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
