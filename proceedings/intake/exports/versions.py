"""Several versions of one manuscript told by their names: «тезисы (1) испр.docx» and «Тезисы.docx» are one paper."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping

from proceedings.intake.characters import visible
from proceedings.model.received import Held

MARKS = re.compile(
    r"\(\d{1,3}\)|\[\d{1,3}\]|\b(?:v|ver|версия|вариант|нұсқа)[\s._-]*\d+\b|\b(?:copy|копия|көшірме)(?:\s*\d+)?\b"
    r"|\b(?:final|финал\w*|оконч\w*|чистов\w*|соңғы|new|нов\w*|жаңа|revised|исправ\w*|испр|түзет\w*|правк\w*|draft|черновик)\b"
    r"|\b\d{1,2}[._-]\d{1,2}[._-](?:\d{2}|\d{4})\b|\b\d{4}[._-]\d{2}[._-]\d{2}\b",
    re.IGNORECASE,
)
"""What people add to the name of a file when they change it."""


def stem_of(name: str) -> str:
    """The name of a file without its folders, suffix and marks of a version, folded; never empty."""
    base = unicodedata.normalize("NFC", name.rpartition("/")[2])
    stem = base.rpartition(".")[0] or base
    bare = " ".join(re.findall(r"[^\W_]+", MARKS.sub(" ", stem.replace("_", " ")).casefold()))
    return bare or stem.casefold()


def by_paper(files: Iterable[Held]) -> Mapping[str, tuple[Held, ...]]:
    """The versions of each paper, by a key that stays the same from version to version."""
    found: dict[str, list[Held]] = defaultdict(list)
    for held in files:
        sender = f"{held.sender.email.casefold()} " if held.sender else ""
        home = "" if held.sender else held.name.rpartition("/")[0]
        found[visible(f"{sender}{home}/{stem_of(held.name)}").strip("/ ")].append(held)
    return {key: tuple(versions) for key, versions in found.items()}
