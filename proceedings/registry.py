"""The modules of a package are its variants: to add a reader, a check or a part of the book is to add a file."""

from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


@lru_cache
def variants(package: ModuleType) -> tuple[ModuleType, ...]:
    """The variants of a package in the order of their names; what begins with an underscore is none."""
    return tuple(import_module(f"{package.__name__}.{name}") for name in names(package))


@lru_cache
def names(package: ModuleType) -> tuple[str, ...]:
    """The names of a package's variants, in order; nothing is imported."""
    return tuple(sorted(found.name for found in iter_modules(package.__path__) if not found.name.startswith("_")))
