"""Delivery: artifacts into a folder, all of them or none. The only writer of outputs."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from time import monotonic, sleep

from proceedings.model.artifact import Artifact, Move, Transfer

try:
    import fcntl
except ImportError:  # Windows has no flock; there two runs at once are the editor's to avoid
    fcntl = None  # type: ignore[assignment]

SCRATCH = "scratch-"
"""How the names of scratch folders begin."""
LOOK_AGAIN = 0.1
"""Seconds between two looks at a lock that somebody holds."""


class NotDelivered(Exception):
    """The outputs could not be written; what was there before is there still."""


class Busy(Exception):
    """Another run is at this folder and did not end in time; the text says which."""


def deliver(artifacts: Iterable[Artifact | Transfer], folder: Path, scratch: Path | None = None) -> tuple[Path, ...]:
    """Write all artifacts into the folder, whole and safe on the disk, or none of them. Raises NotDelivered.

    They come into their places in their order, so that a list of what is there may come last. Until then they lie
    beside their places, or in `scratch` on the same disk, so that a killed run leaves no trace among the outputs.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        for artifact in artifacts:
            target = folder / _safe(artifact.path)
            waiting.append((scratch / f"{len(waiting)}.tmp" if scratch else _temporary(target), target))
            _write(artifact, *waiting[-1])
        for temporary, target in waiting:
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary.replace(target)
        for parent in sorted({target.parent for _, target in waiting}):
            _sync_folder(parent)
    except OSError as error:
        raise NotDelivered(f"{error.filename or folder}: {error.strerror}") from error
    finally:
        for temporary, _ in waiting:
            with suppress(OSError):
                temporary.unlink()
    return tuple(target for _, target in waiting)


@contextmanager
def scratch_in(folder: Path) -> Iterator[Path]:
    """An empty folder inside this one while the block runs; what killed runs left there before goes first."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(f"{SCRATCH}*"):
            shutil.rmtree(left, ignore_errors=True)
        made = tempfile.TemporaryDirectory(prefix=SCRATCH, dir=folder)
    except OSError as error:
        raise NotDelivered(f"{error.filename or folder}: {error.strerror}") from error
    with made as scratch:
        yield Path(scratch)


def relocate(moves: Iterable[Move], folder: Path) -> None:
    """Move files and folders within the folder, each in one step. What is at its target already stays there."""
    for move in moves:
        origin, target = folder / _safe(move.path), folder / _safe(move.target)
        try:
            if origin.exists() and not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                origin.replace(target)
        except OSError as error:
            raise NotDelivered(f"{error.filename or folder}: {error.strerror}") from error


@contextmanager
def hold(folder: Path, patience: float, waiting: Callable[[str], None]) -> Iterator[None]:
    """Keep other runs out of a folder by a lock in it; the system frees it even if this run is killed.

    Where somebody has it, `waiting` is called once with their name; after `patience` seconds Busy is raised. A folder
    that can't be written, as on a read-only disk, needs no lock.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
    except OSError:
        yield
        return
    try:
        _acquire(lock, patience, waiting)
        yield
    finally:
        os.close(lock)


def _safe(path: str) -> str:
    """The path, if it stays in the folder whatever it says; anything else is a mistake of ours."""
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or ".." in parts or "\\" in path or ":" in path:
        raise ValueError(f"an artifact may not be named {path!r}")
    return path


def _temporary(target: Path) -> Path:
    """In the same folder, since only there a rename is one step."""
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def _write(artifact: Artifact | Transfer, temporary: Path, target: Path) -> None:
    if target.is_dir():
        raise IsADirectoryError(0, "a folder of this name is in the way", str(target))
    temporary.parent.mkdir(parents=True, exist_ok=True)
    with temporary.open("wb") as file:
        if isinstance(artifact, Transfer):
            with artifact.origin.open("rb") as origin:
                shutil.copyfileobj(origin, file)
        else:
            file.write(artifact.content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the renames last through a power cut; not every system opens folders."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _acquire(lock: int, patience: float, waiting: Callable[[str], None]) -> None:
    end = monotonic() + patience
    told = False
    while fcntl is not None:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except BlockingIOError as error:
            holder = os.pread(lock, 100, 0).decode(errors="replace").strip() or "another run"
            if monotonic() >= end:
                raise Busy(holder) from error
            if not told:
                waiting(holder)
            told = True
            sleep(LOOK_AGAIN)
    os.ftruncate(lock, 0)
    os.pwrite(lock, f"process {os.getpid()}".encode(), 0)
