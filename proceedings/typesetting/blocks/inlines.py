"""Inlines into runs: fonts chosen, formulas boxed, cross-references put into words, notes into marks."""

from collections.abc import Iterator

from proceedings.model.manuscript import (
    CrossReference,
    Inline,
    InlinePicture,
    Inlines,
    Leader,
    LineBreak,
    Math,
    Note,
    Text,
)
from proceedings.model.page import Image
from proceedings.model.style import TextStyle
from proceedings.typesetting.blocks.formula import formula
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.lines.tokens import BOX_CHARACTER, Run
from proceedings.typesetting.lines.words import Box
from proceedings.typesetting.microtypography import tidy

SUPERSCRIPT = frozenset({"superscript"})


def runs_of(content: Inlines, style: TextStyle, stick: Stick) -> list[Run | LineBreak | Leader]:
    """The runs of a paragraph; line breaks and leaders stay as they are."""
    return [run for inline in tidy(content, stick.language) for run in _runs(inline, style, stick)]


def _runs(inline: Inline, style: TextStyle, stick: Stick) -> Iterator[Run | LineBreak | Leader]:
    match inline:
        case Text(text, marks, language, link):
            shown = text.upper() if style.capitals else text
            yield Run(shown, stick.font(style, marks, language), link)
        case Math(tex):
            yield Run(BOX_CHARACTER, stick.font(style), box=formula(tex, style.size, False, style.gray))
        case Note():
            number = stick.numbers.of[id(inline)]
            yield Run(str(number), stick.font(style, SUPERSCRIPT), f"#note-{number}", note=number)
        case CrossReference(label):
            yield Run(mention(label, stick), stick.font(style), f"#{label}" if label in stick.numbers.labels else "")
        case InlinePicture(picture, alt):
            yield from _picture(picture, alt, style, stick)
        case LineBreak() | Leader():
            yield inline


def mention(label: str, stick: Stick) -> str:
    """How the text names a labelled thing: «1-кесте», «таблица 1», “Table 1”, (3); `[?]` where nothing has it."""
    kind, number = stick.numbers.labels.get(label, ("", ""))
    match kind:
        case "table" | "figure":
            return stick.words(f"{kind}_mention").format(n=number).replace(" ", "\u00a0")
        case "equation":
            return stick.words("equation").format(n=number)
        case "reference":
            return number
        case "heading":
            return number
    return "[?]"


def _picture(key: str, alt: str, style: TextStyle, stick: Stick) -> Iterator[Run]:
    picture = stick.pictures.get(key)
    if picture is None:
        return
    height = min(picture.height * 72 / (picture.dpi or 150), style.leading)
    width = height * picture.width / picture.height
    image = Image(0.0, -height * 0.8, width, height, picture.digest, alt)
    yield Run(BOX_CHARACTER, stick.font(style), box=Box(width, height * 0.8, height * 0.2, (image,)))
