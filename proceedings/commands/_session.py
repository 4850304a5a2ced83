"""A run at a conference folder: others are kept out, the progress is shown, what can't be delivered is said."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from proceedings.commands._progress import progress
from proceedings.delivery import Busy, NotDelivered, hold
from proceedings.model.commission import Work

USAGE = 2
PATIENCE = 900.0
"""Seconds to wait for another run at the same folder."""


@contextmanager
def session(folder: Path, engine: str, jobs: int, quiet: bool) -> Iterator[Work]:
    """How to work at a folder while the block runs; leaves with exit code 2 where it can't be worked at."""
    try:
        with hold(folder / ".proceedings", PATIENCE, _waiting), progress(quiet) as tell:
            yield Work(engine, jobs, tell)
    except Busy as busy:
        leave(f"{folder} is in use by {busy}")
    except NotDelivered as error:
        leave(f"nothing was written: {error}")


def leave(reason: str) -> None:
    """End with a line on standard error and the exit code of a wrong call."""
    print(reason, file=sys.stderr)
    raise typer.Exit(USAGE)


def _waiting(holder: str) -> None:
    print(f"waiting for {holder}, which is at this folder too", file=sys.stderr)
