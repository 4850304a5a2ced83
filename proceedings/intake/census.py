"""How many characters a Word file holds, counted by ourselves, so that nothing is lost in silence on the way in."""

import zipfile

from lxml import etree

from proceedings.intake.archive import read_member
from proceedings.intake.faults.manuscripts import LOST_TEXT
from proceedings.intake.reading import Reading
from proceedings.intake.walk import Blocks, words_of
from proceedings.intake.xml import local_name, parse_xml
from proceedings.model.diagnostic import Place, Reported

PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
UNSEEN = frozenset(("del", "moveFrom", "Fallback", "instrText", "oMath", "oMathPara", "vanish"))
"""Deleted or moved away, doubled for old programs, field codes; formulas are counted nowhere."""

BEARABLE = 0.02
NEGLIGIBLE = 20
"""Characters whose loss is not worth a word: numbers of cross-references, a page number."""


def count_word_file(archive: zipfile.ZipFile, place: Place) -> Reported[int | None]:
    """Letters and digits in the text and notes of a Word file; None where a part is damaged or unsafe."""
    total = 0
    for part in PARTS:
        if part in archive.namelist():
            content = read_member(archive, part, place)
            root = parse_xml(content.value, part, place) if content.value is not None else None
            if root is None or root.value is None:
                return Reported(None, content.diagnostics + (root.diagnostics if root else ()))
            total += _count(root.value)
    return Reported(total)


def _count(root: etree._Element) -> int:
    total = 0
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        name = local_name(element)
        if name in UNSEEN or (name == "r" and _is_hidden(element)):
            walk.skip_subtree()
        elif name == "t":
            total += letters(element.text or "")
    return total


def _is_hidden(run: etree._Element) -> bool:
    return any(local_name(mark) == "vanish" for marks in run if local_name(marks) == "rPr" for mark in marks)


def letters(text: str) -> int:
    """How many letters and digits a text has."""
    return sum(map(str.isalnum, text))


def tell_losses(own: int, blocks: Blocks, aside: str, reading: Reading) -> None:
    """Tells how much of a file's text did not come along, where that is more than two per cent."""
    read = sum(map(letters, words_of(blocks))) + letters(aside)
    lost = own - read
    if lost > NEGLIGIBLE and lost > own * BEARABLE:
        reading.tell(LOST_TEXT, share=round(100 * lost / own), count=lost)
