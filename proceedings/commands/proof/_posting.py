"""What send and remind share: one run at a time has the post, and keeps the outcome of each letter at once."""

import os
import ssl
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from pathlib import Path

from proceedings.commands._session import PATIENCE, leave
from proceedings.commands.proof._post_report import outbox_line, present_post
from proceedings.delivery import Busy, NotDelivered, deliver, hold
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.mailing import Posted
from proceedings.proofing.errands import Errand, Prepared, prepare, preview
from proceedings.proofing.keeping import read_record, record_file
from proceedings.proofing.letters import compose
from proceedings.proofing.mail_server import Line, Login
from proceedings.proofing.post_outcomes import Sending, faults_of, recorded, sendings
from proceedings.proofing.posting import Post, Timing, outbox, post

USER, PASSWORD = "PROCEEDINGS_SMTP_USER", "PROCEEDINGS_SMTP_PASSWORD"
SERVICE = "proceedings-smtp"
"""What the password is called in the system's keyring."""


def now() -> datetime:
    """This moment, by the clock and in the zone of this machine."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Telling:
    """How an errand is told: text or json, in which language, how much; `preview`: one letter to look at."""

    format: str
    language: str
    quiet: bool
    preview: bool = False


def serve(errand: Errand, telling: Telling) -> int:
    """Does an errand and tells of it; the exit code that it deserves."""
    if telling.preview:
        return present_post((), show(errand), "text", telling.language, quiet=True)
    posted, told = run(errand, telling.quiet or telling.format == "json")
    ended = present_post(posted, told, telling.format, telling.language, telling.quiet)
    if errand.dry and telling.format == "text" and not telling.quiet:
        print(outbox_line(str(errand.folder), telling.language))
    return ended


def run(errand: Errand, quiet: bool) -> tuple[list[Posted], list[Diagnostic]]:
    """Does an errand; what became of each letter, and all that is to be told."""
    try:
        with hold(errand.folder / ".proceedings" / "post", 0, _waiting):
            return _run(errand, quiet)
    except Busy as busy:
        leave(f"letters are being sent already by {busy}")
    except (NotDelivered, OSError) as error:
        leave(f"stopped, and nothing more is sent: {error}")
    return [], []


def _run(errand: Errand, quiet: bool) -> tuple[list[Posted], list[Diagnostic]]:
    login = _login()
    prepared = prepare(errand, login)
    told = list(prepared.diagnostics)
    if prepared.value is None:
        return [], told
    if errand.dry:
        return [*_write_outbox(prepared.value, errand.folder), *prepared.value.due.others], told
    for sending in prepared.value.unrecorded:
        told.extend(_keep(errand.folder, sending))
    posted: list[Posted] = []
    for one in _leaving(prepared.value, login):
        for sending in sendings(one, errand.kind, prepared.value.dossiers):
            told.extend(_keep(errand.folder, sending))
        told.extend(faults_of(one, errand.kind, prepared.value.stationery.mailing.host))
        posted.append(one)
        if not quiet:
            letters = len(prepared.value.due.letters)
            print(f"{len(posted)}/{letters} {', '.join(one.papers)}: {one.fate}", file=sys.stderr)
    return [*posted, *prepared.value.due.others], told


def _leaving(prepared: Prepared, login: Login) -> Iterator[Posted]:
    """The letters on their way, one by one; the line is hung up at the end."""
    with closing(Line(prepared.stationery.mailing, login, ssl.create_default_context())) as line:
        yield from post(prepared.due.letters, Post(prepared.stationery, line, Timing(now, time.sleep)))


def _write_outbox(prepared: Prepared, folder: Path) -> Iterator[Posted]:
    for artifact, posted in outbox(prepared.due.letters, prepared.stationery, now()):
        deliver([artifact], folder)
        yield posted


def _keep(folder: Path, sending: Sending) -> tuple[Diagnostic, ...]:
    """Writes into a paper's record that its letter was sent; read anew, since answers may have come in meanwhile."""
    with hold(folder / ".proceedings", PATIENCE, _waiting):
        read = read_record(folder, sending.paper)
        if read.value is None:
            return read.diagnostics
        kept = recorded(read.value, sending)
        deliver([record_file(kept.value, folder)], folder)
    return kept.diagnostics


def show(errand: Errand) -> list[Diagnostic]:
    """Prints one letter as its reader will see it."""
    made = preview(errand, _login())
    if made.value is not None:
        stationery, letter = made.value
        message = compose(letter, stationery.mailing, stationery.reply_to, now())
        for name in ("From", "To", "Cc", "Reply-To", "Subject", "Message-ID"):
            if message[name]:
                print(f"{name}: {message[name]}")
        for part in message.iter_attachments():
            print(f"Attachment: {part.get_filename()}")
        print(f"\n{letter.text}", end="")
    return list(made.diagnostics)


def _login() -> Login:
    """User and password of the surroundings; the password else from the system's keyring, where there is one."""
    user = os.environ.get(USER, "")
    return Login(user, os.environ.get(PASSWORD, "") or (_from_keyring(user) if user else ""))


def _from_keyring(user: str) -> str:
    with suppress(ImportError):
        keyring = import_module("keyring")
        try:
            return str(keyring.get_password(SERVICE, user) or "")
        except Exception:  # a keyring without a desktop raises whatever its backend does; then there is no password
            return ""
    return ""


def _waiting(holder: str) -> None:
    print(f"waiting for {holder}, which is at this folder too", file=sys.stderr)
