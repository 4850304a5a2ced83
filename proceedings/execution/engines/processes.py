"""Several steps at once in processes of this machine: the airlock's own workers, given more time."""

from concurrent.futures import Executor

from proceedings.execution.airlock import Airlock, Workers

PARALLEL = True
PATIENCE = 600.0
"""Seconds until a step of ours that doesn't end is taken for a bug."""


def open(workers: Workers) -> Executor:  # noqa: A001  the word that every engine uses
    """An executor on the workers that read, so that no memory is spent on a second pool."""
    return Airlock(workers, PATIENCE)
