"""One returned file read: which proof it answers, what it decides, what it asks for. A step for a bounded worker."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from proceedings.execution.store import Made
from proceedings.intake.digests import digest
from proceedings.intake.holdings.letter_heads import AUTOMATIC
from proceedings.intake.holdings.names import slug, suffix_of
from proceedings.intake.readers import suffixes
from proceedings.intake.sniffing import kind_of
from proceedings.intake.text_file import FILE_LIMIT, read_bytes
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Diagnostic, Fault, Place
from proceedings.model.proofing import Correction, CorrectionKind, ProofCopy
from proceedings.model.received import Held
from proceedings.pdf.annotation_pictures import pictures_of
from proceedings.pdf.annotation_reading import MarkedUp, read_marked_up
from proceedings.pdf.opening import UnreadablePdf
from proceedings.proofing import answer_faults as faults
from proceedings.proofing.drawings import drawn_box, svg_of
from proceedings.proofing.keeping import read_copy
from proceedings.proofing.letter_words import own_words
from proceedings.proofing.matching import MARK, STAMP, How, Match, Proofs, matched
from proceedings.proofing.places import FOLDER, proof_path, returned_path
from proceedings.proofing.source_places import read_source
from proceedings.proofing.wishes import Paper, Wish, correction, named_place, wishes

MANUSCRIPTS = (*sorted(suffixes() - {".pdf"}), ".doc", ".rtf")
DECISIONS = ("approve", "corrections", "reject")
LETTER = "message.txt"
UNMATCHED = f"{FOLDER}/unmatched"
MOST_PICTURES = 50
NOTHING = MarkedUp(())


@dataclass(frozen=True, slots=True)
class Answer:
    """A returned file: where it is to be kept, the proof that it answers (no paper: none), what it says.

    `letter`: it is the text of a letter; its words are no wish where the letter brought the decision on the proof.
    """

    held: Held
    kept: str
    match: Match
    decision: str = ""
    who: str = ""
    corrections: tuple[Correction, ...] = ()
    files: tuple[Artifact, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    letter: bool = False


@dataclass(slots=True)
class _Reading:
    """A file being read: what is known of it so far and what was found wrong."""

    held: Held
    folder: Path
    digest: str
    match: Match
    told: list[Diagnostic] = field(default_factory=list)

    @property
    def kept(self) -> str:
        """Where the file is to be kept, by its digest, so that the same file has but one place."""
        return self.place(self.held.base)

    def place(self, name: str) -> str:
        """Where a file that came along is to be kept."""
        suffix = suffix_of(name)
        stem = slug(name.rpartition("/")[2][: -len(suffix) or None], 80) or "file"
        safe = f"{self.digest[:8]}-{stem}{suffix}"
        return returned_path(self.match.paper, safe) if self.match.paper else f"{UNMATCHED}/{safe}"

    def tell(self, fault: Fault, **facts: object) -> None:
        """Notes a fault of the file."""
        known = {"file": self.held.name, "kept": self.kept, "paper": self.match.paper, "version": self.match.version}
        sender = self.held.sender
        who = (sender.name or sender.email) if sender else "?"
        self.told.append(fault.at(Place(self.held.name), **{"sender": who, **known, **facts}))


def read_answer(held: Held, proofs: Proofs, folder: Path) -> Made:
    """What a returned file says. Nothing that it may hold raises: what can't be read is told, and the file kept."""
    content = read_bytes(held.path, Place(held.name), FILE_LIMIT).value
    returned, problem = _opened(content or b"", held)
    reading = _Reading(held, folder, digest(held.path), matched(held, returned, proofs))
    return Made(_answer(reading, content or b"", returned, problem), lasting=False)


def _opened(content: bytes, held: Held) -> tuple[MarkedUp | None, str]:
    """A PDF as it came back; why it can't be read, where it can't."""
    if held.suffix != ".pdf" and kind_of(content) != "PDF":
        return None, ""
    try:
        return read_marked_up(content), ""
    except UnreadablePdf as refused:
        return None, str(refused.reason)


def _answer(reading: _Reading, content: bytes, returned: MarkedUp | None, problem: str) -> Answer:
    held, match = reading.held, reading.match
    if not match.paper:
        reading.tell(faults.FALSE_TOKEN, token=match.false[:40]) if match.false else reading.tell(faults.UNKNOWN_PROOF)
        return Answer(held, reading.kept, match, diagnostics=tuple(reading.told))
    paper = _paper(reading)
    if match.how is How.NUMBER:
        reading.tell(faults.MATCHED_BY_NUMBER)
    if returned is not None and paper is not None and match.how is not How.NUMBER:
        return _of_proof(reading, returned, content, paper)
    if problem:
        reading.tell(faults.UNREADABLE_ANSWER, problem=problem)
    return _of_other_file(reading, content, paper or _unknown(reading))


def _paper(reading: _Reading) -> Paper | None:
    """The proof that the file was made on, with the source of its text."""
    copy = read_copy(reading.folder, reading.match.paper, reading.match.version)
    if copy is None:
        return None
    sender = reading.held.sender
    who = (sender.name or sender.email) if sender else ""
    return Paper(copy, read_source(reading.folder, copy.manuscript), who, reading.held.changed)


def _unknown(reading: _Reading) -> Paper:
    """A proof of which nothing more is known than its paper and version."""
    version = reading.match.version
    return Paper(ProofCopy(id=reading.match.paper, version=version, token="", title="", language=""))


def _of_proof(reading: _Reading, returned: MarkedUp, content: bytes, paper: Paper) -> Answer:
    """The proof itself, filled in and commented."""
    paper = replace(paper, who=returned.form.get("name", "").strip()[:200] or paper.who)
    found = list(wishes(returned, _sent(reading), paper))
    if returned.unread:
        reading.tell(faults.TOO_MANY_COMMENTS, count=returned.unread)
    expected = max((page.sheet + 1 for page in paper.copy.pages), default=0)
    if found and len(returned.sheets) < expected:
        reading.tell(faults.SHEETS_MISSING, found=len(returned.sheets), expected=expected)
    decision = returned.form.get("decision", "").strip().casefold()
    decision = decision if decision in DECISIONS else ""
    bare = not {MARK, STAMP} & set(returned.information) and "token" not in returned.form
    if bare and not found and not decision:
        return _of_other_file(reading, content, paper)
    if not found and not decision:
        reading.tell(faults.EMPTY_ANSWER)
    with_files = list(_filed(reading, found, content))
    corrections = tuple(one for one, _ in with_files)
    _tell_of_places(reading, corrections)
    files = [file for _, own in with_files for file in own]
    more = tuple(_brought(reading, returned, files, paper))
    told, asked = tuple(reading.told), corrections + more
    return Answer(reading.held, reading.kept, reading.match, decision, paper.who, asked, tuple(files), told)


def _sent(reading: _Reading) -> MarkedUp:
    """The proof as it was sent, whose own words are no wishes."""
    file = reading.folder / proof_path(reading.match.paper, reading.match.version)
    content = read_bytes(file, Place(file.name), FILE_LIMIT).value if file.is_file() else None
    try:
        return read_marked_up(content) if content else NOTHING
    except UnreadablePdf:
        return NOTHING


def _filed(reading: _Reading, found: list[Wish], content: bytes) -> Iterator[tuple[Correction, list[Artifact]]]:
    """The corrections, those with drawings or files knowing where these lie."""
    drawn = [wish for wish in found if wish.correction.kind is CorrectionKind.DRAWING and wish.thread][:MOST_PICTURES]
    marks = [wish.thread.mark for wish in drawn if wish.thread]
    boxes = [(mark.sheet, box) for mark in marks if (box := drawn_box(mark.strokes, mark.boxes)) is not None]
    pictures = iter(pictures_of(content, boxes))
    for number, wish in enumerate(found, 1):
        one, mark = wish.correction, wish.thread.mark if wish.thread else None
        name, made = "", b""
        if mark is not None and mark.file is not None and mark.file.content:
            name, made = f"{number}-{mark.file.name}", mark.file.content
        elif wish in drawn and mark is not None and (box := drawn_box(mark.strokes, mark.boxes)) is not None:
            made, name = next(pictures, b""), f"{number}-drawing.png"
            if not made and wish.page is not None:
                made, name = svg_of(wish.page, mark.strokes, box), f"{number}-drawing.svg"
        if made:
            path = reading.place(name)
            kind = _kind_of_file(reading, path) if mark is not None and mark.file is not None else one.kind
            yield one.model_copy(update={"attachment": path.partition("/")[2], "kind": kind}), [Artifact(path, made)]
        elif mark is not None and not one.folio and one.kind in (CorrectionKind.COMMENT, CorrectionKind.DRAWING):
            yield one.model_copy(update={"attachment": reading.kept.partition("/")[2]}), []
        else:
            yield one, []


def _brought(reading: _Reading, returned: MarkedUp, files: list[Artifact], paper: Paper) -> Iterator[Correction]:
    """A correction for each file that was attached to the PDF as a whole."""
    for number, file in enumerate(returned.files, 1):
        path = reading.place(f"attached-{number}-{file.name}")
        files.append(Artifact(path, file.content))
        yield _attachment(reading, path, file.name, paper)


def _attachment(reading: _Reading, path: str, name: str, paper: Paper) -> Correction:
    kind = _kind_of_file(reading, path)
    return correction(paper, kind=kind, attachment=path.partition("/")[2], comment=name)


def _kind_of_file(reading: _Reading, path: str) -> CorrectionKind:
    """What a file that came along is, by its suffix; a manuscript is told at once."""
    if Path(path).suffix.casefold() not in MANUSCRIPTS:
        return CorrectionKind.COMMENT
    reading.tell(faults.MANUSCRIPT_RETURNED, kept=path)
    return CorrectionKind.MANUSCRIPT


def _tell_of_places(reading: _Reading, corrections: Iterable[Correction]) -> None:
    placeless = [one for one in corrections if one.attachment and not one.folio]
    named = [one for one in corrections if re.match(r"(?:\w+\.)?(?:title|authors?|short_title)\b", one.field)]
    if placeless:
        reading.tell(faults.NO_PLACE, count=len(placeless))
    wanted = [one for one in named if one.kind is not CorrectionKind.ANSWER]
    if wanted:
        reading.tell(faults.NAMES_CONCERNED, count=len(wanted))


def _of_other_file(reading: _Reading, content: bytes, paper: Paper) -> Answer:
    """A letter, a manuscript, a scan, a picture: kept, and a correction that says so."""
    held = reading.held
    letter = held.base == LETTER
    words = own_words(content.decode("utf-8", "replace")) if letter else ""
    if AUTOMATIC in held.answers:
        reading.tell(faults.AUTOMATIC_LETTER)
        return Answer(held, reading.kept, reading.match, diagnostics=tuple(reading.told), letter=letter)
    found: tuple[Correction, ...] = ()
    if letter:
        said = {"kind": CorrectionKind.COMMENT, "comment": words, **named_place(words, paper)}
        found = (correction(paper, **said).model_copy(update={"attachment": _relative(reading)}),) if words else ()
    else:
        if kind_of(content) == "PDF" and not reading.told:
            reading.tell(faults.NOT_THE_PROOF)
        found = (_attachment(reading, reading.kept, held.base, paper),)
    return Answer(held, reading.kept, reading.match, "", paper.who, found, (), tuple(reading.told), letter)


def unread(held: Held, proofs: Proofs, found: Diagnostic) -> Answer:
    """The answer that a file is which nobody could read: kept, matched by its name or its letter."""
    reading = _Reading(held, Path(), digest(held.path), matched(held, None, proofs), [found])
    if not reading.match.paper:
        reading.tell(faults.UNKNOWN_PROOF)
        return Answer(held, reading.kept, reading.match, diagnostics=tuple(reading.told))
    reading.tell(faults.UNREADABLE_ANSWER, problem=found.message["en"])
    one = correction(_unknown(reading), kind=CorrectionKind.COMMENT, attachment=_relative(reading), comment=held.base)
    return Answer(held, reading.kept, reading.match, corrections=(one,), diagnostics=tuple(reading.told))


def _relative(reading: _Reading) -> str:
    return reading.kept.partition("/")[2]
