"""Captions of an ODT file: pandoc forgets paragraph styles, so the texts whose style is a caption's are found here."""

import zipfile

from lxml import etree

from proceedings.intake.archive import read_member
from proceedings.intake.xml import local_name, parse_xml
from proceedings.model.diagnostic import Place, Reported

CAPTIONS = {"Caption", "Table", "Illustration", "Drawing", "Figure"}
"""Styles that LibreOffice gives to captions, and the one above them all."""

PARTS = ("styles.xml", "content.xml")
SHORTEST = 3


def caption_texts(archive: zipfile.ZipFile, place: Place) -> Reported[frozenset[str] | None]:
    """The texts of caption paragraphs without white space; None where a part is damaged or unsafe."""
    parents: dict[str, str] = {}
    texts: set[str] = set()
    for part in PARTS:
        if part not in archive.namelist():
            continue
        content = read_member(archive, part, place)
        root = parse_xml(content.value, part, place) if content.value is not None else None
        if root is None or root.value is None:
            return Reported(None, content.diagnostics + (root.diagnostics if root else ()))
        for element in root.value.iter("{*}style", "{*}p"):
            if local_name(element) == "style":
                parents[_named(element, "name")] = _named(element, "parent-style-name")
            elif _is_caption(_named(element, "style-name"), parents):
                texts.add("".join("".join(element.itertext()).split()))
    return Reported(frozenset(text for text in texts if len(text) >= SHORTEST))


def _named(element: etree._Element, attribute: str) -> str:
    return next((str(value) for name, value in element.items() if str(name).endswith("}" + attribute)), "")


def _is_caption(style: str, parents: dict[str, str]) -> bool:
    """Whether a style or one of its first ten ancestors is a caption's."""
    for _ in range(10):
        if style in CAPTIONS:
            return True
        style = parents.get(style, "")
    return False
