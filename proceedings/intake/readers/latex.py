"""LaTeX by pandoc, as far as it can be read without running TeX."""

from dataclasses import replace
from pathlib import Path

from proceedings.intake.latex_lines import with_lines
from proceedings.intake.latex_source import prepare
from proceedings.intake.pandoc_tree import Manner, grow
from proceedings.intake.reading import Reading
from proceedings.intake.sniffing import text_of_file
from proceedings.model.bibliography import Bibliography
from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import Manuscript

SUFFIXES = (".tex", ".latex")


def read(file: Path, root: Path, language: str) -> Reported[Manuscript | None]:
    """The manuscript in a LaTeX file: citations by number, cross-references by label."""
    name = file.relative_to(root).as_posix()
    text = text_of_file(file, name)
    if text.value is None:
        return Reported(None, text.diagnostics)
    reading = Reading(root, name, language)
    source = prepare(reading.text(text.value), file, reading)
    manner = Manner("latex", source.keys, first_line=source.first_line, statements=source.statements)
    grown = grow(source.text.encode(), manner, reading)
    if grown is None:
        return Reported(None, reading.told())
    blocks = with_lines(grown.blocks, text.value)
    manuscript = reading.manuscript(blocks, {**grown.fields, **source.fields})
    named = Bibliography(source.databases, grown.listed)
    return Reported(replace(manuscript, bibliography=named), reading.told())
