"""Words and dates in annotations and forms, as programs of many makers write them (ISO 32000-2, 7.9.2, 7.9.4)."""

import re
from html import unescape

import pikepdf

LONGEST = 20_000
"""Characters of one text; what is longer is cut, and no author writes it by hand."""

_TAG = re.compile(r"<[^<>]{0,5000}>")
_BREAK = re.compile(r"<\s*(?:br\b[^<>]{0,500}|/\s*(?:p|div|li)\s*)>", re.IGNORECASE)
_LANGUAGE = re.compile("\x1b[^\x1b]{0,20}\x1b")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_MOMENT = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([Zz+-])(?:(\d\d)'?(\d\d)?)?)?")


def text_of(value: object) -> str:
    """A text string, a name or a stream of text, on honest lines; empty for anything else."""
    try:
        if isinstance(value, pikepdf.String):
            return tidy(decoded(bytes(value)))
        if isinstance(value, pikepdf.Name):
            return tidy(str(value).removeprefix("/"))
        if isinstance(value, pikepdf.Stream):
            return tidy(decoded(value.read_bytes()[: 2 * LONGEST]))
    except Exception:  # a stream may be damaged, and a name no UTF-8, in more ways than pikepdf declares
        return ""
    return value if isinstance(value, str) else ""


def decoded(content: bytes) -> str:
    """The text of a string: UTF-16 or UTF-8 by their marks, UTF-8 without one where it can be nothing else, PDFDoc."""
    if content.startswith((b"\xfe\xff", b"\xff\xfe")):
        return content.decode("utf-16", "replace")
    if content.startswith(b"\xef\xbb\xbf"):
        return content[3:].decode("utf-8", "replace")
    if not content.isascii():
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return content.decode("pdfdoc", "replace")


def tidy(text: str) -> str:
    """The text without marks of language and unseen characters, its lines ended by `\\n`."""
    lines = _LANGUAGE.sub("", text[:LONGEST]).replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub("", lines).strip()


def plain(rich: str) -> str:
    """The words of rich text, which is XHTML (12.7.3.4), a paragraph a line."""
    body = _TAG.sub("", _BREAK.sub("\n", rich.replace("\n", " ").replace("\r", " ")))
    return tidy("\n".join(" ".join(line.split()) for line in unescape(body).split("\n")))


def iso_moment(value: str) -> str:
    """A date as ISO 8601, as far as it was told; empty where it is none."""
    found = _MOMENT.match(value.strip())
    if found is None:
        return ""
    year, month, day, hour, minute, second, sign, hours, minutes = found.groups()
    date = "-".join(filter(None, (year, month, day if month else None)))
    if hour is None or day is None:
        return date
    zone = "Z" if sign in ("Z", "z") else f"{sign}{hours}:{minutes or '00'}" if sign and hours else ""
    return f"{date}T{hour}:{minute or '00'}:{second or '00'}{zone}"
