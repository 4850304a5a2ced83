"""A manuscript has no text.

The file could be read and there was nothing in it: mostly the wrong file was sent, or the text lies in pictures. An
abstract is spared where its record has one: then that is the text.

    # Introduction

Better: the paper.
"""

from collections.abc import Iterator

from proceedings.checks.passages import PlainText, inlines_of, words_of
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.manuscript import Block, Code, Equation, Heading
from proceedings.model.submission import Kind

FAULT = Fault(
    "M201",
    "empty-manuscript",
    Severity.ERROR,
    {
        "en": "The manuscript has no text.",
        "ru": "В рукописи нет текста.",
        "kk": "Қолжазбада мәтін жоқ.",
    },
    {
        "en": "Ask the author for the right file; text in a picture doesn't count.",
        "ru": "Попросите у автора правильный файл; текст внутри рисунка не считается.",
        "kk": "Автордан дұрыс файлды сұраңыз; сурет ішіндегі мәтін есепке алынбайды.",
    },
)


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """The manuscript, where nothing but headings stands in it."""
    spared = text.submission.record.kind is Kind.ABSTRACT and text.submission.record.abstract
    if not spared and not any(_says_something(block) for block, _ in text.blocks):
        yield FAULT.at(text.place(0))


def _says_something(block: Block) -> bool:
    if isinstance(block, Heading):
        return False
    if isinstance(block, Code):
        return bool(block.text.strip())
    return isinstance(block, Equation) or any(words_of(inlines).strip() for inlines in inlines_of(block))
