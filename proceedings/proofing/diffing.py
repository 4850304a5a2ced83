"""What changed between two proofs of a paper, word by word whatever the lines; pure.

Words parted at a line's end are joined first, and words with hyphens and addresses are taken by their parts, which may
stand on two lines; so a paragraph that only runs otherwise hasn't changed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from proceedings.model.proofing import ProofCopy, ProofLine, ProofPage
from proceedings.proofing.status_words import places_in_words

SOFT = "\u00ad"
PARTS = re.compile(r"(?<=[-‐–/._@])(?=\w)")
"""Where a line may end within a word without a sign."""
NEAR = 6
"""Words between two changes that are told as one."""
AROUND = 4
"""Words told on either side of a change."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of a line on a proof: its page, its line, from which part of the line's width to which."""

    page: ProofPage
    line: ProofLine
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a proof, with the one stretch that it stands on, or two where it is parted; `glued` to the next one."""

    text: str
    spots: tuple[Spot, ...]
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """Words taken out and words put in at one place, with the words around them; `at` is where in either text."""

    old: tuple[Word, ...]
    new: tuple[Word, ...]
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """Two proofs of a paper, their words, and what changed: text, and fields of the record."""

    before: ProofCopy
    after: ProofCopy
    words: tuple[tuple[Word, ...], tuple[Word, ...]]
    changes: tuple[Change, ...]
    fields: Mapping[str, tuple[str, str]]


def compare(before: ProofCopy, after: ProofCopy) -> Difference:
    """What changed from one proof to another."""
    old, new = words_of(before), words_of(after)
    fields = dict(_fields(before.record, after.record))
    return Difference(before, after, (old, new), tuple(_changes(old, new)), fields)


def words_of(copy: ProofCopy) -> tuple[Word, ...]:
    """All words of a proof in the order of reading, those parted at line ends whole."""
    words: list[Word] = []
    parted = False
    for page in copy.pages:
        for line in page.lines:
            for word in _words_on(page, line):
                words[len(words) - parted :] = [_joined(words[-1], word) if parted else word]
                parted = False
            parted = line.text.endswith(SOFT) and bool(words)
    return tuple(words)


def said(words: Sequence[Word]) -> str:
    """Words as one reads them."""
    return "".join(word.text if word.glued else f"{word.text} " for word in words).strip()


def hunks(difference: Difference) -> Iterator[tuple[Change, ...]]:
    """The changes, those near each other together."""
    gathered: list[Change] = []
    for change in difference.changes:
        if gathered and change.at[1] - _end(gathered[-1])[1] > NEAR:
            yield tuple(gathered)
            gathered = []
        gathered.append(change)
    if gathered:
        yield tuple(gathered)


def text_of(difference: Difference, language: str) -> Iterator[str]:
    """Each hunk on a line: where it was, where it is, and the words as wdiff shows them."""
    for name, (old, new) in difference.fields.items():
        yield f"{name}: [-{old}-]{{+{new}+}}"
    for hunk in hunks(difference):
        places = dict.fromkeys(filter(None, _places(difference, hunk, language)))
        yield f"{' → '.join(places)}: {' '.join(filter(None, _marked(difference, hunk)))}"


def _places(difference: Difference, hunk: Sequence[Change], language: str) -> Iterator[str]:
    for words, where in zip(difference.words, hunk[0].at, strict=True):
        near = words[min(where, len(words) - 1)].spots[0] if words else None
        yield places_in_words(near.page.folio, near.line.number, language) if near else ""


def _marked(difference: Difference, hunk: Sequence[Change]) -> Iterator[str]:
    """The words of a hunk and around it; what is out in `[-…-]`, what is in in `{+…+}`."""
    new = difference.words[1]
    reached = max(0, hunk[0].at[1] - AROUND)
    yield "…" if reached else ""
    for change in hunk:
        yield said(new[reached : change.at[1]])
        yield (f"[-{said(change.old)}-]" if change.old else "") + (f"{{+{said(change.new)}+}}" if change.new else "")
        reached = _end(change)[1]
    yield said(new[reached : reached + AROUND])
    yield "…" if reached + AROUND < len(new) else ""


def _end(change: Change) -> tuple[int, int]:
    return change.at[0] + len(change.old), change.at[1] + len(change.new)


def _words_on(page: ProofPage, line: ProofLine) -> Iterator[Word]:
    """The words of a line, each with its share of the line's width."""
    whole = max(1, len(line.text.replace(SOFT, "")))
    reached = 0
    for between in line.text.replace(SOFT, "").split(" "):
        pieces = PARTS.split(between)
        for place, piece in enumerate(pieces):
            spot = Spot(page, line, reached / whole, (reached + len(piece)) / whole)
            if piece.strip():
                yield Word(piece, (spot,), place + 1 < len(pieces))
            reached += len(piece)
        reached += 1


def _joined(first: Word, second: Word) -> Word:
    return Word(first.text + second.text, first.spots + second.spots, second.glued)


def _changes(old: Sequence[Word], new: Sequence[Word]) -> Iterator[Change]:
    """Equal stretches at both ends are set aside first: most proofs differ in few places."""
    texts = [word.text for word in old], [word.text for word in new]
    head = _common(*texts)
    tail = _common(texts[0][head:][::-1], texts[1][head:][::-1])
    inner = texts[0][head : len(old) - tail], texts[1][head : len(new) - tail]
    for kind, a, b, c, d in SequenceMatcher(None, *inner).get_opcodes():
        if kind != "equal":
            yield Change(tuple(old[head + a : head + b]), tuple(new[head + c : head + d]), (head + a, head + c))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _fields(
    old: Mapping[str, object], new: Mapping[str, object], path: str = ""
) -> Iterator[tuple[str, tuple[str, str]]]:
    """Fields of the sheet that differ, down to the leaf."""
    for name in dict.fromkeys((*old, *new)):
        was, now, dotted = old.get(name), new.get(name), f"{path}{name}"
        if isinstance(was, Mapping) and isinstance(now, Mapping):
            yield from _fields(was, now, f"{dotted}.")
        elif was != now:
            yield dotted, (_plain(was), _plain(now))


def _plain(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(_plain, value))
    if isinstance(value, Mapping):
        return ", ".join(map(_plain, value.values()))
    return "" if value is None else str(value)
