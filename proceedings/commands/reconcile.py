"""reconcile: accepted, received, included, one line a paper."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._reconciliation import count_of, csv_of, html_of, is_wanting, text_of
from proceedings.commands._session import session
from proceedings.delivery import deliver
from proceedings.execution.airlock import prepare
from proceedings.finished import PRELOAD, volume_or_recalled
from proceedings.model.artifact import Artifact
from proceedings.model.commission import Wishes, Work
from proceedings.model.reconciliation import Compiled

Csv = Annotated[Path | None, typer.Option("--csv", help="Write the table as CSV too.", dir_okay=False)]
Html = Annotated[
    Path | None, typer.Option("--html", help="Write the table as a page for browsers too.", dir_okay=False)
]


def command(
    folder: options.Folder,
    csv: Csv = None,
    html: Html = None,
    engine: options.Engine = "processes",
    jobs: options.Jobs = 0,
    lang: options.Language = "en",
    quiet: options.Quiet = False,
) -> None:
    """Tell of every paper whether it was accepted, received and included.

    Example: proceedings reconcile my-conference --html papers.html
    """
    from proceedings.gathering.reconciling import reconcile  # loads the readers of what was gathered
    from proceedings.intake.desk import read_ledger

    wishes = Wishes(date=options.edition_date())
    with session(folder, engine, jobs, quiet) as work:
        compiled = volume_or_recalled(folder, wishes, folder / "build", lambda: _compile(folder, wishes, work))
        accounts = reconcile(read_ledger(folder).value, compiled.papers)
        for file, content in ((csv, csv_of(accounts, lang)), (html, html_of(accounts, lang))):
            if file is not None:
                deliver([Artifact(file.name, content)], file.parent)
    wanting = [account for account in accounts if is_wanting(account)]
    print(text_of(wanting if quiet else accounts, count_of(accounts, lang), lang), end="")
    raise typer.Exit(int(bool(wanting)))


def _compile(folder: Path, wishes: Wishes, work: Work) -> Compiled:
    prepare(PRELOAD)
    from proceedings.pipeline import compile_volume  # loads all that sets type, so only where something is set

    return compile_volume(folder, wishes, work)
