"""Markdown: CommonMark with tables, footnotes, definition lists, attributes and dollar math, read in linear time.

The only importer of markdown-it. HTML is not interpreted; comments that begin with `?` are queries to the authors.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin

from proceedings.intake.faults.manuscripts import NESTED_TEXT, UNUSED_NOTE
from proceedings.intake.front_matter import split_front_matter
from proceedings.intake.markdown_blocks import BlockReader
from proceedings.intake.markdown_citations import citation_at
from proceedings.intake.markdown_divisions import division_head, fences
from proceedings.intake.markdown_fields import (
    bibliography_of_front_matter,
    fields_of_front_matter,
    macros_of_front_matter,
)
from proceedings.intake.markdown_tokens import Token
from proceedings.intake.reading import Reading
from proceedings.intake.sniffing import text_of_file
from proceedings.intake.source_queries import without_queries
from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import Manuscript

SUFFIXES = (".md", ".markdown")
PLAIN = re.compile(r"[^\n!$&*<@\[\]\\^_`{}~]+")
NESTING_LIMIT = 40
"""Levels of lists and quotes; the parser drops what lies deeper, so it is told."""


def read(file: Path, root: Path, language: str) -> Reported[Manuscript | None]:
    """The manuscript in a Markdown file."""
    name = file.relative_to(root).as_posix()
    source = text_of_file(file, name)
    if source.value is None:
        return Reported(None, source.diagnostics)
    reading = Reading(root, name, language)
    fenced, text = split_front_matter(reading.text(source.value))
    text = without_queries(text)
    notes: dict[str, Any] = {"divisions": fences(text)}
    tokens = _parser().parse(text, notes)
    reader = BlockReader(reading, _notes(tokens), macros_of_front_matter(fenced, name))
    blocks = reader.blocks(iter(tokens), "footnote_block_open")
    reader.inlines.tell_tags()
    for label in _unused_notes(notes):
        reading.tell(UNUSED_NOTE, name=label)
    if any(token.level >= NESTING_LIMIT - 1 for token in tokens):
        reading.tell(NESTED_TEXT, limit=NESTING_LIMIT)
    manuscript = reading.manuscript(blocks, fields_of_front_matter(fenced, name))
    return Reported(replace(manuscript, bibliography=bibliography_of_front_matter(fenced, name)), reading.told())


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": NESTING_LIMIT}).enable(["table", "strikethrough"])
    parser.block.ruler.before("fence", "division", _division, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    parser.use(footnote_plugin).use(deflist_plugin)
    parser.use(dollarmath_plugin, allow_labels=True, double_inline=True, allow_space=False, allow_digits=False)
    # Attributes of images are read by markdown_figures: the plugin refuses `width=50%` without quotes.
    parser.use(attrs_plugin, after=("code_inline", "link_close", "span_close"), spans=True)
    parser.inline.ruler.at("text", _plain_text)
    parser.inline.ruler.before("link", "citation", _citation)
    # Links are judged by intake.links, which tells of what it drops; the parser would leave brackets in the text.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


def _division(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Takes a named division, `::: theorem` to `:::`, whose fences were paired beforehand."""
    last = state.env.get("divisions", {}).get(start, end)
    begins = state.src.startswith(":::", state.bMarks[start] + state.tShift[start])
    if last >= end or not begins or state.is_code_block(start):
        return False
    if silent:
        return True
    given = division_head(state.getLines(start, start + 1, state.blkIndent, False))
    outside = state.parentType, state.lineMax
    state.parentType, state.lineMax = "division", last
    opened = state.push("division_open", "div", 1)
    opened.meta, opened.map = given, [start, last]
    title = state.push("inline", "", 0)
    title.content, title.children, title.map = str(given["title"]), [], [start, start + 1]
    state.md.block.tokenize(state, start + 1, last)
    state.push("division_close", "div", -1)
    state.parentType, state.lineMax = outside
    state.line = last + 1
    return True


def _plain_text(state: StateInline, silent: bool) -> bool:
    """Takes all characters up to the next that may mean something; the parser's own rule stops thrice as often."""
    found = PLAIN.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.pending += found[0]
    state.pos = found.end()
    return True


def _citation(state: StateInline, silent: bool) -> bool:
    """Takes a citation by key whole: its parts are no links and no emphasis."""
    if state.src[state.pos] not in "[@" or "@" not in state.src:
        return False
    found = citation_at(state.src, state.pos)
    if found is None or found[1] > state.posMax:
        return False
    if not silent:
        state.push("citation", "", 0).meta = {"citation": found[0]}
    state.pos = found[1]
    return True


def _notes(tokens: Sequence[Token]) -> dict[int, Sequence[Token]]:
    """The tokens of each footnote by its number."""
    notes: dict[int, Sequence[Token]] = {}
    start = 0
    for index, token in enumerate(tokens):
        if token.type == "footnote_open":
            start = index + 1
        elif token.type == "footnote_close":
            written = (inner for inner in tokens[start:index] if inner.type != "footnote_anchor")
            notes[tokens[start - 1].meta["id"]] = tuple(written)
    return notes


def _unused_notes(environment: dict[str, Any]) -> list[str]:
    """Labels of footnotes that are written but never mentioned, which the parser leaves out."""
    written = environment.get("footnotes", {}).get("refs", {})
    return [label.removeprefix(":") for label, number in written.items() if number < 0]
