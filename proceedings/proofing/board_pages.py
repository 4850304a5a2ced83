"""What the board says of one paper, as its templates want it; no mail address gets this far."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path

from proceedings.assembly.dates import span_of_days
from proceedings.intake.text_file import FILE_LIMIT, read_bytes
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Place
from proceedings.model.proofing import Correction, CorrectionKind, Event, ProofCopy, ProofPage, Query
from proceedings.proofing.page_pictures import sheets_of
from proceedings.proofing.places import proof_path
from proceedings.proofing.state_words import event_words
from proceedings.proofing.states import What
from proceedings.proofing.status import Standing, without_addresses
from proceedings.proofing.status_words import DOTS, TURNS, WORDS, days_in_words, places_in_words

Facts = Mapping[str, object]

TAG = 8
"""How high a number beside a line is, in hundredths of a page."""


def slug(text: str) -> str:
    """A text as a file or a style may be named."""
    return re.sub(r"[^\w]+", "-", text)


def paper_facts(paper: Standing, language: str) -> Facts:
    """What the list and the head of the page say of a paper."""
    return {
        "id": paper.id,
        "file": f"{slug(paper.id)}.html",
        "title": without_addresses(paper.title),
        "language": paper.language,
        "dot": slug(paper.dot.value),
        "word": DOTS[language][paper.dot],
        "turn": paper.turn.value,
        "turn_word": TURNS[language][paper.turn],
        "deadline": paper.record.deadline,
        "left": days_in_words(paper.days_left, language) if paper.days_left is not None else "",
        "overdue": paper.overdue,
        "queries": paper.queries,
        "corrections": paper.corrections,
        "proof": paper.record.proof,
        "stale": paper.stale,
        "signed_off": without_addresses(paper.record.signed_off),
        "waived": without_addresses(paper.record.waived),
    }


def page_facts(paper: Standing, pictures: Sequence[str], language: str) -> dict[str, object]:
    """What the body of a paper's page says: queries, corrections, history, pages."""
    corrections = paper.record.corrections
    return {
        "corrections": [_correction(one, language) for one in corrections],
        "queries": [_query(one, corrections, language) for one in paper.record.queries],
        "history": [_event(one, language) for one in reversed(paper.record.history)],
        "pages": list(_pages(paper, pictures, language)),
    }


def picture_files(folder: Path, paper: Standing) -> tuple[Artifact, ...]:
    """The pictures of a paper's last proof; none where there is no proof or it can't be drawn."""
    version = paper.record.proof
    name = proof_path(paper.id, version)
    if not version or not (folder / name).is_file():
        return ()
    content = read_bytes(folder / name, Place(name), FILE_LIMIT).value or b""
    stem = f"pages/{slug(paper.id)}-{version}"
    return tuple(Artifact(f"{stem}-{sheet}.png", png) for sheet, png in enumerate(sheets_of(content), 1))


def _correction(one: Correction, language: str) -> Facts:
    texts = {name: without_addresses(getattr(one, name)) for name in ("who", "words", "old", "new", "comment")}
    place = places_in_words(one.folio, one.line, language) or one.field
    return {
        **texts,
        "kind": one.kind.value,
        "status": one.status,
        "place": place,
        "proof": one.proof,
        "attachment": one.attachment,
    }


def _query(one: Query, corrections: Sequence[Correction], language: str) -> Facts:
    answers = [two for two in corrections if two.kind is CorrectionKind.ANSWER and two.query == one.number]
    return {
        "number": one.number,
        "text": without_addresses(one.text),
        "place": places_in_words(one.folio, one.line, language) or one.field,
        "answers": [without_addresses(two.new or two.comment) for two in answers],
    }


def _event(event: Event, language: str) -> Facts:
    clock = event.when[11:16] if len(event.when) >= 16 else ""
    return {
        "when": event.when,
        "day": " ".join(filter(None, (span_of_days(event.when[:10], "", language), clock))),
        "what": event_words(event.what)[language],
        "proof": event.proof,
        "who": without_addresses(event.who),
        "note": _note(event, language),
    }


def _note(event: Event, language: str) -> str:
    """What an event says besides; digests and keys say nothing to people."""
    if event.what == What.MADE:
        return ""
    if event.what == What.RETURNED:
        return f"{WORDS[language]['corrections']}: {event.note}" if event.note else ""
    if event.what == What.SETTLED:
        return WORDS[language].get(event.note.partition(":")[0], "")
    return without_addresses(event.note)


def _pages(paper: Standing, pictures: Sequence[str], language: str) -> Iterator[Facts]:
    """Each sheet of the last proof with its picture; the corrections of this proof stand beside their lines."""
    by_sheet = {page.sheet: page for page in paper.copy.pages} if paper.copy else {}
    for sheet, file in enumerate(pictures):
        page = by_sheet.get(sheet)
        folio = page.folio if page else ""
        name = places_in_words(folio, 0, language) or f"{WORDS[language]['page']} {sheet + 1}"
        marks = list(_marks(paper, page)) if page else []
        yield {"file": file, "name": name, "marks": marks}


def _marks(paper: Standing, page: ProofPage) -> Iterator[Facts]:
    """Numbers of corrections beside their lines; where two would lie on each other, the later steps aside."""
    tops = {line.number: (page.top + line.y) / page.height * 100 for line in page.lines}
    placed: list[tuple[float, int]] = []
    for number, one in enumerate(paper.record.corrections, 1):
        if one.line in tops and _is_on(one, page, paper.copy):
            top = round(tops[one.line], 2)
            taken = {lane for other, lane in placed if abs(top - other) < TAG}
            lane = next(free for free in count() if free not in taken)
            placed.append((top, lane))
            yield {"number": number, "top": top, "aside": lane}


def _is_on(one: Correction, page: ProofPage, copy: ProofCopy | None) -> bool:
    return copy is not None and one.proof == copy.version and one.folio in ("", page.folio)
