"""PDF syntax for what we write ourselves (ISO 32000-1, 7.3): strings, arrays of numbers, deflated streams."""

import re
import zlib
from collections.abc import Iterable
from functools import lru_cache

from proceedings.typefaces import DIGEST_MARK

LEVEL = 6
"""Of zlib: above it a page costs twice the time for one per cent of its size."""


def literal(text: str) -> bytes:
    """A string of ASCII characters in parentheses."""
    return b"(" + re.sub(rb"([\\()])", rb"\\\1", text.encode("ascii")) + b")"


def text_string(text: str) -> bytes:
    """Text for people: as it is where it is plain ASCII, else UTF-16 with its byte order mark (7.9.2.2)."""
    if text.isascii() and text.isprintable():
        return literal(text)
    return b"<%b>" % utf16(f"\ufeff{text}").encode()


def utf16(text: str) -> str:
    """The hexadecimal digits of the text in UTF-16, big end first."""
    return text.encode("utf-16-be").hex().upper()


def numbers(values: Iterable[float]) -> bytes:
    """An array of numbers, to a hundredth."""
    return (
        b"[%b]" % " ".join(f"{round(value, 2):g}" if abs(value) < 1e4 else f"{value:.2f}" for value in values).encode()
    )


def deflate(content: bytes) -> bytes:
    """The content deflated, the same bytes each time.

    A last byte of 0x0D before the newline of `endstream` is miscounted by validators, so one more newline goes in.
    """
    packed = zlib.compress(content, LEVEL)
    return deflate(content + b"\n") if packed.endswith(b"\r") else packed


@lru_cache(maxsize=256)
@lru_cache(maxsize=512)
def face_resource(key: str) -> str:
    """The name that content streams call a face by: `source-serif-4:400:r:8` is `/source-serif-4.400.r.8`.

    Of a family in a folder only the folder's own name stands there, in the signs that names may have (7.3.5); the
    digest behind it tells families apart.
    """
    family = key.rpartition("/")[2].replace(":", ".").replace(DIGEST_MARK, "-")
    return f"/{re.sub('[^A-Za-z0-9.-]', '', family)}"


def picture_resource(digest: str) -> str:
    """The name that content streams call a picture by."""
    return f"/Im{digest[:16]}"
