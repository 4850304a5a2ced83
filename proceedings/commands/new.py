"""new: a conference folder to begin with."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands._session import leave
from proceedings.delivery import NotDelivered, deliver
from proceedings.model.artifact import Artifact
from proceedings.shipped import sample_folder

STARTER = Path(__file__).parent / "starter"
ABSTRACTS = Path(__file__).parent / "starter_abstracts"

Folder = Annotated[Path, typer.Argument(help="The folder to make.", file_okay=False)]
Sample = Annotated[bool, typer.Option("--sample", help="The whole sample conference in place of a small start.")]
Abstracts = Annotated[bool, typer.Option("--abstracts", help="A small book of abstracts in place of papers.")]


def command(folder: Folder, sample: Sample = False, abstracts: Abstracts = False) -> None:
    """Make a small conference folder to begin with.

    Example: proceedings new my-conference
    """
    if (folder / "conference.yaml").exists():
        leave(f"{folder} has a conference.yaml already")
    start = sample_folder() if sample else ABSTRACTS if abstracts else STARTER
    try:
        files = deliver(_files(start), folder)
    except NotDelivered as error:
        leave(f"nothing was written: {error}")
    print(f"{len(files)} files in {folder}. Now: proceedings compile {folder}")


def _files(source: Path) -> Iterator[Artifact]:
    """The files of a folder that ships with the program; what was compiled there is left out."""
    for file in sorted(source.rglob("*")):
        name = file.relative_to(source)
        if file.is_file() and name.parts[0] not in ("build", ".proceedings"):
            yield Artifact(name.as_posix(), file.read_bytes())
