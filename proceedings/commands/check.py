"""check: all that is wrong with a conference folder, without a volume."""

from pathlib import Path

import typer

from proceedings.commands import _options as options
from proceedings.commands._presentation import Presentation, present
from proceedings.commands._session import session
from proceedings.execution.airlock import prepare
from proceedings.finished import PRELOAD, volume_or_recalled
from proceedings.model.commission import Wishes, Work
from proceedings.model.reconciliation import Compiled


def command(
    folder: options.Folder,
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
    """Check a conference folder and write nothing but what was found.

    Example: proceedings check my-conference --lang ru
    """
    wishes = Wishes(style, profile, options.edition_date())
    with session(folder, engine, jobs, quiet or format == "json") as work:
        checked = volume_or_recalled(folder, wishes, folder / "build", lambda: _check(folder, wishes, work))
    raise typer.Exit(present(checked, (), Presentation(format, lang, quiet, papers, notes)))


def _check(folder: Path, wishes: Wishes, work: Work) -> Compiled:
    prepare(PRELOAD)
    from proceedings.pipeline import check_folder  # loads all that sets type, so only where something is set

    return check_folder(folder, wishes, work)
