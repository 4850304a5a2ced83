"""The command line, one file a command. Each reads its options, calls one function, delivers and reports.

A command is a module with a function `command`; its name is the module's. A package is a group of commands, its text
their help. Modules with an underscore in front are none.
"""

import atexit
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from proceedings.execution.bounds import collect_seldom

if TYPE_CHECKING:
    from types import ModuleType

    from typer import Typer

BUG = 3


def build() -> "Typer":
    """The application with all its commands."""
    from proceedings import commands

    return _group(commands, "Compile conference proceedings: submissions in, a paginated volume out.")


def _group(package: "ModuleType", about: str) -> "Typer":
    """The commands of a package, groups of commands among them."""
    import typer

    from proceedings.registry import variants

    app = typer.Typer(
        help=about,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        add_completion=False,
    )
    for variant in variants(package):
        name = variant.__name__.rpartition(".")[2]
        if hasattr(variant, "__path__"):
            app.add_typer(_group(variant, variant.__doc__ or ""), name=name)
        else:
            app.command(name)(variant.command)
    return app


def main() -> None:
    """The front door, and the only place that catches whatever is left: one line, a log, exit code 3."""
    signal.signal(signal.SIGTERM, _leave)
    collect_seldom()
    try:
        build()()
    except SystemExit as ended:
        _end(ended.code if isinstance(ended.code, int) else 0)
    except Exception as error:  # what comes this far is a mistake of ours
        from proceedings.commands._bug import tell_of_bug

        tell_of_bug(error)
        _end(BUG)


def _end(code: int) -> None:
    """End at once: freeing the memory of 300 papers piece by piece before it all goes takes a fifth of a second."""
    atexit._run_exitfuncs()
    with suppress(BrokenPipeError):  # whoever read our output has seen enough
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def _leave(*_: object) -> None:
    """Being told to go unwinds the stack, so that workers and temporary files go too."""
    sys.exit(128 + signal.SIGTERM)
