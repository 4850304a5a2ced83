"""Which pictures a Word file shows, found by ourselves, so that none is lost in silence on the way in."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from lxml import etree

from proceedings.intake.archive import read_member
from proceedings.intake.census import PARTS, UNSEEN
from proceedings.intake.faults.drawings import PICTURES_LOST
from proceedings.intake.reading import Reading
from proceedings.intake.xml import local_name, parse_xml
from proceedings.model.diagnostic import Place

REFERENCE = re.compile(r"\{[^}]*/relationships\}(?:embed|link|id|pict|dm)")
KINDS = ("/image", "/chart", "/diagramData")
"""Types of relations to what is seen as a picture; charts and SmartArt are drawn by Word alone."""
NAMES = frozenset(("blip", "imagedata", "chart", "relIds"))
NAMED = 6


def pictures_in_word(archive: zipfile.ZipFile, place: Place) -> tuple[str, ...]:
    """The files that pictures in the text and notes come from, in order; damaged parts are told of elsewhere."""
    found: dict[str, None] = {}
    for part in PARTS:
        targets = _targets(archive, part, place)
        root = _parsed(archive, part, place) if targets else None  # a long text without pictures is not parsed for this
        if root is not None:
            found |= dict.fromkeys(targets[key] for key in _shown(root) if targets.get(key))
    return tuple(found)


def tell_lost_pictures(shown: tuple[str, ...], reading: Reading) -> None:
    """Tells which pictures of a Word file did not come along, whether or not they could be opened."""
    came = {PurePosixPath(key).name for key in (*reading.pictures, *reading.failed_pictures)}
    lost = [name for name in shown if PurePosixPath(name).name not in came]
    if lost:
        reading.tell(PICTURES_LOST, count=len(lost), files=", ".join(lost[:NAMED]))


def _targets(archive: zipfile.ZipFile, part: str, place: Place) -> dict[str, str]:
    """The picture files that a part may name, inside the archive or outside, by the keys that it has for them."""
    folder, _, name = part.rpartition("/")
    links = _parsed(archive, f"{folder}/_rels/{name}.rels", place)
    named = () if links is None else (link for link in links if link.get("Type", "").endswith(KINDS))
    return {link.get("Id", ""): link.get("Target", "") for link in named}


def _parsed(archive: zipfile.ZipFile, part: str, place: Place) -> etree._Element | None:
    content = read_member(archive, part, place).value if part in archive.namelist() else None
    return parse_xml(content, part, place).value if content is not None else None


def _shown(root: etree._Element) -> Iterator[str]:
    """The references of all pictures that are neither deleted nor doubled for old programs."""
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        name = local_name(element)
        if name in UNSEEN:
            walk.skip_subtree()
        elif name in NAMES:
            yield from (value for key, value in element.attrib.items() if REFERENCE.fullmatch(key))
