"""What is said of a mistake of ours: one line for the editor, a log for whoever mends it."""

import os
import platform
import sys
import tempfile
import traceback
from importlib.metadata import PackageNotFoundError, version

from proceedings.execution.runner import BugIn


def tell_of_bug(error: Exception) -> None:
    """Write the log and say on standard error where it is."""
    whose = f"paper {error.job}" if isinstance(error, BugIn) else "this run"
    what = str(error) if isinstance(error, BugIn) else traceback.format_exception_only(error)[-1].strip()
    descriptor, log = tempfile.mkstemp(prefix="proceedings-", suffix=".log")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(f"proceedings {_version()}, Python {platform.python_version()}, {platform.system()}\n{sys.argv}\n\n")
        file.write(error.trace if isinstance(error, BugIn) else "".join(traceback.format_exception(error)))
    print(f"proceedings has a bug that shows in {whose}: {what}\nNothing was written. The log: {log}", file=sys.stderr)


def _version() -> str:
    try:
        return version("proceedings")
    except PackageNotFoundError:
        return "(checkout)"
