"""The runner: an executor and a store. It alone decides where a step runs and whether it needs to."""

import os
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, replace
from time import time
from typing import Generic, TypeVar, cast

from proceedings.execution.airlock import Airlock, Loss, Settings, Workers, loss
from proceedings.execution.engines import find_engine
from proceedings.execution.engines.serial import Here
from proceedings.execution.store import Made, Store

T = TypeVar("T")
Arguments = tuple[object, ...]
TRIES = 5
HANDFUL = 2
"""So few jobs are done sooner in this process than others can get ready for them."""


class BugIn(Exception):
    """A mistake of ours, with the name of the job that showed it and the traceback as text."""

    def __init__(self, job: str, trace: str) -> None:
        super().__init__(f"{job}: {trace.strip().rpartition(chr(10))[2]}")
        self.job = job
        self.trace = trace


@dataclass(frozen=True, slots=True)
class Job:
    """One call of a step: whose it is, the fingerprint of all that goes in, and the arguments, made when needed."""

    name: str
    key: str
    arguments: Callable[[], Arguments]


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What became of a job: a value, or how it was lost. `reused` tells that the store had it.

    `enclosure` is None where it lies in the store.
    """

    job: Job
    value: T | None
    reused: bool = False
    lost: Loss | None = None
    trace: str = ""
    enclosure: bytes | None = None


def _silent(outcome: Outcome[T]) -> None:
    """Progress that nobody watches."""


class Runner:
    """Runs steps on an executor, unless the store has what they would make; `near` takes what is only a handful.

    `missing` is how many of the jobs at hand the store hasn't.
    """

    def __init__(self, executor: Executor, store: Store, window: int = 8, near: Executor | None = None) -> None:
        self.executor = executor
        self.store = store
        self.window = window
        self.near = near or executor
        self.used: set[str] = set()
        self.missing = 0

    def map(
        self,
        step: Callable[..., Made],
        jobs: Iterable[Job],
        kind: type[T],
        progress: Callable[[Outcome[T]], None] = _silent,
    ) -> tuple[Outcome[T], ...]:
        """The outcomes in the order of the jobs; `progress` is called as each is there. Raises BugIn.

        What the store has under a job's key counts only where it is of the kind that the step makes.
        """
        outcomes: dict[int, Outcome[T]] = {}
        missing = []
        for index, job in enumerate(jobs):
            self.used.add(job.key)
            kept = self.store.get(job.key)
            if kept is None or not isinstance(kept.value, kind):
                missing.append((index, job))
            else:
                outcomes[index] = Outcome(job, kept.value, reused=True)
                progress(outcomes[index])
        for index, outcome in self._run(step, missing):
            outcomes[index] = cast(Outcome[T], outcome)
            progress(outcomes[index])
        return tuple(outcomes[index] for index in sorted(outcomes))

    def enclosure(self, step: Callable[..., Made], outcome: Outcome[T]) -> bytes:
        """What the step enclosed, from memory, from the store, or made again where the store has lost it."""
        if outcome.enclosure is not None:
            return outcome.enclosure
        kept = self.store.enclosure(outcome.job.key)
        if kept is None:
            again = next(self._run(step, [(0, outcome.job)]))[1]
            kept = again.enclosure if again.enclosure is not None else self.store.enclosure(outcome.job.key)
        return kept or b""

    def _run(
        self, step: Callable[..., Made], jobs: Sequence[tuple[int, Job]]
    ) -> Iterator[tuple[int, "Outcome[object]"]]:
        """Outcomes as they come; no more jobs are handed out than the window shows, to keep their arguments few."""
        self.missing = len(jobs)
        executor = self.near if self.missing <= HANDFUL else self.executor
        waiting = list(reversed(jobs))
        tries = Counter[int]()
        running: dict[Future[Made], tuple[int, Job]] = {}
        while waiting or running:
            while waiting and len(running) < self.window:
                index, job = waiting.pop()
                running[executor.submit(step, *job.arguments())] = (index, job)
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in sorted(done, key=lambda future: running[future][0]):
                index, job = running.pop(future)
                tries[index] += 1
                if isinstance(future.exception(), BrokenExecutor) and tries[index] < TRIES:
                    waiting.append((index, job))  # its neighbour took all the workers down: not its own fault
                else:
                    yield index, self._outcome(job, future)

    def _outcome(self, job: Job, future: "Future[Made]") -> "Outcome[object]":
        error = future.exception()
        if error is not None:
            trace = "".join(traceback.format_exception(error))
            lost = loss(error)
            if lost is None:
                raise BugIn(job.name, trace) from error
            return Outcome(job, None, lost=lost, trace=trace)
        made = future.result()
        stored = self.store.put(job.key, made)
        self.store.note(made.learnt)
        return Outcome(job, made.value, enclosure=None if stored else made.enclosure)


@contextmanager
def open_runners(engine: str, settings: Settings, store: Store) -> Iterator[tuple[Runner, Runner]]:
    """The runner that reads, behind the airlock on every engine, and the one that sets; both end with the block."""
    chosen = find_engine(engine)
    jobs = (settings.jobs or _cores()) if chosen.PARALLEL else 1
    workers = Workers(replace(settings, jobs=jobs))
    readers = Runner(Airlock(workers, settings.bounds.seconds), store, window=2 * jobs)
    setters = Runner(chosen.open(workers), store, window=2 * jobs, near=Here())
    try:
        yield readers, setters
        store.prune(readers.used | setters.used, time())
    finally:
        workers.stop()


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
