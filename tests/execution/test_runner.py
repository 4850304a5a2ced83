"""The runner works only where the store has nothing, and gives outcomes in the order of the jobs."""

from pathlib import Path

import pytest

from proceedings.execution.airlock import Settings
from proceedings.execution.engines.serial import Here
from proceedings.execution.runner import BugIn, Job, Outcome, Runner, open_runners
from proceedings.execution.store import Made, Store
from tests.execution import misbehaviour

ENGINES = ["serial", "processes"]


def jobs(diary: Path, numbers: range) -> list[Job]:
    return [Job(f"{n:03}", f"key{n}", lambda n=n: (n, diary)) for n in numbers]  # type: ignore[misc]


def lines(diary: Path) -> list[str]:
    return sorted(diary.read_text().split()) if diary.exists() else []


@pytest.mark.parametrize("engine", ENGINES)
def test_both_runners_give_the_same_on_every_engine(engine: str, tmp_path: Path) -> None:
    settings = Settings(jobs=2, preload=("tests.execution.misbehaviour",))
    with open_runners(engine, settings, Store(None, "proceedings")) as (readers, setters):
        for runner in (readers, setters):
            outcomes = runner.map(misbehaviour.double_and_tell, jobs(tmp_path / "diary", range(7)), int)
            assert [outcome.value for outcome in outcomes] == [0, 2, 4, 6, 8, 10, 12]
            assert [outcome.job.name for outcome in outcomes][:2] == ["000", "001"]


def test_a_second_run_does_nothing_and_a_changed_job_alone_is_done(tmp_path: Path) -> None:
    runner = Runner(Here(), Store(tmp_path / "kept", "proceedings"))
    diary = tmp_path / "diary"
    first = runner.map(misbehaviour.double_and_tell, jobs(diary, range(3)), int)
    again = runner.map(misbehaviour.double_and_tell, jobs(diary, range(4)), int)
    assert [outcome.reused for outcome in first] == [False, False, False]
    assert [outcome.reused for outcome in again] == [True, True, True, False]
    assert [outcome.value for outcome in again] == [0, 2, 4, 6]
    assert lines(diary) == ["0", "1", "2", "3"]


def test_no_worker_is_started_when_the_store_has_everything(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept", "proceedings")
    Runner(Here(), store).map(misbehaviour.double_and_tell, jobs(tmp_path / "diary", range(3)), int)
    with open_runners("processes", Settings(), store) as (readers, _):
        outcomes = readers.map(misbehaviour.double_and_tell, jobs(tmp_path / "diary", range(3)), int)
        assert all(outcome.reused for outcome in outcomes)
        assert readers.executor.workers.pool is None  # type: ignore[attr-defined]


def test_arguments_are_made_only_for_work_that_must_be_done(tmp_path: Path) -> None:
    def never() -> tuple[object, ...]:
        raise AssertionError("the store has it")

    store = Store(tmp_path / "kept", "proceedings")
    store.put("key1", Made(2))
    assert Runner(Here(), store).map(misbehaviour.double, [Job("1", "key1", never)], int)[0].value == 2


@pytest.mark.parametrize("keeps", [True, False])
def test_an_enclosure_is_there_with_and_without_a_store(keeps: bool, tmp_path: Path) -> None:
    runner = Runner(Here(), Store(tmp_path / "kept" if keeps else None, "proceedings"))
    outcome = runner.map(misbehaviour.double, [Job("7", "key7", lambda: (7,))], int)[0]
    assert runner.enclosure(misbehaviour.double, outcome) == b"enclosed 7"


def test_a_lost_enclosure_is_made_again(tmp_path: Path) -> None:
    runner = Runner(Here(), Store(tmp_path / "kept", "proceedings"))
    outcome = runner.map(misbehaviour.double, [Job("7", "key7", lambda: (7,))], int)[0]
    (tmp_path / "kept" / "key7").unlink()
    assert runner.enclosure(misbehaviour.double, outcome) == b"enclosed 7"


def test_a_kept_value_of_another_kind_is_made_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept", "proceedings")
    store.put("key7", Made("not a number"))
    outcome = Runner(Here(), store).map(misbehaviour.double, [Job("7", "key7", lambda: (7,))], int)[0]
    assert (outcome.value, outcome.reused) == (14, False)


def test_a_lost_job_is_not_kept(tmp_path: Path) -> None:
    runner = Runner(Here(), Store(tmp_path / "kept", "proceedings"))
    for _ in range(2):
        outcome = runner.map(misbehaviour.recurse, [Job("7", "key7", lambda: ())], object)[0]
        assert outcome.lost and not outcome.reused


def test_progress_hears_of_every_outcome(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept", "proceedings")
    heard: list[Outcome[int]] = []
    for _ in range(2):
        Runner(Here(), store).map(
            misbehaviour.double_and_tell, jobs(tmp_path / "diary", range(3)), int, progress=heard.append
        )
    assert [(outcome.job.name, outcome.reused) for outcome in heard] == [
        *((f"00{n}", False) for n in range(3)),
        *((f"00{n}", True) for n in range(3)),
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_bug_stops_everything_and_names_the_paper_on_every_engine(engine: str) -> None:
    settings = Settings(preload=("tests.execution.misbehaviour",))
    with (
        pytest.raises(BugIn, match="^017: "),
        open_runners(engine, settings, Store(None, "proceedings")) as (_, setters),
    ):
        setters.map(misbehaviour.fail, [Job("017", "key", lambda: ())], int)
