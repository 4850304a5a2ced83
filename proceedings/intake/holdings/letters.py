"""Letters: what is attached to a message becomes files, with who sent it and when; its text only where nothing is."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from typing import Any

from proceedings.intake.exports.markup import clean
from proceedings.intake.faults.letters import KEPT_LETTER, OUTLOOK_FILE, TOO_MANY_LETTERS, UNREADABLE_LETTER
from proceedings.intake.holdings.code_pages import decode_name
from proceedings.intake.holdings.dates import date_of_letter
from proceedings.intake.holdings.letter_heads import MAIL_PAGES, BoundedPolicy, answered_by, file_name, head, sender_of
from proceedings.intake.holdings.names import attachment_name, shown, slug
from proceedings.intake.holdings.stage import MEGABYTE, Stage
from proceedings.model.received import Contact, Held

ATTACHMENT_LIMIT = 200
LETTER_LIMIT = 64_000_000
PART_LIMIT = 5_000
"""Lines that may begin a part; a letter with more of them is made to be slow."""

TEXT_LIMIT = 1_000_000
SUFFIXES = {
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/zip": ".zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "image/jpeg": ".jpg",
    "image/png": ".png",
}
TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")


@dataclass(slots=True)
class _Letter:
    """A letter being taken apart: the file that it lies in, its folder among the held, who sent it when."""

    source: str
    folder: str
    sender: Contact | None
    changed: str
    answers: str = ""
    taken: set[str] = field(default_factory=set)


def open_letter(content: bytes, source: str, stage: Stage) -> Iterator[Held]:
    """The files in one message, named `<number> <subject>/<attachment>`; the number runs over the gathering."""
    stage.letters += 1
    message = _parsed(content, source, stage)
    if message is None:
        return
    folder = f"{stage.letters:03} {slug(head(message, 'Subject'))}".strip()
    letter = _Letter(source, folder, sender_of(message), date_of_letter(head(message, "Date")), answered_by(message))
    yield from _files(message, letter, stage)
    if stage.words or not letter.taken:
        yield from _text(message, letter, stage)


def _parsed(content: bytes, source: str, stage: Stage) -> "Message[Any, Any] | None":
    problem = ""
    if len(content) > LETTER_LIMIT:
        problem = f"> {LETTER_LIMIT // MEGABYTE} MB"
    elif content.count(b"\n--") > PART_LIMIT:
        problem = f"> {PART_LIMIT} parts"
    try:
        if not problem:
            return message_from_bytes(content, policy=BoundedPolicy())
    except Exception as error:  # the parser raises far more than it declares on hostile letters, RecursionError too
        problem = type(error).__name__
    stage.tell(UNREADABLE_LETTER, source, name=shown(source), problem=problem)
    return None


def _files(message: "Message[Any, Any]", letter: _Letter, stage: Stage) -> Iterator[Held]:
    """The files of a message; those of a message attached to it lie in a folder of their own, with its own sender."""
    for part in _leaves(message):
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload()
            if isinstance(inner, list) and inner and isinstance(inner[0], Message):
                within = _inside(letter, inner[0])
                yield from _files(inner[0], within, stage)
                if stage.words:
                    yield from _text(inner[0], within, stage)
        elif _is_file(part):
            if len(letter.taken) >= ATTACHMENT_LIMIT:
                stage.tell(TOO_MANY_LETTERS, letter.source, name=shown(letter.folder), limit=ATTACHMENT_LIMIT)
                return
            held = _file(part, letter, stage)
            if held:
                yield held


def _leaves(message: "Message[Any, Any]") -> Iterator["Message[Any, Any]"]:
    """The parts of a message that are not made of parts; attached messages whole."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        payload = part.get_payload()
        nested = isinstance(payload, list) and part.get_content_type() != "message/rfc822"
        if nested:
            waiting.extend(reversed([one for one in payload if isinstance(one, Message)]))
        else:
            yield part


def _inside(letter: _Letter, message: "Message[Any, Any]") -> _Letter:
    sender, changed = sender_of(message), date_of_letter(head(message, "Date"))
    subject = slug(head(message, "Subject"))
    folder = f"{letter.folder}/{subject}" if subject else letter.folder
    answers = answered_by(message) or letter.answers
    return _Letter(letter.source, folder, sender or letter.sender, changed or letter.changed, answers, letter.taken)


def _is_file(part: "Message[Any, Any]") -> bool:
    """Whether a part is a file: it has a name, is said to be attached, or is no text."""
    return (
        bool(file_name(part))
        or _disposition(part) == "attachment"
        or part.get_content_maintype() not in ("text", "multipart")
    )


def _disposition(part: "Message[Any, Any]") -> str:
    return head(part, "Content-Disposition").partition(";")[0].strip().casefold()


def _file(part: "Message[Any, Any]", letter: _Letter, stage: Stage) -> Held | None:
    kind = part.get_content_type()
    fallback = f"attachment {len(letter.taken) + 1}{SUFFIXES.get(kind, '')}"
    name = attachment_name(file_name(part), fallback)
    if kind in TNEF or name.text.casefold() == "winmail.dat":
        letter.taken.add(name.text)
        stage.tell(OUTLOOK_FILE, letter.source, name=shown(f"{letter.folder}/{name.text}"))
        return None
    if not stage.has_room(name.text, letter.source):
        return None
    full = _free(f"{letter.folder}/{name.text}", letter.taken)
    stage.tell_changed(name, letter.source)
    path = stage.lay(full, [_bytes(part)], letter.source)
    return Held(full, path, letter.changed, letter.sender, letter.answers) if path else None


def _free(name: str, taken: set[str]) -> str:
    """The name, numbered where the letter has another file of it already."""
    stem, dot, suffix = name.rpartition(".")
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem} ({number}).{suffix}" if dot and "/" not in suffix else f"{name} ({number})"
    taken.add(free.casefold())
    return free


def _bytes(part: "Message[Any, Any]") -> bytes:
    try:
        content = part.get_payload(decode=True)
    except Exception:  # broken encodings of transport, of every kind
        content = None
    return content if isinstance(content, bytes) else b""


def _text(message: "Message[Any, Any]", letter: _Letter, stage: Stage) -> Iterator[Held]:
    texts = [part for part in _leaves(message) if part.get_content_maintype() == "text"]
    texts.sort(key=lambda part: part.get_content_subtype() != "plain")
    words = _words(texts[0], lines=stage.words) if texts else ""
    name = f"{letter.folder}/message.txt"
    if not words.strip() or not stage.has_room(name, letter.source):
        return
    path = stage.lay(name, [words.encode("utf-8", "replace")], letter.source)
    if not stage.words:
        stage.tell(KEPT_LETTER, letter.source, name=shown(name))
    if path:
        yield Held(name, path, letter.changed, letter.sender, letter.answers)


def _words(part: "Message[Any, Any]", lines: bool) -> str:
    """The text of a part; `lines`: where it is plain, its lines as they were written, for quotes stand in lines."""
    content = _bytes(part)[:TEXT_LIMIT]
    charset = part.get_content_charset("")
    try:
        text = content.decode(charset) if charset not in ("", "us-ascii") else decode_name(content, MAIL_PAGES)
    except (LookupError, ValueError):
        text = decode_name(content, MAIL_PAGES)
    return text if lines and part.get_content_subtype() == "plain" else clean(text)
