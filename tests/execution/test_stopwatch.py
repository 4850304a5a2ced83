"""Stages are timed in the order in which they began."""

from proceedings.execution.stopwatch import Stopwatch


def test_a_stage_that_comes_again_is_added_to() -> None:
    watch = Stopwatch()
    for stage in ("read", "set", "read"):
        with watch(stage):
            pass
    assert list(watch.seconds) == ["read", "set"] and all(seconds >= 0 for seconds in watch.seconds.values())
