"""compile: a conference folder into a volume."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._presentation import Presentation, present
from proceedings.commands._session import session
from proceedings.delivery import deliver
from proceedings.execution.airlock import prepare
from proceedings.finished import PRELOAD, volume_or_recalled
from proceedings.model.commission import Wishes, Work
from proceedings.model.reconciliation import Compiled

Out = Annotated[
    Path | None, typer.Option(help="Where the volume lands; by default build/ in the folder.", file_okay=False)
]


def command(
    folder: options.Folder,
    out: Out = None,
    style: options.Style = "",
    profile: options.Profile = "",
    engine: options.Engine = "processes",
    jobs: options.Jobs = 0,
    format: options.Format = "text",
    lang: options.Language = "en",
    quiet: options.Quiet = False,
    papers: options.Papers = False,
    notes: options.Notes = False,
) -> None:
    """Compile a conference folder into a volume.

    Example: proceedings compile my-conference --style compact-a5
    """
    wishes = Wishes(style, profile, options.edition_date())
    out = out or folder / "build"
    with session(folder, engine, jobs, quiet or format == "json") as work:
        compiled = volume_or_recalled(folder, wishes, out, lambda: _compile(folder, wishes, work))
        files = deliver(compiled.artifacts, out)
    raise typer.Exit(present(compiled, files, Presentation(format, lang, quiet, papers, notes)))


def _compile(folder: Path, wishes: Wishes, work: Work) -> Compiled:
    prepare(PRELOAD)
    from proceedings.pipeline import compile_volume  # loads all that sets type, so only where something is set

    return compile_volume(folder, wishes, work)
