"""7z and RAR archives, by a program that is installed: in a cage as pandoc is, into a folder of its own, then walked.

The only user of these programs. Links that they make are refused by the walk; what they leave running is ended.
"""

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from proceedings.intake.faults.holdings import NO_UNPACKER, TOO_LARGE_INSIDE, UNPACKER_FAILED
from proceedings.intake.holdings.folders import open_folder
from proceedings.intake.holdings.names import shown
from proceedings.intake.holdings.stage import MEGABYTE, SIZE_LIMIT, TOTAL_LIMIT, Stage
from proceedings.model.received import Held

SECONDS = 60
LOOKS = 2
"""Times a second that the size of what is unpacked is looked at."""

TOOLS: dict[str, tuple[str, ...]] = {
    "7zz": ("x", "-y", "-bd", "-pnone", "-o{folder}", "--", "{file}"),
    "7z": ("x", "-y", "-bd", "-pnone", "-o{folder}", "--", "{file}"),
    "7za": ("x", "-y", "-bd", "-pnone", "-o{folder}", "--", "{file}"),
    "unar": (
        "-quiet",
        "-no-directory",
        "-force-rename",
        "-password",
        "none",
        "-output-directory",
        "{folder}",
        "{file}",
    ),
    "unrar": ("x", "-y", "-idq", "-pnone", "--", "{file}", "{folder}/"),
    "bsdtar": ("-x", "-f", "{file}", "-C", "{folder}", "--no-same-owner", "--no-same-permissions"),
}
FOR = {
    ".7z": ("7zz", "7z", "7za", "unar", "bsdtar"),
    ".rar": ("unar", "unrar", "bsdtar", "7zz", "7z"),
}
"""Free builds of 7-Zip come without RAR, so others are asked first, and the next where one fails."""


def open_foreign(held: Held, stage: Stage) -> Iterator[Held]:
    """The files in a 7z or RAR archive, named as they are inside."""
    tools = FOR[held.suffix]
    installed = [(tool, path) for tool in tools if (path := shutil.which(tool))]
    if not installed:
        stage.tell(NO_UNPACKER, held.name, name=shown(held.name), tools=", ".join(tools))
        return
    folder, failed = _unpacked(held, installed, stage)
    if failed:
        stage.tell(UNPACKER_FAILED, held.name, tool=failed[0], name=shown(held.name), problem=failed[1])
    size = _size(folder)
    stage.size += size
    if size > TOTAL_LIMIT or stage.size > TOTAL_LIMIT:
        problem = f"> {TOTAL_LIMIT // MEGABYTE} MB"
        stage.tell(TOO_LARGE_INSIDE, held.name, name=shown(held.name), problem=problem)
        return
    yield from _whole(open_folder(folder, held.name, stage), held.name, stage)


def _unpacked(held: Held, installed: Sequence[tuple[str, str]], stage: Stage) -> tuple[Path, tuple[str, str] | None]:
    """The folder that the first program that can has unpacked into; else the last one's, with what went wrong."""
    for tool, path in installed:
        folder = stage.subfolder()
        facts = {"folder": str(folder.absolute()), "file": str(held.path.absolute())}
        problem = _run([path, *(part.format(**facts) for part in TOOLS[tool])], folder)
        if not problem or any(folder.iterdir()):
            return folder, (tool, problem) if problem else None
    return folder, (tool, problem)


def _whole(files: Iterator[Held], source: str, stage: Stage) -> Iterator[Held]:
    """The files that are not cut off by the limit of a file's size."""
    for file in files:
        if file.path.stat().st_size >= SIZE_LIMIT:
            problem = f"> {SIZE_LIMIT // MEGABYTE} MB"
            stage.tell(TOO_LARGE_INSIDE, source, name=shown(file.name), problem=problem)
        else:
            yield file


def _run(command: list[str], folder: Path) -> str:
    """Runs a program within limits of time and size; says what went wrong, empty where nothing did."""
    home = {"HOME": str(folder), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": ""}
    environment = home | {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=environment,
            start_new_session=True,
        )
    except OSError as error:
        return str(error.strerror)
    _limit(process.pid)
    problem = _watched(process, folder)
    _kill(process)
    return problem


def _watched(process: "subprocess.Popen[bytes]", folder: Path) -> str:
    for _ in range(SECONDS * LOOKS):
        try:
            code = process.wait(1 / LOOKS)
        except subprocess.TimeoutExpired:
            if _size(folder) > TOTAL_LIMIT:
                return f"> {TOTAL_LIMIT // MEGABYTE} MB"
        else:
            return f"exit code {code}" if code else ""
    return f"> {SECONDS} s"


def _limit(process: int) -> None:
    """An end to the program's CPU time and to the size of its files; where the system can."""
    with contextlib.suppress(ImportError, AttributeError, OSError, ValueError):
        import resource

        resource.prlimit(process, resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.prlimit(process, resource.RLIMIT_FSIZE, (SIZE_LIMIT, SIZE_LIMIT))


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """Ends the program and whatever it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL) if hasattr(os, "killpg") else process.kill()
    process.wait()


def _size(folder: Path) -> int:
    """Bytes of all files below a folder, links not followed."""
    size = 0
    for here, _, files in os.walk(folder):
        for file in files:
            with contextlib.suppress(OSError):
                size += Path(here, file).lstat().st_size
    return size
