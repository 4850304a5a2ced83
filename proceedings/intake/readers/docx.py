"""Word files (.docx) by pandoc, their text counted before and after."""

from pathlib import Path

from proceedings.intake.faults.pandoc import TEXT_BOXES
from proceedings.intake.reading import Reading
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.manuscript import Manuscript

SUFFIXES = (".docx",)


def read(file: Path, root: Path, language: str) -> Reported[Manuscript | None]:
    """The manuscript in a Word file; text that did not come along is told."""
    # Imported here: lxml and zipfile take 30 ms, which a volume of Markdown need not pay.
    from proceedings.intake.archive import open_archive
    from proceedings.intake.census import count_word_file, tell_losses
    from proceedings.intake.kz_fonts import tell_legacy
    from proceedings.intake.pandoc_tree import Manner, grow
    from proceedings.intake.picture_census import pictures_in_word, tell_lost_pictures
    from proceedings.intake.word_xml import fit_for_pandoc

    name = file.relative_to(root).as_posix()
    archive = open_archive(file, name, "[Content_Types].xml")
    if archive.value is None:
        return Reported(None, archive.diagnostics)
    own = count_word_file(archive.value, Place(name))
    if own.value is None:
        return Reported(None, own.diagnostics)
    reading = Reading(root, name, language)
    fitted = fit_for_pandoc(archive.value, Place(name))
    if fitted.text_boxes:
        reading.tell(TEXT_BOXES, count=fitted.text_boxes)
    if fitted.legacy:
        tell_legacy(fitted.legacy, reading)
    grown = grow(fitted.content, Manner("docx+styles"), reading)
    if grown is None:
        return Reported(None, reading.told())
    tell_losses(own.value, grown.blocks, grown.aside, reading)
    tell_lost_pictures(pictures_in_word(archive.value, Place(name)), reading)
    return Reported(reading.manuscript(grown.blocks, grown.fields), reading.told())
