"""styles: the house styles that come with the program, listed or shown."""

from pathlib import Path
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._publishing import tell
from proceedings.delivery import deliver
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Diagnostic, Place

Names = Annotated[list[str] | None, typer.Argument(help="Styles: names, or YAML files here; by default all.")]
Specimen = Annotated[bool, typer.Option("--specimen", help="Set a specimen of each, as a PDF.")]
Out = Annotated[Path, typer.Option("--out", "-o", help="Where the specimens land.", file_okay=False)]


def command(
    styles: Names = None, specimen: Specimen = False, out: Out = Path("specimens"), lang: options.Language = "en"
) -> None:
    """List the house styles, or show them as specimens: faces, figures, alphabets, every role of text.

    Example: proceedings styles compact-a5 river.yaml --specimen
    """
    from proceedings.intake.house_style import style_names  # loads the records, which others need later

    names = tuple(dict.fromkeys(styles or style_names()))
    if not specimen:
        _list(names)
        return
    specimens, faults = _specimens(names)
    deliver(specimens, out)
    raise typer.Exit(tell(specimens, out, faults, lang, "text"))


def _list(names: tuple[str, ...]) -> None:
    from proceedings.intake.house_style import read_style

    for name in names:
        style = read_style(name, Path()).value
        print(f"{name:20} {style.description if style else ''}".rstrip())


def _specimens(names: tuple[str, ...]) -> tuple[list[Artifact], list[Diagnostic]]:
    """The specimens of the styles that could be read, and what was found wrong."""
    from proceedings.intake.house_style import read_style
    from proceedings.specimens import issue  # loads all that sets type

    read = [read_style(name, Path(), Place(name)) for name in names]
    return [issue(each.value) for each in read if each.value], [fault for each in read for fault in each.diagnostics]
