"""A volume read as its readers' programs read it: by pdftotext, qpdf and pypdf."""

import re
import subprocess
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

from pypdf import PdfReader

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
PARTS = re.compile(r"word/(document|footnotes|endnotes)\d*\.xml$")


def page_texts(volume: Path) -> list[str]:
    """The text of each page, words broken at line ends whole again, without marks of direction.

    Page by page, since a camera-ready page may itself hold the character that pdftotext ends its pages with; in the
    order of setting, so that cells of a table stay apart.
    """
    return [_page_text(volume, number) for number in range(1, len(PdfReader(volume).pages) + 1)]


def _page_text(volume: Path, number: int) -> str:
    page = ["-raw", "-f", str(number), "-l", str(number)]
    printed = subprocess.run(["pdftotext", *page, volume, "-"], capture_output=True, check=True).stdout
    return DIRECTIONS.sub("", re.sub("\u00ad\\s*", "", printed.decode()))


def page_labels(volume: Path) -> list[str]:
    """The label of each page."""
    return PdfReader(volume).page_labels


def complaints(volume: Path) -> str:
    """What qpdf finds wrong with the file; empty where it finds nothing."""
    checked = subprocess.run(["qpdf", "--check", volume], capture_output=True, text=True, check=False)
    return "" if checked.returncode == 0 else checked.stdout + checked.stderr


def squeezed(text: str) -> str:
    """Letters and figures alone, for comparing what was set in other lines, quotes and spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in plain if character.isalnum())


def words(text: str) -> Counter[str]:
    """How often each word occurs."""
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def share_lost(source: str, pages: Sequence[str]) -> float:
    """The share of a source's words that its pages do not have."""
    wanted, found = words(source), squeezed("\n".join(pages))
    lost = {word: count for word, count in wanted.items() if count > found.count(squeezed(word))}
    missing = sum(count - found.count(squeezed(word)) for word, count in lost.items())
    return missing / max(1, wanted.total())


def text_of_docx(file: Path) -> str:
    """What stands in a Word file's text, footnotes and endnotes; what is deleted or moved away is left out."""
    with zipfile.ZipFile(file) as archive:
        names = [name for name in archive.namelist() if PARTS.search(name)]
        return "\n".join("".join(_text(ElementTree.fromstring(archive.read(name)))) for name in names)


def _text(element: ElementTree.Element) -> Iterator[str]:
    if element.tag in (f"{WORD}moveFrom", FALLBACK):
        return
    if element.tag == f"{WORD}t":
        yield element.text or ""
    elif element.tag in (f"{WORD}tab", f"{WORD}br", f"{WORD}noBreakHyphen", f"{WORD}cr"):
        yield " "
    for child in element:
        yield from _text(child)
    if element.tag in (f"{WORD}p", f"{WORD}tc"):
        yield "\n"
