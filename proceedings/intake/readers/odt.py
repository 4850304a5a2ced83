"""OpenDocument texts (.odt) by pandoc; captions are known by the styles that LibreOffice gives them."""

from pathlib import Path

from proceedings.intake.reading import Reading
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.manuscript import Manuscript

SUFFIXES = (".odt",)


def read(file: Path, root: Path, language: str) -> Reported[Manuscript | None]:
    """The manuscript in an OpenDocument text."""
    # Imported here: lxml and zipfile take 30 ms, which a volume of Markdown need not pay.
    from proceedings.intake.archive import open_archive, packed_bytes
    from proceedings.intake.odt_captions import caption_texts
    from proceedings.intake.pandoc_tree import Manner, grow

    name = file.relative_to(root).as_posix()
    archive = open_archive(file, name, "content.xml")
    if archive.value is None:
        return Reported(None, archive.diagnostics)
    captions = caption_texts(archive.value, Place(name))
    if captions.value is None:
        return Reported(None, captions.diagnostics)
    reading = Reading(root, name, language)
    grown = grow(packed_bytes(archive.value), Manner("odt", captions=captions.value), reading)
    return Reported(reading.manuscript(grown.blocks, grown.fields) if grown else None, reading.told())
