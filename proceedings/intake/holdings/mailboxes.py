"""Files of mail: one message in a file (.eml), or many one after the other (.mbox), each begun by a line `From …`."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from proceedings.intake.faults.holdings import MISSING_SOURCE
from proceedings.intake.faults.letters import TOO_MANY_LETTERS
from proceedings.intake.holdings.letters import LETTER_LIMIT, open_letter
from proceedings.intake.holdings.names import shown
from proceedings.intake.holdings.stage import Stage
from proceedings.model.received import Held

LETTERS = 2_000
LINE = 1_000_000
BEGINNING = re.compile(rb"From \S.*\d{4}|From - ")
"""A message's first line (RFC 4155): an address and a date; Thunderbird writes a hyphen for the address."""

QUOTED = re.compile(rb">+From ")


def open_eml(held: Held, stage: Stage) -> Iterator[Held]:
    """The files in one message."""
    if stage.letters >= LETTERS:
        stage.tell(TOO_MANY_LETTERS, held.name, name=shown(held.name), limit=LETTERS)
        return
    try:
        with held.path.open("rb") as stream:
            content = stream.read(LETTER_LIMIT + 1)
    except OSError as error:
        stage.tell(MISSING_SOURCE, held.name, name=shown(held.name), problem=error.strerror)
        return
    yield from open_letter(content, held.name, stage)


def open_mbox(held: Held, stage: Stage) -> Iterator[Held]:
    """The files in all messages of a mailbox."""
    try:
        with held.path.open("rb") as stream:
            for content in _messages(stream):
                if stage.letters >= LETTERS:
                    stage.tell(TOO_MANY_LETTERS, held.name, name=shown(held.name), limit=LETTERS)
                    return
                yield from open_letter(content, held.name, stage)
    except OSError as error:
        stage.tell(MISSING_SOURCE, held.name, name=shown(held.name), problem=error.strerror)


def is_mbox(start: bytes) -> bool:
    """Whether a file begins as mailboxes do."""
    return bool(BEGINNING.match(start))


def _messages(stream: BinaryIO) -> Iterator[bytes]:
    """The messages of a mailbox; of one that is too long, as much as shows that it is."""
    lines: list[bytes] = []
    size, empty, begun = 0, True, False
    while line := stream.readline(LINE):
        if empty and BEGINNING.match(line):
            if begun:
                yield b"".join(lines)
            lines, size, begun = [], 0, True
        elif size <= LETTER_LIMIT:
            lines.append(line[1:] if QUOTED.match(line) else line)
            size += len(line)
        empty = not line.strip()
    if begun:
        yield b"".join(lines)
