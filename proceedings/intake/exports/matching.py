"""Which files of a holding belong to a submission: by its number in their names, as each system writes it.

HotCRP: `conf26-paper12.pdf`, `conf26-final12.pdf`; CMT: `12/CameraReady/thing.pdf`; EasyChair: `ABC_2026_paper_12.pdf`;
aclpub2 and OpenReview: `12.pdf`; people: `12_Иванов.docx`, `№12 тезисы.docx`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from proceedings.intake.readers import suffixes
from proceedings.model.received import Held, Holding

FINAL = re.compile(r"final|camera[\s_-]?ready|чист|финал|оконч|исправ|испр\b|соңғы|түзет", re.IGNORECASE)
TEXTS = (".docx", ".odt", ".tex", ".md", ".markdown", ".rst", ".latex")
PAPER = re.compile(r"(?:^|[^a-z])(?:paper|final|submission|camera[_-]?ready|poster|abstract)[-_ ]?0*(\d+)(?!\d)", re.I)
LEADING = re.compile(r"^\W*0*(\d{1,5})(?!\d)")


def files_by_key(holding: Holding, keys: Iterable[str]) -> Mapping[str, tuple[Held, ...]]:
    """The files of each submission by its key; a file whose name holds no key belongs to none."""
    known = {key.casefold(): key for key in keys}
    found: dict[str, list[Held]] = defaultdict(list)
    for held in holding.files:
        key = next((known[word] for word in _candidates(held) if word in known), None)
        if key is not None:
            found[key].append(held)
    return {key: tuple(files) for key, files in found.items()}


def _candidates(held: Held) -> Iterable[str]:
    """Words of a name that may be a key, the surest first."""
    *folders, name = held.name.casefold().split("/")
    stem = name.rpartition(".")[0] or name
    yield stem
    if found := PAPER.search(stem):
        yield found[1]
    for folder in reversed(folders):
        yield folder
        if found := PAPER.search(folder) or (LEADING.match(folder) if held.sender is None else None):
            yield found[1]  # the folder of a letter begins with the letter's own number
    if found := LEADING.match(stem):
        yield found[1]


def in_order(files: Iterable[Held], prefer: str) -> tuple[Held, ...]:
    """A submission's files, the manuscript to take first: what is called final, the preferred kind, the newest."""
    return tuple(sorted(files, key=lambda held: _rank(held, prefer), reverse=True))


def _rank(held: Held, prefer: str) -> tuple[bool, bool, bool, str, str]:
    manuscript = held.suffix in suffixes()
    preferred = (held.suffix in TEXTS) == (prefer == "text")
    return manuscript, manuscript and preferred, bool(FINAL.search(held.name)), held.changed, held.name
