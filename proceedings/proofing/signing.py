"""The sign-off of papers by a second pair of eyes, kept in their records."""

from collections.abc import Iterable
from pathlib import Path

from proceedings.intake.folder import find_submissions
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Reported
from proceedings.model.proofing import ProofRecord
from proceedings.model.submission import Source
from proceedings.proofing.freeze_faults import CHANGED_SINCE_PROOF, UNKNOWN_PAPER
from proceedings.proofing.freezing import is_stale
from proceedings.proofing.keeping import read_record, record_file
from proceedings.proofing.state_faults import told
from proceedings.proofing.states import signed_off


def sign_off(folder: Path, papers: Iterable[str], who: str, when: str) -> Reported[tuple[Artifact, ...]]:
    """The records of the papers that may be signed off, and why the others may not."""
    known = {source.id: source for source in find_submissions(folder).value}
    signed = [_signed(folder, paper, known.get(paper), who, when) for paper in dict.fromkeys(papers)]
    files = tuple(record_file(one.value, folder) for one in signed if one.value)
    return Reported(files, tuple(fault for one in signed for fault in one.diagnostics))


def _signed(folder: Path, paper: str, source: Source | None, who: str, when: str) -> Reported[ProofRecord | None]:
    """The record with the sign-off; None where it may not be or was there."""
    if source is None:
        return Reported(None, (told(UNKNOWN_PAPER, paper),))
    read = read_record(folder, paper)
    if read.value is None:
        return read
    kept = signed_off(read.value, when, who)
    if kept.value is not read.value and is_stale(read.value, source):
        return Reported(None, (told(CHANGED_SINCE_PROOF, paper, proof=read.value.proof),))
    return Reported(kept.value if kept.value is not read.value else None, read.diagnostics + kept.diagnostics)
