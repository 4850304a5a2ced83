"""The airlock: bounded worker processes that read what authors sent. One that dies is a loss, never the end of the run.

pebble keeps the clock: it stops a worker that overstays, starts another in its place and goes on with the next job.
"""

import shutil
import signal
import tempfile
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from proceedings.execution.bounds import Bounds, keep_within

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

    from pebble import ProcessPool

T = TypeVar("T")


class Loss(StrEnum):
    """How a job in the airlock came to nothing."""

    TIMED_OUT = "timed out"
    OUT_OF_MEMORY = "out of memory"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Settings:
    """How many workers (0: one for each core), within what bounds, and the modules that they begin with."""

    jobs: int = 1
    bounds: Bounds = Bounds()
    preload: tuple[str, ...] = ()


@dataclass(slots=True)
class Workers:
    """Bounded processes; the first job starts them. What they leave in their scratch folder goes when they stop."""

    settings: Settings
    pool: "ProcessPool | None" = field(default=None)
    scratch: str = ""

    def start(self) -> "ProcessPool":
        """The pool, made if it isn't there yet: a fork server has the modules loaded, so that workers begin fast."""
        if self.pool is None:
            from pebble import ProcessPool

            context = prepare(self.settings.preload)
            self.scratch = tempfile.mkdtemp(prefix="proceedings-")
            binding = (self.settings.bounds, self.scratch)
            self.pool = ProcessPool(self.settings.jobs, initializer=keep_within, initargs=binding, context=context)
        return self.pool

    def stop(self) -> None:
        """End all workers, whatever they are at."""
        if self.pool is not None:
            self.pool.stop()  # type: ignore[no-untyped-call]
            self.pool.join()
            self.pool = None
            shutil.rmtree(self.scratch, ignore_errors=True)


def prepare(preload: tuple[str, ...]) -> "BaseContext":
    """Where workers come from: a fork server, if there is one, which begins at once to load the modules beside us."""
    import multiprocessing

    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from multiprocessing import forkserver

    forkserver.set_forkserver_preload(list(preload))
    forkserver.ensure_running()
    return multiprocessing.get_context("forkserver")


class Airlock(Executor):
    """Workers as an executor. A job that takes longer than `seconds` of wall time ends in TimeoutError."""

    def __init__(self, workers: Workers, seconds: float) -> None:
        self.workers = workers
        self.seconds = seconds

    def submit(self, fn: Callable[..., T], /, *args: object, **kwargs: object) -> "Future[T]":
        """Hand a job to the next free worker; to new ones where the old ones broke down together."""
        try:
            return self.workers.start().schedule(fn, args=args, kwargs=kwargs, timeout=self.seconds)
        except RuntimeError:
            self.workers.stop()
            return self.workers.start().schedule(fn, args=args, kwargs=kwargs, timeout=self.seconds)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the workers; what was under way is lost."""
        self.workers.stop()


def loss(error: BaseException) -> Loss | None:
    """What became of a job, told from its exception; None where the exception is the job's own."""
    if isinstance(error, TimeoutError):
        return Loss.TIMED_OUT
    if isinstance(error, MemoryError):
        return Loss.OUT_OF_MEMORY
    if isinstance(error, RecursionError | BrokenExecutor):
        return Loss.CRASHED
    code = getattr(error, "exitcode", None)  # pebble's ProcessExpired
    if code is None:
        return None
    return Loss.OUT_OF_MEMORY if code == -signal.SIGKILL else Loss.CRASHED
