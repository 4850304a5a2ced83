"""Runs of text: joined, trimmed, cut, read as plain words. What every reader does with inlines."""

from collections.abc import Iterable
from dataclasses import replace

from proceedings.model.bibliography import Citation
from proceedings.model.manuscript import CrossReference, Inline, InlinePicture, Inlines, LineBreak, Math, Text

NO_MARKS: frozenset[str] = frozenset()


def joined(inlines: Iterable[Inline]) -> Inlines:
    """The same text in as few runs as its marks allow, without white space at its ends."""
    runs: list[Inline] = []
    last: Inline | None = None
    for inline in inlines:
        if isinstance(inline, Text):
            if not inline.text:
                continue
            if isinstance(last, Text) and _alike(last, inline):
                last = runs[-1] = Text(last.text + inline.text, last.marks, last.language, last.link)
                continue
        last = inline
        runs.append(inline)
    return trimmed(runs)


def _alike(one: Text, other: Text) -> bool:
    return one.marks == other.marks and one.link == other.link and one.language == other.language


def trimmed(runs: Iterable[Inline]) -> Inlines:
    """The runs without white space and line breaks at the ends."""
    kept = list(runs)
    while kept and isinstance(first := kept[0], Text | LineBreak):
        text = first.text.lstrip(" \t\n") if isinstance(first, Text) else ""
        if isinstance(first, Text) and text == first.text:
            break
        kept[:1] = [replace(first, text=text)] if isinstance(first, Text) and text else []
    while kept and isinstance(last := kept[-1], Text | LineBreak):
        text = last.text.rstrip(" \t\n") if isinstance(last, Text) else ""
        if isinstance(last, Text) and text == last.text:
            break
        kept[-1:] = [replace(last, text=text)] if isinstance(last, Text) and text else []
    return tuple(kept)


def plain(inlines: Iterable[Inline]) -> str:
    """The inlines as plain words: formulas as TeX, pictures by their words, notes left out."""
    return "".join(_words(inline) for inline in inlines)


def _words(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Math():
            return inline.tex
        case InlinePicture():
            return inline.alt
        case LineBreak():
            return " "
        case CrossReference():
            return inline.label
        case Citation():
            return inline.source
        case _:
            return ""


def without_start(inlines: Inlines, count: int) -> Inlines:
    """The inlines without their first characters of text."""
    kept: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Text) and count:
            cut = min(count, len(inline.text))
            count -= cut
            inline = replace(inline, text=inline.text[cut:])
        kept.append(inline)
    return joined(kept)


def marked(inlines: Inlines, mark: str) -> Inlines:
    """The inlines with one more mark on every run."""
    return tuple(
        replace(inline, marks=inline.marks | {mark}) if isinstance(inline, Text) else inline for inline in inlines
    )
