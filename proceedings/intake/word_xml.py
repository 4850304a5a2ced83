"""Word's XML made fit for pandoc, which drops some text with its wrapping and takes a gigabyte for twelve megabytes.

Marks of no meaning for a text go: half the memory and time. Wrappers of custom XML are opened, and what stands in old
text boxes moves into the paragraphs after the one they hang on.
"""

import zipfile
from dataclasses import dataclass

from lxml import etree

from proceedings.intake.archive import packed_bytes, read_member, repacked
from proceedings.intake.census import PARTS
from proceedings.intake.kz_fonts import LegacyText, put_into_unicode
from proceedings.intake.xml import local_name, parse_xml
from proceedings.model.diagnostic import Place

BALLAST = frozenset(
    ("proofErr", "lastRenderedPageBreak", "noProof", "lang", "sz", "szCs", "color", "kern", "spacing", "w", "position",
     "shd", "tcBorders", "tcMar", "pBdr", "tabs", "autoSpaceDE", "autoSpaceDN", "adjustRightInd", "widowControl",
     "snapToGrid", "contextualSpacing", "trHeight", "cantSplit")
)  # fmt: skip
"""Elements about looks, proofing and old layouts, none of which a manuscript keeps."""

PICTURES = frozenset(("blip", "imagedata"))
WRAPPERS = frozenset(("customXml", "smartTag"))
REVISION = "rsid"
STYLES = "word/styles.xml"


@dataclass(frozen=True, slots=True)
class Fitted:
    """A Word file for pandoc, how many text boxes were opened in it, and text found in an old Kazakh font."""

    content: bytes
    text_boxes: int = 0
    legacy: LegacyText | None = None


def fit_for_pandoc(archive: zipfile.ZipFile, place: Place) -> Fitted:
    """The file with its text parts made fit; as it is where none can be parsed, since others tell of that."""
    roots = {part: root for part in PARTS if (root := _part(archive, part, place)) is not None}
    text_boxes = sum(_fit(root) for root in roots.values())
    legacy = put_into_unicode(list(roots.values()), _part(archive, STYLES, place))
    parts = {
        part: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        for part, root in roots.items()
    }
    packed = repacked(archive, parts, place) if parts else None
    return Fitted(packed_bytes(archive)) if packed is None else Fitted(packed, text_boxes, legacy)


def _part(archive: zipfile.ZipFile, part: str, place: Place) -> etree._Element | None:
    content = read_member(archive, part, place).value if part in archive.namelist() else None
    return parse_xml(content, part, place).value if content is not None else None


def _fit(root: etree._Element) -> int:
    """Makes the tree of one part fit; how many text boxes it had."""
    boxes = 0
    for element in list(root.iter()):
        name = local_name(element)
        if name in BALLAST:
            _remove(element)
        elif name in WRAPPERS:
            _open(element)
        elif name == "txbxContent" and (_is_old(element) or _hides_a_picture(element)):
            boxes += _lift(element)
        for key in [key for key in element.keys() if REVISION in key]:  # noqa: SIM118  an element is no mapping
            del element.attrib[key]
    return boxes


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _open(wrapper: etree._Element) -> None:
    """Puts what is wrapped in the place of the wrapper, its own properties aside."""
    parent = wrapper.getparent()
    if parent is not None:
        inner = [child for child in wrapper if not local_name(child).endswith("Pr")]
        place = parent.index(wrapper)
        parent[place : place + 1] = inner


def _is_old(box: etree._Element) -> bool:
    """Whether a text box is VML that stands for itself; pandoc reads the others, and one of two with pictures."""
    above = [local_name(element) for element in box.iterancestors()]
    pictures = "AlternateContent" in above and any(local_name(element) in PICTURES for element in box.iter())
    return "textbox" in above and "Fallback" not in above and not pictures


def _hides_a_picture(box: etree._Element) -> bool:
    """Whether a text box of today, most often a caption, hangs on a picture's paragraph: pandoc drops the picture."""
    above = list(box.iterancestors())
    names = [local_name(element) for element in above]
    if "txbx" not in names or "Choice" not in names or "p" not in names:
        return False
    host, choices = above[names.index("p")], above[names.index("AlternateContent")]
    beside = (element for run in host if run is not choices.getparent() for element in run.iter())
    return any(local_name(element) in PICTURES for element in beside)


def _lift(box: etree._Element) -> int:
    """Moves a box's paragraphs after the outermost paragraph that it hangs on."""
    hosts = [above for above in box.iterancestors() if local_name(above) == "p"]
    if not hosts:
        return 0
    for child in reversed(list(box)):
        hosts[-1].addnext(child)
    for above in [above for above in box.iterancestors() if local_name(above) == "AlternateContent"]:
        for doubled in [one for one in above if local_name(one) == "Fallback"]:
            above.remove(doubled)
    parent = box.getparent()
    if parent is not None:
        parent.remove(box)
    return 1
