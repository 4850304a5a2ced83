"""The paragraphs of Word and OpenDocument files as plain text, for finding places in them; nothing else is read."""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from proceedings.intake.archive import open_archive, read_member
from proceedings.intake.xml import local_name, parse_xml
from proceedings.model.diagnostic import Place

PACKED = {".docx": ("[Content_Types].xml", "word/document.xml"), ".odt": ("content.xml", "content.xml")}
"""The member that an archive of this kind has, and the one with the text."""

SPACES = ("tab", "br", "cr", "s", "line-break")
SPOKEN_TWICE = ("Fallback", "del", "moveFrom", "annotation")
"""What repeats text for other programs, or is no text of the document any more."""
OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def paragraphs_of(file: Path, name: str) -> tuple[str, ...] | None:
    """The words of each paragraph, those of tables too; None where the file can't be read."""
    landmark, part = PACKED[file.suffix.casefold()]
    archive = open_archive(file, name, landmark).value
    content = read_member(archive, part, Place(name)).value if archive is not None else None
    root = parse_xml(content, part, Place(name)).value if content is not None else None
    return tuple("".join(words_in(one)) for one in paragraphs(root)) if root is not None else None


def paragraphs(root: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs and headings of a document in their order; those of text boxes after the one that they hang on."""
    for element in root.iter():
        if local_name(element) in ("p", "h") and not _is_twice(element):
            yield element


def _is_twice(element: etree._Element) -> bool:
    return any(local_name(above) in SPOKEN_TWICE for above in element.iterancestors())


def words_in(element: etree._Element) -> Iterator[str]:
    """The pieces of text in a paragraph, without those of paragraphs within it."""
    own = etree.QName(element).namespace == OPEN_DOCUMENT
    if own or local_name(element) == "t":
        yield _on_one_line(element.text)
    for child in element:
        name = local_name(child)
        if name in SPACES:
            yield " "
        elif name and name not in ("p", "h", "note", *SPOKEN_TWICE):
            yield from words_in(child)
        if own:
            yield _on_one_line(child.tail)


def _on_one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ")
