"""Options that several commands share, so that each is spelt and explained in one way."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from proceedings.execution import engines
from proceedings.registry import names


def _known_engine(name: str) -> str:
    if name not in names(engines):
        raise typer.BadParameter(f"there is no engine {name!r}; there are: {', '.join(names(engines))}")
    return name


Folder = Annotated[Path, typer.Argument(help="The conference folder.", exists=True, file_okay=False)]
Style = Annotated[str, typer.Option(help="House style, in place of the conference's own.")]
Profile = Annotated[str, typer.Option(help="Publishing conventions, in place of the conference's own.")]
Engine = Annotated[str, typer.Option(help="Where papers are set: serial or processes.", callback=_known_engine)]
Jobs = Annotated[int, typer.Option(help="How many papers at once; 0 is one for each core.", min=0)]
Format = Annotated[Literal["text", "json"], typer.Option(help="What to print: text for people, or one JSON object.")]
Language = Annotated[Literal["en", "ru", "kk"], typer.Option("--lang", help="Language of the messages.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Print only what was found wrong.")]
Papers = Annotated[bool, typer.Option("--papers", help="Print a line for every paper.")]
Notes = Annotated[bool, typer.Option("--notes", help="Print all notes, not one of each kind.")]


def edition_date() -> str:
    """The day that SOURCE_DATE_EPOCH asks for (reproducible-builds.org), or nothing."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not seconds:
        return ""
    if not seconds.isdigit():
        raise typer.BadParameter("SOURCE_DATE_EPOCH is not a number of seconds")
    return datetime.fromtimestamp(int(seconds), UTC).date().isoformat()
