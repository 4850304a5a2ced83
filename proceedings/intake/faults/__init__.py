"""Every kind of mistake that reading can find, with its wording in the three languages; one file a subject."""

from importlib import import_module
from pkgutil import iter_modules

from proceedings.model.diagnostic import Fault


def all_faults() -> tuple[Fault, ...]:
    """All faults of intake, by code."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    faults = [value for module in modules for value in vars(module).values() if isinstance(value, Fault)]
    return tuple(sorted(faults, key=lambda fault: fault.code))
