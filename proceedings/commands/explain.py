"""explain: what a code among the diagnostics means and what to do about it."""

from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import leave
from proceedings.report import explain

Code = Annotated[str, typer.Argument(help="A code such as M203, or the name beside it.")]


def command(code: Code, lang: options.Language = "en") -> None:
    """Explain a kind of mistake and its cure.

    Example: proceedings explain M203
    """
    explanation = explain(code, lang)
    if not explanation:
        leave(f"there is no diagnostic {code}")
    print(explanation)
