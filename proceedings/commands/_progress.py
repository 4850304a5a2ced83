"""How far a run is: moving bars on a terminal, a line for each quarter otherwise. On standard error."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from proceedings.model.commission import Tell, keep_quiet

STAGES = {"read": "read", "set": "set", "assemble": "assembled", "propose": "manuscripts read", "proof": "proofs"}
"""What each stage has done, in words."""


@contextmanager
def progress(quiet: bool) -> Iterator[Tell]:
    """What to tell the progress to while the block runs."""
    if quiet:
        yield keep_quiet
    elif sys.stderr.isatty():
        yield from _bars()
    else:
        yield _line


def _line(stage: str, done: int, total: int) -> None:
    quarters = {total * part // 4 for part in range(1, 5)}
    if done and done in quarters:
        print(f"{STAGES[stage]} {done} of {total}", file=sys.stderr)


def _bars() -> Iterator[Tell]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

    columns = (TextColumn("{task.description:16}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def tell(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(STAGES[stage], total=None)
            bars.update(tasks[stage], completed=done, total=total)

        yield tell
