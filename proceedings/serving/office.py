"""The office behind the pages: reads where papers stand, files what authors say, under the lock that all runs share."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from proceedings.delivery import deliver, hold
from proceedings.intake.readers import suffixes
from proceedings.model.artifact import Artifact
from proceedings.model.proofing import Correction, CorrectionKind, ProofCopy, ProofRecord, ProofState
from proceedings.proofing import states
from proceedings.proofing.keeping import read_copy, read_record, record_file
from proceedings.proofing.places import proof_path, returned_path
from proceedings.serving.links import paper_of, read_links
from proceedings.serving.wording import words_in

Change = Callable[[ProofRecord], ProofRecord]
"""What is done to a record."""
PATIENCE = 20.0
"""Seconds that a visitor waits for another run at the folder."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A paper as its author finds it: where it stands, its last proof, the file of it."""

    record: ProofRecord
    copy: ProofCopy
    proof: Path


@dataclass(frozen=True, slots=True)
class Office:
    """The conference folder that is served."""

    folder: Path

    def desk(self, word: str) -> Desk | None:
        """The paper that a link opens; None where the link or the proof isn't there."""
        paper = paper_of(word, read_links(self.folder))
        record = read_record(self.folder, paper).value if paper else None
        copy = read_copy(self.folder, paper, record.proof) if record else None
        if record is None or copy is None:
            return None
        proof = self.folder / proof_path(paper, record.proof)
        return Desk(record, copy, proof) if proof.is_file() else None

    def see(self, desk: Desk) -> None:
        """Takes note that the author has opened the proof, once."""
        if desk.record.state is ProofState.SENT:
            self._file(desk, lambda record: states.seen(record, desk.copy.version, now()).value)

    def correct(self, desk: Desk, correction: Correction) -> None:
        """Files one wish; the same wish sent twice is one."""
        facts = (desk.copy.version, correction.when, correction.who, (correction,))
        self._file(desk, lambda record: states.returned(record, *facts).value)

    def decide(self, desk: Desk, decision: str, who: str) -> None:
        """Files the author's decision on this proof."""
        if decision == "corrections":
            said = (("comment", words_in(desk.copy.language)["corrections"]),)
            self.correct(desk, wish(desk, CorrectionKind.COMMENT, said, who))
            return
        decided = states.approved if decision == "approve" else states.rejected
        self._file(desk, lambda record: decided(record, desk.copy.version, now(), who).value)

    def keep(self, desk: Desk, name: str, content: bytes) -> str:
        """Keeps a manuscript as it came; its name relative to proofing/."""
        suffix = Path(name).suffix.casefold()
        assert suffix in suffixes()
        path = returned_path(desk.copy.id, f"{hashlib.sha256(content).hexdigest()[:8]}-manuscript{suffix}")
        with hold(self.folder / ".proceedings", PATIENCE, lambda holder: None):
            deliver([Artifact(path, content)], self.folder)
        return path.partition("/")[2]

    def _file(self, desk: Desk, change: Change) -> None:
        """Changes the record as it is now, not as it was when the page was opened."""
        with hold(self.folder / ".proceedings", PATIENCE, lambda holder: None):
            record = read_record(self.folder, desk.copy.id).value or desk.record
            changed = change(record)
            if changed != record:
                deliver([record_file(changed, self.folder)], self.folder)


def now() -> str:
    """The moment, to the second, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def wish(desk: Desk, kind: CorrectionKind, facts: Sequence[tuple[str, str | int]], who: str) -> Correction:
    """A wish of an author with its facts, known by a digest of what it says."""
    said = {name: value for name, value in facts if value not in ("", 0)}
    key = hashlib.sha256(repr((desk.copy.id, desk.copy.version, kind.value, sorted(said.items()))).encode()).hexdigest()
    return Correction.model_validate(
        {"key": key[:16], "kind": kind, "proof": desk.copy.version, "who": who, "when": now(), **said}
    )
