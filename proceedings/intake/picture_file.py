"""A picture by the name that a manuscript or a conference gives it, looked for below one folder only."""

from pathlib import Path

from proceedings.intake.faults.pictures import MISSING_PICTURE, PICTURE_OUTSIDE
from proceedings.intake.illustrations import open_illustration
from proceedings.intake.text_file import FILE_LIMIT, read_bytes
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.picture import Illustration

UNSAID = ("", ".pdf", ".png", ".jpg", ".jpeg", ".svg", ".tiff", ".eps")
"""Suffixes that LaTeX authors leave out, in LaTeX's own order; the last ones are there to be told of."""


def read_picture(name: str, root: Path, place: Place) -> Reported[Illustration | None]:
    """The picture of a relative name below `root`; `place` is where it was named."""
    shown = Place(place.file, place.line, place.column, name[:120])
    home = root.resolve()
    try:
        file = _found(home, name)
        inside = "://" not in name and file.is_relative_to(home)
        present = inside and file.is_file()
    except (OSError, ValueError):  # a name with NUL or longer than the system allows
        return Reported(None, (MISSING_PICTURE.at(shown, file=name[:80]),))
    if not inside:
        return Reported(None, (PICTURE_OUTSIDE.at(shown, file=name[:80]),))
    if not present:
        return Reported(None, (MISSING_PICTURE.at(shown, file=name[:80]),))
    content = read_bytes(file, shown, FILE_LIMIT)
    return Reported(None, content.diagnostics) if content.value is None else open_illustration(content.value, shown)


def _found(home: Path, name: str) -> Path:
    """The file that a name means, links followed; the first guess where there is none."""
    guesses = [(home / f"{name}{suffix}").resolve() for suffix in UNSAID]
    return next((guess for guess in guesses if guess.is_file()), guesses[0])
