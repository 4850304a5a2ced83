"""Corrections applied to sources where they are certain: the words stand just once where the proof has them. Pure.

What is not plain text, or stands there twice or not at all, or overlaps another wish, stays in the list.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import unified_diff

from proceedings.model.proofing import Correction, CorrectionKind, ProofCopy, ProofLine, ProofPage
from proceedings.proofing.source_places import SourceText, Span, found_in, span_of
from proceedings.proofing.wishes import AFTER, BEFORE, CARET

APPLICABLE = (".md", ".markdown")
MARKUP = frozenset("*_`[]{}<>#|\\$~^@")
"""Signs that mean something in Markdown; words with them are an editor's to change."""
UNTOUCHED = re.compile(r"`[^`\n]*`|\$[^$\n]*\$|\]\([^()\n]*\)|\{[^{}\n]*\}|<[^<>\n]*>|^(?: {4}|\t).*", re.MULTILINE)
"""Code, formulas, addresses and attributes: what stands in them is no prose."""
ENDING = frozenset(".!?…")
CLOSING = frozenset(".,;:!?)»”…%")


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a source and what is to stand there."""

    start: int
    end: int
    new: str
    key: str


@dataclass(frozen=True, slots=True)
class Applied:
    """A source with its corrections applied: its new text, the difference, the keys of those that went in."""

    file: str
    text: str
    difference: str
    keys: tuple[str, ...]


def apply_to(source: SourceText, copies: Sequence[ProofCopy], corrections: Iterable[Correction]) -> Applied:
    """The source with every correction that is certain."""
    edits = list(_certain(source, copies, corrections))
    apart = [one for one in edits if not any(_overlap(one, other) for other in edits if other is not one)]
    text = source.text
    for edit in sorted(apart, key=lambda one: one.start, reverse=True):
        text = text[: edit.start] + edit.new + text[edit.end :]
    lines = unified_diff(source.text.splitlines(True), text.splitlines(True), f"a/{source.file}", f"b/{source.file}")
    return Applied(source.file, text, "".join(_ended(lines)), tuple(edit.key for edit in apart))


def _ended(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n"


def _overlap(one: Edit, other: Edit) -> bool:
    return one.start <= other.end and other.start <= one.end


def _certain(source: SourceText, copies: Sequence[ProofCopy], corrections: Iterable[Correction]) -> Iterator[Edit]:
    known = {copy.version: copy for copy in copies}
    untouched = [found.span() for found in UNTOUCHED.finditer(source.text)]
    for one in corrections:
        copy = known.get(one.proof)
        lines = _lines(one, copy) if copy and one.status == "open" and one.file == source.file else None
        edit = _edit(source, one, *lines) if lines else None
        if edit is not None and not any(low < edit.end and edit.start < high for low, high in untouched):
            yield edit


def _lines(one: Correction, copy: ProofCopy) -> tuple[ProofPage, ProofLine, ProofLine] | None:
    """The line that a correction begins on, and the one after it, where its words may go on."""
    for page in copy.pages:
        for index, line in enumerate(page.lines):
            if page.folio == one.folio and line.number == one.line:
                return page, line, page.lines[min(index + _length(one, page, index), len(page.lines) - 1)]
    return None


def _length(one: Correction, page: ProofPage, index: int) -> int:
    """How many lines on the last of a correction's words may be."""
    letters, lines = len(one.old or one.words), 1
    while letters > 0 and index + lines < len(page.lines):
        letters -= len(page.lines[index + lines].text)
        lines += 1
    return lines


def _edit(source: SourceText, one: Correction, page: ProofPage, first: ProofLine, last: ProofLine) -> Edit | None:
    """The one place where the source has what is to be changed; None where that isn't certain."""
    if not _is_plain(one.old) or not _is_plain(one.new) or "\n" in one.new.strip():
        return None
    own = span_of(source, page, first, first)
    if own is None or not own.exact:
        return None
    wide = _both(own, span_of(source, page, first, last))
    if one.kind is CorrectionKind.INSERT:
        return _insertion(source, wide, one)
    places = [place for place in found_in(source, wide, one.old) if place[0] < own.end]
    goes = one.kind is CorrectionKind.DELETE and one.old == one.old.strip(BEFORE + AFTER)
    if len(places) != 1 or not (goes or one.kind is CorrectionKind.REPLACE and one.new):
        return None
    start, end = places[0]
    if goes:
        start, end = _with_space(source.text, start, end)
        return Edit(start, end, "", one.key)
    return Edit(start, end, " ".join(one.new.split()), one.key)


def _both(own: Span, wide: Span | None) -> Span:
    """From the beginning of a line to the end of those after it, where they are letter for letter as on the page."""
    if wide is None or not wide.exact or wide.start > own.start:
        return own
    return replace(own, end=max(own.end, wide.end))


def _insertion(source: SourceText, span: Span, one: Correction) -> Edit | None:
    before, mark, after = (part.strip() for part in one.words.partition(CARET))
    if not mark or not before or not after or not one.new.strip() or not _is_plain(before + after):
        return None
    places = found_in(source, span, f"{before} {after}")
    if len(places) != 1:
        return None
    start, end = places[0]
    gap = start + len(before)
    new = " ".join(one.new.split())
    if not source.text.startswith(before, start) or _may_belong_before(before, new):
        return None
    return Edit(gap, gap, new if new[0] in CLOSING else f" {new}", one.key) if end > gap else None


def _may_belong_before(before: str, new: str) -> bool:
    """Whether what is inserted after a sign may have been meant to stand before it, which a caret can't tell."""
    if before[-1] not in AFTER:
        return False
    return new[0] in CLOSING or before[-1] in ENDING and not (new[0].isupper() and new[-1] in ENDING)


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch with the space that would be one too many once it is gone."""
    after = text[end : end + 1]
    if start > 0 and text[start - 1] == " " and (not after or after in " \n" or after in CLOSING):
        return start - 1, end
    return (start, end + 1) if after == " " and (start == 0 or text[start - 1] == "\n") else (start, end)


def _is_plain(text: str) -> bool:
    return not MARKUP & set(text)
