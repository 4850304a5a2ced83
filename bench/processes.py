"""A program run to its end and measured with all its children: wall time, CPU time, its largest process."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER of Linux's prctl(2): processes whose parents ended become ours, so that they are counted."""


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds of wall and CPU time; bytes of the largest process; what was printed."""

    wall: float
    cpu: float
    memory: int
    output: str


def adopt_orphans() -> None:
    """Have grandchildren counted even where their parents don't wait for them. Without Linux it does nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)


NOTHING: Mapping[str, str] = {}


def run(command: Sequence[str | Path], folder: Path, more: Mapping[str, str] = NOTHING) -> Run:
    """Run a command in a folder and wait for all it started. Raises RuntimeError where it ends in a bug or misuse.

    `more` is added to the environment. Python may keep what it compiled, as for everybody who did not forbid it.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {**more}
    begun = perf_counter()
    printed, faults = os.memfd_create("printed"), os.memfd_create("faults")
    started = subprocess.Popen([*map(str, command)], cwd=folder, env=environment, stdout=printed, stderr=faults)
    wall, cpu, memory, code = 0.0, 0.0, 0, 0
    while True:
        try:
            ended, status, used = os.wait4(-1, 0)
        except ChildProcessError:
            break
        if ended == started.pid:
            wall, code = perf_counter() - begun, os.waitstatus_to_exitcode(status)
        cpu += used.ru_utime + used.ru_stime
        memory = max(memory, used.ru_maxrss * 1024)
    started.returncode = code
    if code not in (0, 1):
        raise RuntimeError(f"{command[0]} ended with {code}: {_text(faults)}")
    os.close(faults)
    return Run(wall, cpu, memory, _text(printed))


def _text(descriptor: int) -> str:
    with os.fdopen(descriptor, "rb") as file:
        file.seek(0)
        return file.read().decode()
