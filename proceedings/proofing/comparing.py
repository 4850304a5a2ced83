"""Two kept proofs of a paper found and compared."""

import re
from pathlib import Path

from proceedings.model.diagnostic import Reported
from proceedings.proofing.diffing import Difference, compare
from proceedings.proofing.freeze_faults import NO_SUCH_PROOF
from proceedings.proofing.keeping import read_copy
from proceedings.proofing.places import proof_path
from proceedings.proofing.state_faults import told

KEPT = re.compile(r"proof-(\d+)\.json")


def versions_of(folder: Path, paper: str) -> tuple[int, ...]:
    """The versions of a paper's proof that are kept, in order."""
    shelf = (folder / proof_path(paper, 1)).parent
    found = (KEPT.fullmatch(file.name) for file in shelf.iterdir()) if shelf.is_dir() else ()
    return tuple(sorted(int(name[1]) for name in found if name))


def compared(folder: Path, paper: str, old: int = 0, new: int = 0) -> Reported[Difference | None]:
    """What changed between two proofs; by default between the last and the one before it."""
    versions = versions_of(folder, paper)
    new = new or (versions[-1] if versions else 1)
    old = old or max((version for version in versions if version < new), default=max(1, new - 1))
    missing = [version for version in dict.fromkeys((old, new)) if version not in versions]
    before, after = (None if missing else read_copy(folder, paper, version) for version in (old, new))
    if before is None or after is None or old == new:
        there = ", ".join(map(str, versions)) or "–"
        unread = missing or [new + (old == new) if old == new else old if before is None else new]
        return Reported(None, tuple(told(NO_SUCH_PROOF, paper, proof=one, versions=there) for one in unread))
    return Reported(compare(before, after))
