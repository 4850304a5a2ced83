"""Schemas that libraries bring along, for whoever has those installed; a test without its schema is skipped.

`make test` installs them: see SCHEMAS in the Makefile.
"""

from importlib.util import find_spec
from pathlib import Path

import pytest


def shipped(library: str, name: str) -> Path:
    """A file that a library brings along, found without importing it."""
    found = find_spec(library)
    places = found.submodule_search_locations if found else None
    file = Path(next(iter(places or ["/nowhere"]))) / name
    if not file.exists():
        pytest.skip(f"{library} is not installed")
    return file
