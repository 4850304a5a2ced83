"""Every kind of mistake that the program knows, wherever it is found, and the page that explains it."""

from collections.abc import Iterator
from importlib import import_module
from inspect import cleandoc
from pkgutil import iter_modules
from types import ModuleType

import proceedings
from proceedings.checks import camera_ready, galleys, manuscripts, submissions, volumes
from proceedings.model.diagnostic import Fault
from proceedings.registry import variants

SILENT = ("model", "pdf", "commands", "engines")
"""Packages that have no faults of their own; their modules may need libraries that aren't installed."""


def all_faults() -> tuple[Fault, ...]:
    """Every Fault of the program by its code: each constant of each module, once."""
    found = {
        id(value): value
        for module in _modules(proceedings)
        for value in vars(module).values()
        if isinstance(value, Fault)
    }
    return tuple(sorted(found.values(), key=lambda fault: fault.code))


def fault_called(word: str) -> Fault | None:
    """The fault of a code or a name, whatever the case."""
    wanted = word.casefold()
    return next((fault for fault in all_faults() if wanted in (fault.code.casefold(), fault.name)), None)


def page_of(code: str) -> str:
    """The page that a check's module says of its fault; empty for faults that reading or setting finds."""
    for room in (submissions, manuscripts, camera_ready, galleys, volumes):
        for check in variants(room):
            if check.FAULT.code == code:
                return cleandoc(check.__doc__ or "")
    return ""


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    yield package
    for found in iter_modules(package.__path__):
        if found.name in SILENT or found.name.startswith("_"):
            continue
        module = import_module(f"{package.__name__}.{found.name}")
        if found.ispkg:
            yield from _modules(module)
        else:
            yield module
