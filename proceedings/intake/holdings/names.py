"""Names of files as archives, letters and folders give them, made safe to hold as data; nothing is written by them."""

import re
from dataclasses import dataclass

from proceedings.intake.characters import hidden, visible

LONGEST = 200
"""Characters of one part of a name; file systems allow 255 bytes."""

LONGEST_PATH = 1_000
DRIVE = re.compile(r"[A-Za-z]:")
PASSED_OVER = re.compile(r"\..*|~\$.*|__MACOSX|Thumbs\.db|desktop\.ini", re.IGNORECASE | re.DOTALL)
SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
BREAKS = re.compile(r"[\t\r\n]+")
BARRED = re.compile(r'[\\/:*?"<>|\s]+')


@dataclass(frozen=True, slots=True)
class SafeName:
    """A name with slashes, its parts proper; `changed` where characters had to go."""

    text: str
    changed: bool


def safe_name(raw: str) -> SafeName | None:
    """The name as data; None where it leads out of its archive, or nowhere."""
    if "\0" in raw or len(raw) > LONGEST_PATH * 10:
        return None
    path = raw.replace("\\", "/")
    if path.startswith("/") or DRIVE.match(path):
        return None
    parts = [part for part in (_spoken(part) for part in path.split("/")) if part not in ("", ".")]
    name = "/".join(shortened(part) for part in parts)
    if not parts or ".." in parts or len(name) > LONGEST_PATH or DRIVE.match(name):
        return None
    return SafeName(name, bool(hidden(raw)) or name != "/".join(parts))


def is_passed_over(raw: str) -> bool:
    """Whether a system, not a person, put the file there: hidden files, Word's locks, what macOS and Windows leave."""
    parts = [part for part in raw.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return any(PASSED_OVER.fullmatch(part) for part in parts)


def attachment_name(raw: str, fallback: str) -> SafeName:
    """The name of an attachment, which has no folders; the fallback where it says nothing."""
    last = raw.replace("\0", "").replace("\\", "/").rpartition("/")[2]
    named = safe_name(DRIVE.sub("", last, count=1)) if DRIVE.match(last) else safe_name(last)
    return SafeName(named.text, named.changed or "\0" in raw) if named else SafeName(fallback, bool(raw))


def shortened(part: str) -> str:
    """One part of a name, cut to length before its suffix."""
    if len(part) <= LONGEST:
        return part
    stem, dot, suffix = part.rpartition(".")
    if not dot or len(suffix) > 10:
        return part[:LONGEST].rstrip()
    return f"{stem[: LONGEST - len(suffix) - 1].rstrip()}.{suffix}"


def slug(words: str, length: int = 60) -> str:
    """Words as a part of a name: on one line, without what a path may not hold."""
    return BARRED.sub(" ", visible(words)).strip(" .")[:length].strip(" .")


def suffix_of(name: str) -> str:
    """The suffix of a name in small letters where it is an ordinary one, else nothing."""
    found = SUFFIX.fullmatch(f".{name.casefold().rpartition('.')[2]}") if "." in name else None
    return found[0] if found else ""


def shown(name: str) -> str:
    """A name for a message: on one line, without hidden characters, not too long."""
    words = " ".join(visible(name).split())
    return words if len(words) <= 120 else f"{words[:119]}…"


def _spoken(part: str) -> str:
    return BREAKS.sub(" ", visible(part)).strip()
