"""Comments of a returned proof put together as they were meant: groups as one, replies with what they answer. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from proceedings.pdf.annotations import Annotation

STRUCK = ("StrikeOut", "Redact")
REPLYING = ("Text", "FreeText")
"""What replies are written as; marks that answer another belong to it, though some programs don't say so."""
MARKS = ("Highlight", "Underline", "Squiggly")


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its words and those of its replies. `struck` is the text mark of a replacement, else None."""

    mark: Annotation
    words: str
    replies: tuple[str, ...] = ()
    struck: Annotation | None = None


def threads(annotations: Sequence[Annotation], sent: Iterable[Annotation] = ()) -> Iterator[Thread]:
    """The comments that a reader is to see, those that the proof had when it was sent left out."""
    own = {_signature(one) for one in sent}
    spoken = [one for one in annotations if not one.state and _signature(one) not in own]
    roots = {one.number: _root(one, {each.number: each for each in annotations}) for one in spoken}
    members: dict[int, list[Annotation]] = defaultdict(list)
    for one in spoken:
        members[roots[one.number]].append(one)
    for root in sorted(members):
        yield from _thread(members[root], root)


def _signature(one: Annotation) -> tuple[object, ...]:
    return one.sheet, one.kind, one.words, tuple(tuple(round(edge) for edge in box) for box in one.boxes)


def _root(one: Annotation, by_number: dict[int, Annotation]) -> int:
    """The comment at the head of a thread; in a circle, whichever comes first."""
    seen = {one.number}
    while one.parent in by_number and one.parent not in seen:
        one = by_number[one.parent]
        seen.add(one.number)
    return min(seen) if one.parent in seen else one.number


def _thread(members: Sequence[Annotation], root: int) -> Iterator[Thread]:
    """The comments of one thread: a caret and a strike-out together are one replacement."""
    group = [one for one in members if one.number == root or one.grouped or one.kind not in REPLYING]
    if not group:  # replies to what is gone, or is the proof's own, stand for themselves
        group = list(members)
    replies = tuple(_reply(one) for one in members if one not in group and one.words.strip())
    caret = next((one for one in group if one.kind == "Caret"), None)
    struck = next((one for one in group if one.kind in STRUCK), None)
    if caret is not None and struck is not None:
        group = [one for one in group if one not in (caret, struck)]
        yield Thread(_best(caret, struck), caret.words or struck.words, replies, struck)
        replies = ()
    for one in group:
        if one.words.strip() or replies or not _says_nothing(one):
            yield Thread(one, one.words, replies)
        replies = ()


def _best(caret: Annotation, struck: Annotation) -> Annotation:
    """The struck words with the author and the date that either has."""
    return replace(struck, author=struck.author or caret.author, when=struck.when or caret.when)


def _reply(one: Annotation) -> str:
    return f"— {one.author}: {one.words}" if one.author else f"— {one.words}"


def _says_nothing(one: Annotation) -> bool:
    """Whether a comment without words is none: hidden ones, empty notes and pop-ups of other programs."""
    return one.hidden or one.kind in ("Text", "FreeText") or (not one.boxes and not one.strokes and one.file is None)
