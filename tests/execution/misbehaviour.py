"""Steps as hostile as what authors' files make of an honest parser; in a module, so that workers find them."""

import os
import subprocess
import tempfile
import time
from pathlib import Path

from proceedings.execution.store import Made


def double(number: int) -> Made:
    return Made(number * 2, f"enclosed {number}".encode())


def double_and_tell(number: int, diary: Path) -> Made:
    with diary.open("a") as lines:
        lines.write(f"{number}\n")
    return double(number)


def sleep_for_ever() -> Made:
    time.sleep(3600)
    return Made(None)


def sleep_in_a_program(diary: Path) -> Made:
    Path(tempfile.gettempdir(), "litter").write_text("left behind")
    with subprocess.Popen(["sleep", "3600"], start_new_session=True) as program:
        diary.write_text(str(program.pid))
        program.wait()
    return Made(None)


def swallow_memory() -> Made:
    return Made(len(bytearray(3 << 30)))


def abort() -> Made:
    os.abort()


def recurse(depth: int = 0) -> Made:
    return recurse(depth + 1)


def fail() -> Made:
    raise KeyError("a mistake of ours")


def write_much(file: Path) -> Made:
    with file.open("wb") as output:
        for _ in range(64):
            output.write(bytes(1 << 20))
    return Made(None)


def where() -> Made:
    return Made(os.getpid())
