"""Word text in the 8-bit "KZ" fonts of the nineties, whose letters are not what they look like: put into Unicode."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from proceedings.intake.exports.legacy_letters import converted, looks_legacy
from proceedings.intake.faults.proposals import LEGACY_CONVERTED, LEGACY_FONT
from proceedings.intake.reading import Reading
from proceedings.intake.xml import local_name

KZ_FONT = re.compile(r"(?<![a-z])kz(?![a-z])|(?<![a-z])kaz(?:akh)?(?![a-z])", re.IGNORECASE)
"""KZ Times New Roman, Kz Times, Times/Kazakh, Times Kaz, KZ_Arial."""

WORD = re.compile(r"[^\W\d_]+")
CHAIN = 20
"""Styles that may build on each other."""


@dataclass(frozen=True, slots=True)
class LegacyText:
    """Text that was found in such a font: its name, a word before and after, how many words changed; 0 for none."""

    font: str
    before: str
    after: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class _Styles:
    """The fonts that styles give, by id; what each builds on; the style and the font of a text that names neither."""

    fonts: Mapping[str, str]
    parents: Mapping[str, str]
    paragraph: str
    default: str


def put_into_unicode(roots: Sequence[etree._Element], styles: etree._Element | None) -> LegacyText | None:
    """Changes the letters of legacy text in place where that is certain; what was found of such text, else None."""
    named = _styles(styles)
    found = [(element, font) for root in roots for element, font in _texts(root, named)]
    joined = "".join(element.text or "\n" for element, _ in found)
    if not looks_legacy(joined):
        return None
    mended = converted(joined)
    if mended is None or len(mended) != len(joined):
        element, font = next((pair for pair in found if looks_legacy(pair[0].text or "")), found[0])
        return LegacyText(font, " ".join((element.text or "").split())[:60])
    _write_back([element for element, _ in found], mended)
    pairs = zip(WORD.findall(joined), WORD.findall(mended), strict=False)
    changed = [(old, new) for old, new in pairs if old != new]
    old, new = changed[0] if changed else ("", "")
    return LegacyText(found[0][1], old, new, len(changed)) if changed else None


def tell_legacy(legacy: LegacyText, reading: Reading) -> None:
    """Tells of legacy text: how much of it was converted, or that it can't be."""
    if legacy.count:
        reading.tell(LEGACY_CONVERTED, font=legacy.font, count=legacy.count, before=legacy.before, after=legacy.after)
    else:
        reading.tell(LEGACY_FONT, font=legacy.font, sample=legacy.before)


def _write_back(elements: Sequence[etree._Element], text: str) -> None:
    at = 0
    for element in elements:
        length = len(element.text or "\n")
        if element.text:
            element.text = text[at : at + length]
        at += length


def _texts(root: etree._Element, styles: _Styles) -> Iterator[tuple[etree._Element, str]]:
    """The texts of a part that stand in such a font, with its name; the mark of each paragraph between them."""
    for paragraph in root.iter():
        if local_name(paragraph) != "p":
            continue
        own = _value(_child(_child(paragraph, "pPr"), "pStyle"), "val") or styles.paragraph
        for run in paragraph.iter():
            if local_name(run) == "r" and (font := _font_of(run, own, styles)):
                yield from ((text, font) for text in run if local_name(text) == "t" and text.text)
        yield etree.Element("end"), ""


def _font_of(run: etree._Element, paragraph_style: str, styles: _Styles) -> str:
    """The name of a run's font where it is a KZ font: its own, its style's, its paragraph's; else empty."""
    marks = _child(run, "rPr")
    names = _font(_child(marks, "rFonts"))
    for style in (_value(_child(marks, "rStyle"), "val"), paragraph_style):
        for _ in range(CHAIN):
            if names or not style:
                break
            names, style = styles.fonts.get(style, ""), styles.parents.get(style, "")
    names = names or styles.default
    return next((name for name in names.split("|") if KZ_FONT.search(name)), "")


def _styles(root: etree._Element | None) -> _Styles:
    fonts: dict[str, str] = {}
    parents: dict[str, str] = {}
    paragraph = default = ""
    for element in root.iter() if root is not None else ():
        if local_name(element) == "rPrDefault":
            default = _font(_child(_child(element, "rPr"), "rFonts"))
        elif local_name(element) == "style":
            name = _value(element, "styleId")
            fonts[name] = _font(_child(_child(element, "rPr"), "rFonts"))
            parents[name] = _value(_child(element, "basedOn"), "val")
            if _value(element, "type") == "paragraph" and _value(element, "default") in ("1", "true"):
                paragraph = name
    return _Styles(fonts, parents, paragraph, default)


def _font(fonts: etree._Element | None) -> str:
    return "|".join(filter(None, (_value(fonts, name) for name in ("ascii", "hAnsi", "cs"))))


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return next((child for child in element if local_name(child) == name), None) if element is not None else None


def _value(element: etree._Element | None, name: str) -> str:
    if element is None:
        return ""
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")
