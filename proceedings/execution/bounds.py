"""The bounds that an author's file is read within, and how a worker puts them on itself."""

import gc
import os
import signal
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

try:
    import resource
except ImportError:  # Windows has no such limits; the wall clock still holds there
    resource = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Bounds:
    """Wall time of one job in seconds; memory in bytes beyond what the worker begins with; size and number of files."""

    seconds: float = 20.0
    memory: int = 1 << 30
    file_size: int = 256 << 20
    open_files: int = 256


def keep_within(bounds: Bounds, scratch: str) -> None:
    """Bind this worker: limits on what it takes, a group of its own that ends with it, a place for its litter."""
    tempfile.tempdir = scratch
    collect_seldom()
    if hasattr(os, "setsid"):
        os.setsid()  # the terminal's Ctrl-C is the parent's to answer
        signal.signal(signal.SIGTERM, _end_with_children)
    if resource is not None:
        _limit(resource.RLIMIT_AS, _address_space() + bounds.memory)
        _limit(resource.RLIMIT_FSIZE, bounds.file_size)
        _limit(resource.RLIMIT_NOFILE, bounds.open_files)
        _limit(resource.RLIMIT_CORE, 0)


def collect_seldom() -> None:
    """Look for garbage in circles less often: nearly all our values are frozen trees, and looking takes a tenth."""
    gc.set_threshold(500_000, 50, 50)


def can_bind() -> bool:
    """Whether this system can limit a worker's memory and files, and not its wall time alone."""
    return resource is not None and hasattr(resource, "RLIMIT_AS")


def _limit(which: int, most: int) -> None:
    hard = resource.getrlimit(which)[1]
    ceiling = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(which, (ceiling, ceiling))


def _address_space() -> int:
    """Bytes of address space taken already; 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except OSError:
        return 0


def _end_with_children(*_: object) -> None:
    """A worker that is told to go takes the programs along that it started, even those in a group of their own."""
    for child in _children():
        with suppress(OSError):
            os.kill(child, signal.SIGKILL)
    os.killpg(0, signal.SIGKILL)


def _children() -> list[int]:
    """Processes that this one started; none where the system does not tell."""
    with suppress(OSError):
        return [int(child) for child in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
    return []
