"""Whatever a job does to its worker, the run goes on and says what happened."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from proceedings.execution.airlock import Airlock, Loss, Settings, Workers
from proceedings.execution.bounds import Bounds
from proceedings.execution.runner import BugIn, Job, Runner
from proceedings.execution.store import Made, Store
from tests.execution import misbehaviour

BOUNDS = Bounds(seconds=20, memory=256 << 20, file_size=8 << 20)


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    workers = Workers(Settings(jobs=2, bounds=BOUNDS, preload=("tests.execution.misbehaviour",)))
    yield workers
    workers.stop()


@pytest.fixture
def airlock(workers: Workers) -> Runner:
    return Runner(Airlock(workers, BOUNDS.seconds), Store(None, "proceedings"), window=4)


def job(name: str, *arguments: object) -> Job:
    return Job(name, name, lambda: arguments)


def is_alive(number: int) -> bool:
    status = Path(f"/proc/{number}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_a_job_that_hangs_is_timed_out_and_takes_its_programs_along(workers: Workers, tmp_path: Path) -> None:
    hasty = Runner(Airlock(workers, 1.0), Store(None, "proceedings"))
    diary = tmp_path / "diary"
    outcome = hasty.map(misbehaviour.sleep_in_a_program, [job("a", diary)], object)[0]
    assert outcome.lost is Loss.TIMED_OUT
    program = int(diary.read_text())
    for _ in range(100):
        if not is_alive(program):
            break
        time.sleep(0.02)
    assert not is_alive(program)


def test_a_job_that_swallows_memory_is_out_of_memory(airlock: Runner) -> None:
    assert airlock.map(misbehaviour.swallow_memory, [job("a")], object)[0].lost is Loss.OUT_OF_MEMORY


def test_a_job_that_recurses_without_end_has_crashed(airlock: Runner) -> None:
    assert airlock.map(misbehaviour.recurse, [job("a")], object)[0].lost is Loss.CRASHED


def test_a_job_may_not_write_a_file_beyond_the_bound(airlock: Runner, tmp_path: Path) -> None:
    with pytest.raises(BugIn, match="File too large"):
        airlock.map(misbehaviour.write_much, [job("a", tmp_path / "big")], object)


def test_many_workers_that_die_at_once_lose_no_other_job(airlock: Runner) -> None:
    def mixed(index: int) -> Job:
        return Job(str(index), str(index), lambda: (index,))

    outcomes = airlock.map(_abort_on_odd, [mixed(index) for index in range(24)], int)
    assert [outcome.value for outcome in outcomes if outcome.lost is None] == [2 * i for i in range(0, 24, 2)]
    assert {outcome.lost for outcome in outcomes[1::2]} == {Loss.CRASHED}


def test_a_mistake_of_ours_stops_the_run_and_names_the_paper(airlock: Runner) -> None:
    with pytest.raises(BugIn, match="017: KeyError: 'a mistake of ours'") as raised:
        airlock.map(misbehaviour.fail, [job("017")], object)
    assert "in fail" in raised.value.trace


def test_jobs_run_outside_the_process_that_asks(airlock: Runner) -> None:
    assert airlock.map(misbehaviour.where, [job("a")], int)[0].value != os.getpid()


def test_what_killed_workers_left_behind_is_removed(tmp_path: Path) -> None:
    workers = Workers(Settings(bounds=BOUNDS))
    Runner(Airlock(workers, 0.5), Store(None, "proceedings")).map(
        misbehaviour.sleep_in_a_program, [job("a", tmp_path / "diary")], object
    )
    assert (Path(workers.scratch) / "litter").exists()
    workers.stop()
    assert not Path(workers.scratch).exists()


def test_no_worker_starts_before_the_first_job() -> None:
    workers = Workers(Settings())
    Airlock(workers, 1.0)
    assert workers.pool is None


def _abort_on_odd(number: int) -> Made:
    return misbehaviour.abort() if number % 2 else misbehaviour.double(number)
