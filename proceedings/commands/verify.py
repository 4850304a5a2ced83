"""verify: whether a release is whole and as it was made."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._publishing import tell_verified
from proceedings.commands._releasing import files_in

Release = Annotated[Path, typer.Argument(help="The folder of a release.", exists=True, file_okay=False)]


def command(folder: Release, format: options.Format = "text", lang: options.Language = "en") -> None:
    """Verify a release: every file by its checksum, every PDF by its pages and its signature.

    Example: proceedings verify my-conference-2026
    """
    from proceedings.release.verifying import verify  # loads the readers of PDF

    files = files_in(folder)
    faults = tuple(verify(files, lambda path: files[path].read_bytes()))
    raise typer.Exit(tell_verified(folder, len(files), faults, lang, format))
