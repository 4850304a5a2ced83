"""Engines, one a file: where the steps run that need no airlock.

An engine is a module with `PARALLEL`, whether it works on several jobs at once, and `open`, which gives the executor.
"""

from concurrent.futures import Executor
from importlib import import_module
from typing import Protocol, cast

from proceedings.execution.airlock import Workers


class Engine(Protocol):
    """What a module of this folder offers. `workers` are the airlock's; an engine may work in them too."""

    PARALLEL: bool

    def open(self, workers: Workers) -> Executor:
        """The executor that runs the steps."""


def find_engine(name: str) -> Engine:
    """The engine of this name; raises ModuleNotFoundError where there is none."""
    return cast(Engine, import_module(f"{__name__}.{name}"))
