"""Heads of letters, read with bounds: no line end reaches a value, undeclared bytes become their likeliest letters."""

import re
from collections.abc import Iterable
from email.header import decode_header, make_header
from email.message import Message
from email.policy import EmailPolicy
from email.utils import parseaddr
from typing import Any
from urllib.parse import unquote_to_bytes

from proceedings.intake.characters import visible
from proceedings.intake.holdings.code_pages import decode_name, mended
from proceedings.model.received import Contact

LONGEST_HEAD = 2_000
"""Characters of one head that are looked at: the parser of heads takes quadratic time over hostile ones."""

LONGEST = 200
"""Characters of a subject, a name, an address."""

RAW = re.compile("[\udc80-\udcff]")
MAIL_PAGES = ("cp1251", "kz1048", "koi8_r", "cp866", "cp1252")
BARE_NAME = re.compile(r"""(?:file)?name\s*=\s*(?:"([^"]*)"|([^;]*))""", re.IGNORECASE)
PIECE = re.compile(r"""name\*(\d{1,3})\*?\s*=\s*(?:"([^"]*)"|([^;\s]*))""", re.IGNORECASE)
WORD = re.compile(r"=\?[^?]+\?[bq]\?[^?]*\?=", re.IGNORECASE)


class BoundedPolicy(EmailPolicy):
    """The standard policy; heads are cut to length, and bytes beyond ASCII become their likeliest letters."""

    def header_source_parse(self, sourcelines: Iterable[str]) -> tuple[str, str]:
        """Name and value of a head out of its lines."""
        name, value = super().header_source_parse(list(sourcelines))
        value = value[:LONGEST_HEAD]
        if RAW.search(value):
            value = decode_name(value.encode("utf-8", "surrogateescape"), MAIL_PAGES)
        return name, value


def head(message: "Message[Any, Any]", name: str) -> str:
    """A head as words on one line; empty where it is missing."""
    try:
        value = str(message[name] or "")
    except Exception:  # the parser of heads raises far more than it declares
        value = _decoded(_unread(message, name))
    return on_one_line(value)


def file_name(part: "Message[Any, Any]") -> str:
    """The name that a part gives its file, as RFC 2231, RFC 2047 or bad habits write it; empty where it gives none."""
    try:
        name = part.get_filename() or ""
    except Exception:  # as above
        name = ""
    if not name or "\ufffd" in name or "=?" in name:
        name = _bare_name(part) or name
    return mended(name)


def _bare_name(part: "Message[Any, Any]") -> str:
    """The name in the unread text of the heads."""
    for key in ("Content-Disposition", "Content-Type"):
        value = _unread(part, key)
        found = BARE_NAME.search(value)
        if found:
            words = found[1] if found[1] is not None else found[2]
            return _decoded(words.strip())
        if pieces := PIECE.findall(value):
            return _joined(pieces)
    return ""


def _joined(pieces: list[tuple[str, str, str]]) -> str:
    """The name out of its pieces (RFC 2231, 3), which are cut between bytes rather than letters."""
    ordered = [quoted or bare for _, quoted, bare in sorted(pieces, key=lambda piece: int(piece[0]))]
    charset, mark, rest = "".join(ordered).partition("'")
    text = rest.partition("'")[2] if mark else charset
    return decode_name(unquote_to_bytes(text), MAIL_PAGES)


def _unread(message: "Message[Any, Any]", name: str) -> str:
    """A head as it stands, not taken apart."""
    return next((str(value) for key, value in message.raw_items() if key.casefold() == name.casefold()), "")


def _decoded(words: str) -> str:
    if not WORD.search(words):
        return words
    try:
        return str(make_header(decode_header(words)))
    except Exception:  # encoded words with false charsets or broken base64
        return words


def sender_of(message: "Message[Any, Any]") -> Contact | None:
    """Who a letter is from; None where it doesn't say."""
    name, email = _address(message)
    name, email = on_one_line(name), on_one_line(email)
    return Contact(name=name, email=email, role="sender") if name or email else None


def _address(message: "Message[Any, Any]") -> tuple[str, str]:
    try:
        first = message["From"].addresses[0]
        return first.display_name, first.addr_spec
    except Exception:  # as above; None and an empty list among it
        return parseaddr(head(message, "From"))


AUTOMATIC = "auto-submitted"
"""Stands among what a letter answers where no person wrote it (RFC 3834)."""


def answered_by(message: "Message[Any, Any]") -> str:
    """The ids of the letters that a letter answers, the nearest first, then the addresses that it went to."""
    names = ("In-Reply-To", "References", "To", "Cc", "Delivered-To", "X-Original-To")
    heads = [" ".join(visible(_unread(message, name)[:LONGEST_HEAD]).split()) for name in names]
    said = _unread(message, "Auto-Submitted").strip().casefold()
    automatic = said not in ("", "no") or message.get_content_type() == "multipart/report"
    return " ".join(filter(None, (*heads, AUTOMATIC if automatic else "")))


def on_one_line(words: str) -> str:
    """The words of a head without line ends and hidden characters, of an honest length."""
    return " ".join(visible(mended(words)).split())[:LONGEST]
