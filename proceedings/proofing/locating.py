"""Places on a returned proof found in what is known of it: folio, number of the line, words. Pure.

A proof's lines are known with their widths, not with the places of their letters. Those are reckoned by the usual
widths of letters and snapped to words, so a mark drawn by hand over a word finds the word.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from proceedings.model.proofing import ProofCopy, ProofLine, ProofPage
from proceedings.pdf.annotation_places import Sheet
from proceedings.pdf.matrices import Box

ASCENT, DESCENT = 0.75, 0.25
"""How far a line reaches above and below its baseline, in em."""
HYPHEN = "\u00ad"
ENOUGH = 0.5
"""The part of a word that must be covered for it to be meant."""
HARDLY, NEARLY = 0.3, 0.8
"""Between these a word is covered neither whole nor not at all."""
THIN, WIDE = frozenset("iljtfrIJ1.,:;'’|!()[]-·"), frozenset("mwMWшщжюмфыШЩЖЮМФЫДОQGНПӨҰ—@%")
CAPITAL = 1.3
SAME = 2.0
"""Points by which sheets of one size may differ."""
NEAR = 12.0
"""Points from a line within which a mark in the white beside it still means it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark is: on which page, from which line to which, which words it covers, what stands around it.

    `before` and `after` are the words next to what is covered. `loose`: in the midst of a word, or beside the lines.
    """

    page: ProofPage
    first: ProofLine | None = None
    last: ProofLine | None = None
    words: str = ""
    before: str = ""
    after: str = ""
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line with where it begins and ends, in points on the sheet, and where in the line's text."""

    text: str
    left: float
    right: float
    start: int


def page_of(copy: ProofCopy, sheet: int) -> ProofPage | None:
    """The page of the paper or of the form on a sheet; None for a sheet that was not in the proof."""
    return next((page for page in (*copy.pages, *copy.form) if page.sheet == sheet), None)


def fitted(boxes: Sequence[Box], sheet: Sheet, page: ProofPage) -> tuple[Box, ...]:
    """Boxes of a returned sheet as they would lie on the sheet that was sent.

    A viewer may have turned the page, which moves nothing; a printer driver may have turned or scaled the whole of it.
    """
    other = min(abs(sheet.width - page.width), abs(sheet.height - page.height)) > SAME
    turned = other and sheet.rotation in (90, 270)
    width, height = (sheet.height, sheet.width) if turned else (sheet.width, sheet.height)
    across, down = page.width / max(width, 1.0), page.height / max(height, 1.0)
    return tuple(_scaled(_turned(box, sheet) if turned else box, across, down) for box in boxes)


def _turned(box: Box, sheet: Sheet) -> Box:
    left, top, right, bottom = box
    if sheet.rotation == 90:
        return sheet.height - bottom, left, sheet.height - top, right
    return top, sheet.width - right, bottom, sheet.width - left


def _scaled(box: Box, across: float, down: float) -> Box:
    return box[0] * across, box[1] * down, box[2] * across, box[3] * down


def covered(page: ProofPage, boxes: Sequence[Box]) -> Spot:
    """The words that boxes cover, those parted at a line's end joined; the nearest line where there are none.

    It is loose on turned lines, and where a box ends within a word, by more than letters reckoned so may be out.
    """
    marked = list(_marked(page, boxes))
    if not marked:
        return nearest(page, boxes)
    words = ""
    for number, one in enumerate(marked):
        last = one.words[-1]
        words = joined(words, one.line.text[one.words[0].start : last.start + len(last.text)], number == 0)
    whole, around = _completed(page, words, marked[0], marked[-1])
    loose = whole != words or any(one.loose or one.line.turned for one in marked)
    return Spot(page, marked[0].line, marked[-1].line, whole, *around, loose=loose)


@dataclass(frozen=True, slots=True)
class _Marked:
    """A line with its words that boxes cover; `loose` where they cover a word in part."""

    line: ProofLine
    words: tuple[Word, ...]
    loose: bool


def _marked(page: ProofPage, boxes: Sequence[Box]) -> Iterator[_Marked]:
    """Each line that boxes lie on; where they cover but a piece of a word, with that word."""
    for line in page.lines:
        spans = [(box[0], box[2]) for box in boxes if _on(line, page, box)]
        if not spans:
            continue
        shares = [(max(_share(span, word) for span in spans), word) for word in words_of(line, page.left)]
        chosen = tuple(word for share, word in shares if share >= ENOUGH)
        chosen = chosen or tuple(word for _, word in shares if any(_inside(span, word) for span in spans))
        if chosen:
            partly = any(HARDLY < share < NEARLY for share, _ in shares) or all(share < ENOUGH for share, _ in shares)
            yield _Marked(line, chosen, partly)


def _on(line: ProofLine, page: ProofPage, box: Box) -> bool:
    """Whether a box lies on a line: over half of the lower of the two."""
    top, bottom = page.top + line.y - ASCENT * line.size, page.top + line.y + DESCENT * line.size
    common = min(bottom, box[3]) - max(top, box[1])
    return common > 0 and common >= ENOUGH * min(bottom - top, max(box[3] - box[1], 1.0))


def _share(span: tuple[float, float], word: Word) -> float:
    return (min(span[1], word.right) - max(span[0], word.left)) / max(word.right - word.left, 0.1)


def _inside(span: tuple[float, float], word: Word) -> bool:
    middle = (span[0] + span[1]) / 2
    return word.left <= middle <= word.right


def _completed(page: ProofPage, words: str, first: _Marked, last: _Marked) -> tuple[str, tuple[str, str]]:
    """The words with the halves that stand on the lines around, and the words before and after them."""
    before_line, after_line = _neighbour(page, first.line, -1), _neighbour(page, last.line, 1)
    end = last.words[-1]
    before, after = first.line.text[: first.words[0].start], last.line.text[end.start + len(end.text) :]
    if not before.strip() and before_line is not None and before_line.text.endswith(HYPHEN):
        words = joined(before_line.text.split()[-1], words)
        before, before_line = before_line.text.rpartition(" ")[0], None
    if not after.strip() and words.endswith(HYPHEN) and after_line is not None and after_line.text:
        words = joined(words, after_line.text.split()[0])
        after, after_line = after_line.text.partition(" ")[2], None
    if not before.strip() and before_line is not None:
        before = before_line.text
    if not after.strip() and after_line is not None:
        after = after_line.text
    return words, (_last_word(before), _first_word(after))


def at_point(page: ProofPage, box: Box) -> Spot:
    """The gap between two words that a caret points to, by the middle of its top edge and by its line."""
    x = (box[0] + box[2]) / 2
    line = _line_at(page, box)
    if line is None:
        return nearest(page, [box])
    words = words_of(line, page.left)
    gap = min(range(len(words) + 1), key=lambda index: abs(_gap(words, index) - x))
    room = max(2.0, 0.35 * line.size)
    before = line.text[: words[gap].start] if gap < len(words) else line.text
    after = line.text[len(before) :]
    lines = _neighbour(page, line, -1), _neighbour(page, line, 1)
    before = before if before.strip() or lines[0] is None else lines[0].text
    after = after if after.strip() or lines[1] is None else lines[1].text
    inside = next((word for word in words if word.left + room < x < word.right - room), None)
    loose = inside is not None or before.endswith(HYPHEN) or line.turned
    return Spot(page, line, line, inside.text if inside else "", _last_word(before), _first_word(after), loose)


def _gap(words: Sequence[Word], index: int) -> float:
    left = words[index - 1].right if index else words[0].left
    right = words[index].left if index < len(words) else words[-1].right
    return (left + right) / 2


def _line_at(page: ProofPage, box: Box) -> ProofLine | None:
    """The line that a caret stands at: it hangs below the baseline or reaches over the line, as programs differ."""
    inside = [line for line in page.lines if line.text.strip() and _reaches(page, line, box)]
    middle = (box[1] + box[3]) / 2
    return min(inside, key=lambda line: abs(page.top + line.y - 0.2 * line.size - middle), default=None)


def _reaches(page: ProofPage, line: ProofLine, box: Box) -> bool:
    left, right = page.left + line.x - NEAR, page.left + line.x + line.width + NEAR
    top, bottom = page.top + line.y - line.size, page.top + line.y + 0.6 * line.size
    return left <= (box[0] + box[2]) / 2 <= right and min(bottom, box[3]) - max(top, box[1]) > 0


def nearest(page: ProofPage, boxes: Sequence[Box]) -> Spot:
    """The lines that boxes lie beside or over, else the nearest one above or below; no words."""
    if not boxes or not page.lines:
        return Spot(page, loose=True)
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    inside = [line for line in page.lines if top - 1 <= page.top + line.y - 0.25 * line.size <= bottom + 1]
    if not inside:
        middle = (top + bottom) / 2
        inside = [min(page.lines, key=lambda line: abs(page.top + line.y - 0.25 * line.size - middle))]
    return Spot(page, inside[0], inside[-1], loose=True)


@lru_cache(maxsize=4096)
def words_of(line: ProofLine, left: float) -> tuple[Word, ...]:
    """The words of a line with their places, the line's width shared out by the usual widths of letters."""
    weights = [_weight(letter) for letter in line.text]
    unit = line.width / (sum(weights) or 1.0)
    found, at, start = [], left + line.x, 0
    for word in line.text.split(" "):
        width = unit * sum(weights[start : start + len(word)])
        if word:
            found.append(Word(word, at, at + width, start))
        gap = unit * weights[start + len(word)] if start + len(word) < len(weights) else 0.0
        at, start = at + width + gap, start + len(word) + 1
    return tuple(found)


def _weight(letter: str) -> float:
    if letter == HYPHEN:
        return 0.6
    if letter == " ":
        return 0.5
    width = 0.55 if letter in THIN else 1.5 if letter in WIDE else 1.0
    return width * (CAPITAL if letter.isupper() and letter not in THIN else 1.0)


def joined(text: str, more: str, first: bool = False) -> str:
    """Two pieces of a text that went on over a line's end, the hyphen gone that was set there."""
    if first or not text:
        return more
    return text.removesuffix(HYPHEN) + more if text.endswith(HYPHEN) else f"{text} {more}"


def _neighbour(page: ProofPage, line: ProofLine, step: int) -> ProofLine | None:
    index = page.lines.index(line) + step
    return page.lines[index] if 0 <= index < len(page.lines) else None


def _last_word(text: str) -> str:
    return (text.split() or [""])[-1]


def _first_word(text: str) -> str:
    return (text.split() or [""])[0]
