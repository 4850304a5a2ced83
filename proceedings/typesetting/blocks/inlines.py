"""Inlines into runs: fonts chosen, formulas boxed, cross-references put into words, notes into marks."""

from collections.abc import Iterator, Sequence

from proceedings.model.bibliography import Citation
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
from proceedings.typesetting.blocks.formula_in_line import formula_runs
from proceedings.typesetting.blocks.natural_size import natural_size
from proceedings.typesetting.blocks.stick import Stick
from proceedings.typesetting.lines.tokens import BOX_CHARACTER, Run
from proceedings.typesetting.lines.words import Box
from proceedings.typesetting.microtypography import quotes

SUPERSCRIPT = frozenset({"superscript"})
LISTING = "listing"
"""A mark of ours beside the author's: a line of a listing, whose spaces stand."""


def runs_of(content: Inlines, style: TextStyle, stick: Stick) -> list[Run | LineBreak | Leader]:
    """The runs of a paragraph; line breaks and leaders stay as they are."""
    return [run for inline in stick.tidy(content) for run in _runs(inline, style, stick)]


def split(runs: Sequence[Run | LineBreak | Leader]) -> Iterator[list[Run | Leader]]:
    """The stretches between forced line breaks."""
    part: list[Run | Leader] = []
    for run in runs:
        if isinstance(run, LineBreak):
            yield part
            part = []
        else:
            part.append(run)
    yield part


def _runs(inline: Inline, style: TextStyle, stick: Stick) -> Iterator[Run | LineBreak | Leader]:
    match inline:
        case Text(text, marks, language, link):
            shown = text.upper() if style.capitals else text
            yield Run(shown, stick.font(style, marks, language), link, verbatim=LISTING in marks)
        case Math(tex):
            yield from formula_runs(tex, style, stick)
        case Note():
            own = stick.numbers.marks.get(id(inline))
            if own:
                yield Run(own.mark, stick.font(style, SUPERSCRIPT), f"#{own.label}")
                return
            number = stick.numbers.of[id(inline)]
            yield Run(str(number), stick.font(style, SUPERSCRIPT), f"#note-{number}", note=number)
        case CrossReference(label, bare):
            known = stick.numbers.labels.get(label)
            words = known[1] if known and bare else mention(label, stick)
            yield Run(words, stick.font(style), f"#{label}" if known else "")
        case InlinePicture(picture, alt):
            yield from _picture(picture, alt, style, stick)
        case Citation(source=source):  # of nothing that a bibliography has
            yield Run(source, stick.font(style))
        case LineBreak() | Leader():
            yield inline


def mention(label: str, stick: Stick) -> str:
    """How the text names a labelled thing: «1-кесте», «таблица 1», “Table 1”, (3); `[?]` where nothing has it."""
    kind, number = stick.numbers.labels.get(label, ("", ""))
    match kind:
        case "table" | "figure" | "listing":
            return stick.words(f"{kind}_mention").format(n=number).replace(" ", "\u00a0")
        case "equation":
            return stick.words("equation").format(n=number)
        case "reference":
            return number
        case _ if kind.startswith("statement:"):
            return mention_of_statement(kind, number, stick)
        case "heading":
            opening, closing = quotes(stick.language)
            return f"{opening}{number}{closing}"
    return "[?]"


def mention_of_statement(kind: str, number: str, stick: Stick) -> str:
    """«теорема 1», «1-теорема», “Theorem 1”; one without a number by its name alone."""
    _, key, name = kind.split(":", 2)
    word = name or stick.words(key)
    word = word if stick.language.startswith("en") or name else word.lower()
    return stick.words("statement").format(name=word, n=number).replace(" ", "\u00a0") if number else word


def _picture(key: str, alt: str, style: TextStyle, stick: Stick) -> Iterator[Run]:
    picture = stick.pictures.get(key)
    if picture is None:
        yield Run(f"[{key}]", stick.font(style))
        return
    width, height = natural_size(picture)
    scale = min(1.0, style.leading / height, (stick.measure - max(0.0, style.indent)) / width)
    width, height = width * scale, height * scale
    image = Image(0.0, -height * 0.8, width, height, picture.digest, alt)
    yield Run(BOX_CHARACTER, stick.font(style), box=Box(width, height * 0.8, height * 0.2, (image,)))
