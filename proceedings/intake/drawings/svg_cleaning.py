"""An SVG without what acts, leads out of it, or can't be drawn with lines."""

import base64
import binascii
import re
from collections.abc import Iterator

from lxml import etree

from proceedings.intake.pictures import open_picture
from proceedings.intake.xml import local_name
from proceedings.model.diagnostic import Place

SPACE = "http://www.w3.org/2000/svg"
NEEDLESS = {"metadata", "title", "desc", "view", "cursor", "font", "font-face", "filter"}
"""Nobody misses these themselves; a filter is missed where something uses it."""
MISSED = {"script", "handler", "foreignObject", "video", "audio", "iframe", "canvas"}
MOVING = {"animate", "animateColor", "animateMotion", "animateTransform", "set", "discard"}
IMAGE = re.compile(r"data:image/(?:png|jpe?g|gif|webp)\s*;\s*base64\s*,(.*)", re.IGNORECASE | re.DOTALL)
OUTSIDE = re.compile(r"url\(\s*(?!['\"]?\s*#)[^)]*\)", re.IGNORECASE)
RULES = re.compile(r"@import[^;]*;?|@font-face\s*\{[^}]*\}?", re.IGNORECASE)
FILTER = re.compile(r"(?<![\w-])filter\s*:\s*([^;}]*)", re.IGNORECASE)


def clean(root: etree._Element) -> tuple[str, ...]:
    """Takes away what an SVG may not or can't show, and names what readers will miss: `<filter>`, `<script>`…"""
    missed: set[str] = set()
    for element in list(root.iter()):
        name = local_name(element)
        if element is not root and not _is_drawn(element, name):
            missed.update(_loss(element, name))
            _remove(element)
        elif name == "style":
            element.text = _clean_style(RULES.sub("", "".join(element.itertext())), missed)
        elif name in ("image", "feImage") and not _is_inside(_reference(element)):
            missed.add("<image>")
            _remove(element)
        else:
            if not etree.QName(element).namespace:
                element.tag = f"{{{SPACE}}}{name}"
            _clean_attributes(element, missed)
    return tuple(sorted(missed))


def _is_drawn(element: etree._Element, name: str) -> bool:
    """Comments, other vocabularies and what editors keep for themselves are not."""
    if not name or etree.QName(element).namespace not in (SPACE, None):
        return False
    return name not in NEEDLESS | MISSED | MOVING


def _loss(element: etree._Element, name: str) -> Iterator[str]:
    """What readers miss without the element; nothing where a choice has something else to show."""
    if name in MOVING:
        yield "<animate>"
    elif name in MISSED and not (name == "foreignObject" and _has_substitute(element)):
        yield f"<{name}>"


def _has_substitute(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and local_name(parent) == "switch" and len(parent) > 1


def _remove(element: etree._Element) -> None:
    """Takes an element out; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def _clean_attributes(element: etree._Element, missed: set[str]) -> None:
    for key, value in list(element.attrib.items()):
        name = etree.QName(key).localname
        if name == "style":
            element.set(key, _clean_style(value, missed))
        elif name == "filter":
            _clean_style(f"filter: {value}", missed)
            del element.attrib[key]
        elif name.lower().startswith("on") or (name == "href" and not _is_inside(value)):
            del element.attrib[key]
        elif "url(" in value:
            element.set(key, OUTSIDE.sub("none", value))


def _clean_style(style: str, missed: set[str]) -> str:
    if any(found[1].strip() != "none" for found in FILTER.finditer(style)):
        missed.add("<filter>")
    return OUTSIDE.sub("none", FILTER.sub("", style))


def _reference(element: etree._Element) -> str:
    return next((value for key, value in element.attrib.items() if etree.QName(key).localname == "href"), "")


def _is_inside(reference: str) -> bool:
    """Whether a reference leads to a place in the drawing, or is itself a picture that can be opened."""
    if reference.strip().startswith("#"):
        return True
    packed = IMAGE.fullmatch(reference.strip())
    if not packed:
        return False
    try:
        content = base64.b64decode(packed[1])
    except binascii.Error:
        return False
    return open_picture(content, Place("", field="image")).value is not None
