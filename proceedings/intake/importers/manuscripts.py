"""Bare manuscripts: a folder or a mailbox of Word files, LaTeX and PDF with nobody's list of them.

A folder that holds several papers is a section («Секция 1/Иванов.docx»); what lies around a single one belongs to it.
Versions of a paper are known by their names; the newest is taken. What papers say of themselves is asked later.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from proceedings.intake.exports.json_file import peek
from proceedings.intake.exports.matching import in_order
from proceedings.intake.exports.versions import by_paper
from proceedings.intake.readers import suffixes
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.received import Export, Held, Holding, Meanings, Submitted
from proceedings.model.submission import PaperRecord

TITLE = "Manuscripts"
SKIPPED = ("readme", "message", "license", "changelog")
"""Names of texts that are no papers."""


def recognises(holding: Holding) -> bool:
    """Any manuscript at all."""
    return any(_is_manuscript(held) for held in holding.files)


def receive(holding: Holding, meanings: Meanings) -> Reported[Export]:
    """A submission for every paper, with its versions and what lies around it."""
    papers = by_paper([held for held in holding.files if _is_paper(held, holding)])
    layout = _layout(papers)
    around = holding.without(frozenset(held.name for versions in papers.values() for held in versions))
    received = tuple(_received(key, versions, layout, around, meanings) for key, versions in sorted(papers.items()))
    used = frozenset(held.name for one in received for held in one.files)
    return Reported(Export(TITLE, received, used=used))


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the papers lie: the folders that all share, how many papers each folder has."""

    shared: str
    papers: Mapping[str, int]

    def section(self, held: Held) -> str:
        """The folder below the shared one, where folders hold several papers."""
        inside = _folder(held).removeprefix(self.shared).strip("/").partition("/")[0]
        crowded = sum(self.papers.values()) >= 1.5 * len(self.papers)
        return inside if crowded and not held.sender else ""


def _layout(papers: Mapping[str, tuple[Held, ...]]) -> _Layout:
    folders = Counter(_folder(versions[0]) for versions in papers.values())
    return _Layout(_common_folder(list(folders)), folders)


def _is_manuscript(held: Held) -> bool:
    return held.suffix in suffixes() and held.base.rpartition(".")[0].casefold() not in SKIPPED


def _is_paper(held: Held, holding: Holding) -> bool:
    """A manuscript that is no part of another: of LaTeX files in one folder, those that begin a document."""
    if not _is_manuscript(held):
        return False
    begins = "\\documentclass"
    if held.suffix != ".tex" or begins in peek(held):
        return True
    home = _folder(held)
    above = [other for other in holding.files if other.suffix == ".tex" and home.startswith(_folder(other))]
    return not any(begins in peek(other) for other in above)


def _received(key: str, versions: tuple[Held, ...], layout: _Layout, others: Holding, meanings: Meanings) -> Submitted:
    """A paper; `others` are the files that are no papers, of which those in its own folder belong to it."""
    files = in_order(versions, meanings.prefer)
    first = files[0]
    home = _folder(first)
    alone = home != "" and layout.papers.get(home) == 1
    around = [held for held in others.files if held.name.startswith(f"{home}/")] if alone else []
    return Submitted(
        key,
        PaperRecord(id=key),
        section="" if alone and home == layout.shared else layout.section(first),
        contacts=(first.sender,) if first.sender else (),
        files=(*files, *around),
        place=Place(first.name),
    )


def _folder(held: Held) -> str:
    return held.name.rpartition("/")[0]


def _common_folder(folders: list[str]) -> str:
    """The folders that all these lie in."""
    shared: list[str] = []
    for steps in zip(*(folder.split("/") for folder in folders), strict=False):
        if len(set(steps)) > 1:
            break
        shared.append(steps[0])
    return "/".join(shared)
