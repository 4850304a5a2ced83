"""Theorems as pandoc writes them out of LaTeX: label and number in bold before the text, all in italic; proofs."""

import re
from collections.abc import Mapping
from dataclasses import replace

from proceedings.intake.divisions import LONGEST, kind_of, opening_text, without_emphasis
from proceedings.intake.runs import joined, without_start
from proceedings.model.manuscript import Block, Inlines, Paragraph, Statement, Text

LABEL = re.compile(r"(.*?)(?:\s+(\d[\d.]*))?")
TITLE = re.compile(r"\s*\(((?:[^()]|\([^()]*\))*)\)")
STOP = re.compile(r"\s*\.\s*")
END = re.compile("\u00a0?[◻□∎]\\s*$")


def statement_of(environment: str, blocks: tuple[Block, ...], declared: Mapping[str, bool]) -> Statement | None:
    """The statement in the blocks of an environment; None where it is none.

    `declared` are those of `\\newtheorem`, and whether they are numbered. The name is kept where it isn't that of a
    kind, the number as pandoc gave it, for the text may name it.
    """
    first = blocks[0] if blocks else None
    head = first.content[0] if isinstance(first, Paragraph) and first.content else None
    labelled = isinstance(head, Text) and bool(head.marks & {"strong", "emphasis"})
    if environment not in declared and environment != "proof":
        kind = kind_of(environment)
        return Statement(kind, blocks) if kind else None
    if not isinstance(first, Paragraph) or not isinstance(head, Text) or not labelled:
        return Statement(kind_of(environment) or "theorem", blocks)
    if environment == "proof":
        return _proof(head, first, blocks[1:])
    name, number = _label(head.text)
    title, content = _title(first.content[1:])
    kept, italic = without_emphasis((*((replace(first, content=content),) if content else ()), *blocks[1:]))
    kind = kind_of(name) or kind_of(environment) or ("theorem" if italic else "definition")
    given = "" if kind_of(name) else name
    numbered = declared[environment]
    return Statement(kind, kept, title, "", given, number if numbered else "", numbered)


def _label(text: str) -> tuple[str, str]:
    found = LABEL.fullmatch(text.strip().rstrip("."))
    return (found[1], found[2] or "") if found else (text.strip(), "")


def _title(content: Inlines) -> tuple[Inlines, Inlines]:
    """The title in parentheses, and what follows the full stop after it."""
    words = opening_text(content)[:LONGEST]
    found = TITLE.match(words)
    stop = STOP.match(words, found.end() if found else 0)
    end = stop.end() if stop else found.end() if found else 0
    return ((Text(found[1]),) if found else ()), without_start(content, end)


def _proof(head: Text, first: Paragraph, others: tuple[Block, ...]) -> Statement:
    """A proof without its sign at the end, which the house style sets; a name of its own is kept."""
    name = head.text.strip().rstrip(".")
    content = joined(first.content[1:])
    blocks = (*((replace(first, content=content),) if content else ()), *others)
    last = blocks[-1] if blocks else None
    if isinstance(last, Paragraph) and last.content and isinstance(run := last.content[-1], Text):
        ended = joined((*last.content[:-1], replace(run, text=END.sub("", run.text))))
        blocks = (*blocks[:-1], *((replace(last, content=ended),) if ended else ()))
    return Statement("proof", blocks, name="" if kind_of(name) else name)
