"""Runs of `proof send` that are killed at a given moment, each in a process of its own; calls to the world are counted.

Called as `python -m tests.proofing.mortal_post FOLDER KILLS`; prints the deaths and what the last run says, as JSON.
"""

import json
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from smtplib import SMTP
from typing import Any

import ruamel.yaml  # noqa: F401  # as above

from proceedings.commands.proof import _posting
from proceedings.proofing.errands import Errand, prepare
from proceedings.proofing.mail_server import Login


def main(folder: Path, kills: int) -> None:
    """So many deaths, then a run that lives."""
    prepare(_errand(folder), Login())  # what is loaded here, no child loads
    moments = random.Random(20261125)
    ends = [_end_of(folder, moments.randint(1, 56)) for _ in range(kills)]
    posted, told = _posting.run(_errand(folder), quiet=True)
    fates = {paper: one.fate.value for one in posted for paper in one.papers}
    doubts = sorted(one.place.file for one in told if one.name == "letter-in-doubt")
    print(json.dumps({"killed": sum(os.WIFSIGNALED(end) for end in ends), "fates": fates, "doubts": doubts}))


def _errand(folder: Path) -> Errand:
    return Errand(folder, "proof", "2026-11-25")


def _end_of(folder: Path, moment: int) -> int:
    child = os.fork()
    if child == 0:
        _be_mortal(moment)
        _posting.run(_errand(folder), quiet=True)
        os._exit(0)
    return os.waitpid(child, 0)[1]


def _be_mortal(moment: int) -> None:
    """Counts calls before and after; when the moment has come the process is gone, a write perhaps half done."""
    left = [moment]

    def step(half: Callable[[], object] | None = None) -> None:
        left[0] -= 1
        if left[0] == 0:
            if half:
                half()
            os.kill(os.getpid(), signal.SIGKILL)

    def mortal(owner: Any, name: str, half: Callable[..., object] | None = None) -> None:
        original = getattr(owner, name)

        def call(*given: Any) -> Any:
            step((lambda: half(original, *given)) if half else None)
            result = original(*given)
            step()
            return result

        setattr(owner, name, call)

    mortal(os, "write", lambda write, where, content: write(where, content[: len(content) // 2]))
    mortal(SMTP, "send", lambda send, session, content: send(session, content[: len(content) // 2]))
    for owner, name in ((os, "fsync"), (os, "replace"), (SMTP, "getreply")):
        mortal(owner, name)
    _posting.time.sleep = lambda seconds: None


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
