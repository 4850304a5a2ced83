"""The program in its two forms: the sources of the checkout, and the wheel with machine code that `make` unpacks.

Environments for a Python that runs with the checkout as its folder; tests and bench come from the checkout in both.
"""

from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
UNPACKED = ROOT / "build" / "machine-code"

Program = Mapping[str, str]

SOURCES: Program = {}


def programs() -> dict[str, Program]:
    """The forms that are there, by name, the fastest first."""
    unpacked = {"PYTHONSAFEPATH": "1", "PYTHONPATH": f"{UNPACKED}:{ROOT}"}
    return ({"machine code": unpacked} if UNPACKED.is_dir() else {}) | {"plain Python": SOURCES}
