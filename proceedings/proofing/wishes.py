"""What came back on a proof as corrections: comments at their places, answers and remarks of the form. Pure."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from proceedings.gathering.trees import leaves
from proceedings.model.proofing import Correction, CorrectionKind, ProofCopy, ProofPage
from proceedings.pdf.annotation_places import Sheet
from proceedings.pdf.annotation_reading import MarkedUp
from proceedings.proofing.drawings import drawn_box
from proceedings.proofing.locating import Spot, at_point, covered, fitted, nearest, page_of
from proceedings.proofing.source_places import SourceText, letters_of, line_of, span_of
from proceedings.proofing.threads import MARKS, STRUCK, Thread, threads

CARET = "‸"
"""Stands between the words that something is to be inserted between."""

ARROW = re.compile(r"\s*[«“\"]?(.{1,300}?)[»”\"]?\s*(?:->|→|=>|⇒|➔)\s*[«“\"]?(.{1,300}?)[»”\"]?\s*")
BEFORE, AFTER = "(«“„[", ".,;:!?)»”…]"
"""Signs that stand right before and right after words."""

DELETE = frozenset(
    ("delete", "del", "remove", "omit", "удалить", "убрать", "удалите", "уберите", "вычеркнуть", "исключить")
    + ("жою", "жойыңыз", "өшіру", "өшіріңіз", "алыңыз")
)
"""What a note on struck words says where they are simply to go."""

KEY = ("kind", "mark", "old", "new", "comment", "query", "attachment")
"""What a correction is known by."""
LONGEST_ARROW = 700

FORM = ("decision", "name", "date", "remarks", "token")
ANSWER = re.compile(r"answer_(\d{1,4})")
SHAPES = ("Square", "Circle", "Line", "Polygon", "PolyLine")
LINE = re.compile(
    r"(?:с|стр|б|бет|p|pp|page)\.?\s*(\d{1,4}|[ivxlc]{1,7})\b.{0,12}?(?:строка|стр|line|l|жол|қатар)\.?\s*(\d{1,4})\b",
    re.IGNORECASE,
)
"""A page and a line, as people write them into a letter."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a returned proof is read against: what is known of the proof, the source of its text, who returned it."""

    copy: ProofCopy
    source: SourceText | None = None
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """A correction, and what it was made from where that has more than words: the mark, its page and its strokes."""

    correction: Correction
    thread: Thread | None = None
    page: ProofPage | None = None


def wishes(returned: MarkedUp, sent: MarkedUp, paper: Paper) -> Iterator[Wish]:
    """All that came back on a proof; `sent` is the proof as it was sent, whose own words are no wishes."""
    for thread in threads(returned.annotations, sent.annotations):
        sheet = returned.sheets[thread.mark.sheet]
        yield _of_thread(thread, sheet, paper)
    for facts in _of_form(returned.form, sent.form, paper):
        yield Wish(correction(paper, **facts))


def correction(paper: Paper, /, **facts: object) -> Correction:
    """A correction with its facts; who made it and when are as of the letter where the mark doesn't say.

    It is known by a digest of what it says and where it was put, so that it stays itself when it comes again in
    another file, and whatever has become of the source meanwhile.
    """
    said = {name: value for name, value in facts.items() if value not in ("", 0, None)}
    telling = KEY if said["kind"] is not CorrectionKind.METADATA else (*KEY, "field")
    identity = [(name, said[name]) for name in telling if name in said]
    digest = hashlib.sha256(repr((paper.copy.id, paper.copy.version, identity)).encode())
    base = {"who": paper.who, "when": paper.when, "proof": paper.copy.version, "key": digest.hexdigest()[:16]}
    said.pop("mark", None)
    return Correction.model_validate({**base, **said})


def _of_thread(thread: Thread, sheet: Sheet, paper: Paper) -> Wish:
    mark = thread.mark
    page = page_of(paper.copy, mark.sheet)
    said = "\n".join((thread.words, *thread.replies)).strip() or (mark.file.name if mark.file else "")
    strokes = [box for box in [drawn_box(mark.strokes, mark.boxes)] if box and mark.kind in ("Ink", *SHAPES)]
    boxes = fitted(strokes or mark.boxes, sheet, page) if page else ()
    spot = _spot(mark.kind, page, boxes) if page else None
    facts = {**_meant(thread, spot, said), **_place(spot, paper)} if spot else {**_unplaced(thread, said)}
    where = mark.sheet, mark.kind, tuple(tuple(round(edge) for edge in box) for box in mark.boxes[:50])
    who = {name: value for name, value in (("who", mark.author), ("when", mark.when)) if value}
    return Wish(correction(paper, mark=where, **facts, **who), thread, page)


def _spot(kind: str, page: ProofPage, boxes: Sequence[tuple[float, float, float, float]]) -> Spot:
    if kind == "Caret" and boxes:
        return at_point(page, boxes[0])
    if kind in (*MARKS, *STRUCK, *SHAPES, "Ink", "FreeText"):
        return covered(page, boxes)
    return nearest(page, boxes)


def _meant(thread: Thread, spot: Spot, said: str) -> dict[str, object]:
    """What kind of wish a comment is, with what it asks for."""
    kind = thread.mark.kind
    new, more = thread.words.strip(), "\n".join(thread.replies)
    struck = "" if spot.loose else spot.words
    if thread.struck is not None and spot.words:
        old = without_signs(struck, new)
        return {"kind": CorrectionKind.REPLACE, "words": spot.words, "old": old, "new": new, "comment": more}
    if kind in STRUCK and spot.words:
        goes = not new or set(letters_of_words(new)) <= DELETE
        meant = CorrectionKind.DELETE if goes else CorrectionKind.REPLACE
        return {"kind": meant, "words": spot.words, "old": struck, "comment": said}
    if kind == "Caret" and new:
        words = spot.words if spot.words else f"{spot.before} {CARET} {spot.after}".strip()
        return {"kind": CorrectionKind.INSERT, "words": words, "new": new, "comment": more}
    if kind in ("Ink", "Stamp") or (kind in SHAPES and not said):
        return {"kind": CorrectionKind.DRAWING, "words": spot.words, "comment": said or thread.mark.label}
    asked = ARROW.fullmatch(thread.words) if kind in MARKS and len(thread.words) < LONGEST_ARROW else None
    if asked and spot.words and letters_of(asked[1]) in letters_of(spot.words):
        old, new = asked.groups()
        return {"kind": CorrectionKind.REPLACE, "words": spot.words, "old": old, "new": new, "comment": more}
    line = spot.first.text if spot.first and spot.first == spot.last and not spot.words else spot.words
    return {"kind": CorrectionKind.COMMENT, "words": line, "comment": said}


def without_signs(old: str, new: str) -> str:
    """The old words without the signs at their ends that the new ones haven't: they were hardly meant to go."""
    ends = len(old) - len(old.rstrip(AFTER))
    begins = len(old) - len(old.lstrip(BEFORE))
    kept = old[: len(old) - ends] if ends and new[-1:] not in AFTER else old
    return kept[begins:] if begins and new[:1] not in BEFORE else kept


def letters_of_words(text: str) -> Iterator[str]:
    """The words of a text by their letters."""
    return (letters for word in text.split() if (letters := letters_of(word)))


def _unplaced(thread: Thread, said: str) -> dict[str, object]:
    kind = CorrectionKind.DRAWING if thread.mark.kind in ("Ink", *SHAPES) and not said else CorrectionKind.COMMENT
    return {"kind": kind, "comment": said or thread.mark.label, "new": thread.words if thread.struck else ""}


def _place(spot: Spot, paper: Paper) -> dict[str, object]:
    """Folio, line, and where that is in the source; else the field of the record that is printed there."""
    if spot.first is None or spot.last is None or not spot.first.number:
        return {"folio": spot.page.folio, "field": spot.first.field if spot.first else ""}
    here: dict[str, object] = {"folio": spot.page.folio, "line": spot.first.number}
    span = span_of(paper.source, spot.page, spot.first, spot.last) if paper.source else None
    if span is not None and paper.source is not None:
        return {
            **here,
            "file": paper.source.file,
            "source_line": line_of(paper.source, span, spot.words or spot.before),
        }
    return {**here, "field": _field_at(spot, paper.copy)}


def _field_at(spot: Spot, copy: ProofCopy) -> str:
    """The field of the record that a line prints; empty where it can't be told."""
    printed = letters_of(re.sub(r"\d", "", spot.first.text)) if spot.first else ""
    for path, value in leaves(dict(copy.record)):  # type: ignore[arg-type]
        for text in value if isinstance(value, list) else [value]:
            letters = letters_of(re.sub(r"\d", "", str(text)))
            if min(len(letters), len(printed)) > 3 and (printed in letters or letters in printed):
                return path.partition(".")[0]
    return ""


def _of_form(form: Mapping[str, str], sent: Mapping[str, str], paper: Paper) -> Iterator[dict[str, object]]:
    """What was filled in: answers, remarks, and facts of the record that were written over."""
    queries = {query.number: query for query in paper.copy.queries}
    printed = {letters_of(str(value)) for _, value in leaves(dict(paper.copy.record))}  # type: ignore[arg-type]
    for name, value in form.items():
        asked, old = ANSWER.fullmatch(name), sent.get(name, "")
        if value.strip() == old.strip() or name in FORM and name != "remarks":
            continue
        if asked:
            query = queries.get(int(asked[1]))
            about = {"folio": query.folio, "line": query.line, "field": query.field} if query else {}
            yield {"kind": CorrectionKind.ANSWER, "query": int(asked[1]), "new": value, **about}
        elif name == "remarks":
            yield {"kind": CorrectionKind.COMMENT, "comment": value, **named_place(value, paper)}
        elif name in sent or letters_of(value) not in printed:
            yield {"kind": CorrectionKind.METADATA, "field": name, "old": old, "new": value}


def named_place(words: str, paper: Paper) -> dict[str, object]:
    """The page and line that words name, where they name but one and the proof has it, with its place in the source."""
    named = {(found[1], int(found[2])) for found in LINE.finditer(words)}
    for folio, number in named if len(named) == 1 else ():
        for page in paper.copy.pages:
            line = next((each for each in page.lines if page.folio == folio and each.number == number), None)
            if line is not None:
                return _place(Spot(page, line, line), paper)
    return {}
