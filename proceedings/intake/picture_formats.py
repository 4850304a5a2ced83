"""Picture formats by their first bytes: those that are read as drawings, and those that are only named, not read."""

import re

MAGIC = (
    (re.compile(rb"%!PS|\xc5\xd0\xd3\xc6"), "EPS"),
    (re.compile(rb"%PDF-"), "PDF"),
    (re.compile(rb"\xd7\xcd\xc6\x9a|\x01\x00\x09\x00|\x02\x00\x09\x00"), "WMF"),
    (re.compile(rb"\x01\x00\x00\x00.{36} EMF", re.DOTALL), "EMF"),
    (re.compile(rb"8BPS"), "PSD"),
    (re.compile(rb".{4}ftyp(?:heic|heix|mif1|msf1|avif)", re.DOTALL), "HEIC/AVIF"),
    (re.compile(rb"\x1f\x8b"), "SVGZ"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)", re.IGNORECASE), "SVG"),
)


def foreign_format(content: bytes) -> str:
    """The name of a known format that has no samples for Pillow, by the file's first bytes; else nothing."""
    return next((name for magic, name in MAGIC if magic.match(content[:256])), "")
