"""reStructuredText by pandoc."""

from pathlib import Path

from proceedings.intake.pandoc_tree import Manner, grow
from proceedings.intake.reading import Reading
from proceedings.intake.sniffing import text_of_file
from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import Manuscript

SUFFIXES = (".rst",)


def read(file: Path, root: Path, language: str) -> Reported[Manuscript | None]:
    """The manuscript in a reStructuredText file."""
    name = file.relative_to(root).as_posix()
    text = text_of_file(file, name)
    if text.value is None:
        return Reported(None, text.diagnostics)
    reading = Reading(root, name, language)
    grown = grow(reading.text(text.value).encode(), Manner("rst"), reading)
    return Reported(reading.manuscript(grown.blocks, grown.fields) if grown else None, reading.told())
