"""A manuscript as the lines that a reader of its first page sees: numbered, with what makes them stand out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from proceedings.intake.pandoc_fields import RAISED
from proceedings.intake.proposals.labels import is_label
from proceedings.intake.runs import plain
from proceedings.intake.walk import all_inlines
from proceedings.model.manuscript import Block, Heading, Inline, Inlines, ItemList, LineBreak, Note, Paragraph, Text

CARETS = re.compile(r"\^([\w,*]{1,8})\^")
"""A superscript as some write it in Markdown, which CommonMark doesn't read."""

SENTENCES = 280
"""Characters beyond which a paragraph is text, not a line of a head."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the manuscript: the paragraph that it stands in, counted from 1, and its words.

    Superscripts are characters, notes stand in parentheses; `bare` are the words without them. `level` is of a
    heading. `solid`: nothing like it stands in a head (a table).
    """

    number: int
    words: str
    level: int = 0
    bold: bool = False
    solid: bool = False
    bare: str = ""

    @property
    def heading(self) -> bool:
        """Whether it is a heading by its style."""
        return self.level > 0

    @property
    def capitals(self) -> bool:
        """Whether it is set in capitals."""
        letters = [letter for letter in self.words if letter.isalpha()]
        return len(letters) > 3 and sum(map(str.isupper, letters)) > 0.85 * len(letters)

    @property
    def stands_out(self) -> bool:
        """Whether it looks like a title."""
        return self.heading or self.bold or self.capitals

    @property
    def long(self) -> bool:
        """Whether it is text."""
        return len(self.words) > SENTENCES


def lines_of(blocks: Sequence[Block]) -> tuple[tuple[Line, ...], ...]:
    """The lines of each block; a paragraph with breaks has several."""
    return tuple(tuple(_lines(block, number)) for number, block in enumerate(blocks, 1))


def _lines(block: Block, number: int) -> Iterator[Line]:
    if isinstance(block, Heading | Paragraph):
        level, bold = block.level if isinstance(block, Heading) else 0, _is_bold(block.content)
        content = _labelled(block.content)
        without_notes = tuple(one for one in content if not isinstance(one, Note))
        for words, bare in zip(_rows(content), _rows(without_notes), strict=True):
            if words:
                yield Line(number, words, level, bold, bare=bare)
    elif isinstance(block, ItemList) and block.marker == "decimal":
        for place, item in enumerate(block.items, block.start):
            words = " ".join(typed(inlines) for inlines in all_inlines(item))
            yield Line(number, f"{str(place).translate(RAISED)} {' '.join(words.split())}")
    else:
        yield Line(number, " ".join(plain(inlines) for inlines in all_inlines((block,))), solid=True)


def _rows(inlines: Inlines) -> list[str]:
    """The words between breaks, white space folded."""
    return [" ".join(words.split()) for words in CARETS.sub(_raised, typed(inlines)).split("\n")]


def _labelled(inlines: Inlines) -> Inlines:
    """The inlines with a stop after a label that only bold type parts from its text: **Аннотация** В статье…"""
    first, *others = inlines or (Text(""),)
    bold = isinstance(first, Text) and "strong" in first.marks and is_label(first.text.strip())
    if not (bold and others and isinstance(first, Text)) or first.text.rstrip().endswith((".", ":", "—", "–")):
        return inlines
    after = plain(others).lstrip()[:1]
    return inlines if after in ".:—–-" else (replace(first, text=f"{first.text.rstrip()}. "), *others)


def _raised(found: re.Match[str]) -> str:
    return found[1].translate(RAISED)


def typed(inlines: Inlines) -> str:
    """The inlines as characters: superscripts raised, notes in parentheses, breaks as new lines."""
    return "".join(map(_typed, inlines))


def _typed(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text.translate(RAISED) if "superscript" in inline.marks else inline.text
        case LineBreak():
            return "\n"
        case Note():
            words = " ".join(typed(inlines) for inlines in all_inlines(inline.blocks))
            return f" ({' '.join(words.split())})"
        case _:
            return plain((inline,))


def _is_bold(inlines: Inlines) -> bool:
    runs = [one for one in inlines if isinstance(one, Text) and any(map(str.isalpha, one.text))]
    plain_letters = sum(len(one.text) for one in runs if "strong" not in one.marks)
    return bool(runs) and plain_letters <= 0.1 * sum(len(one.text) for one in runs)
