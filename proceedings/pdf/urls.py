"""Where links of a volume may lead, and how an address is written into a PDF."""

from urllib.parse import quote, urlsplit

SCHEMES = frozenset({"http", "https", "mailto"})
"""Anything else can start programs or open files on a reader's machine."""

_KEPT = "%:/?#[]@!$&'()*+,;=~"


def is_allowed(url: str) -> bool:
    """Whether a link to the address does no harm."""
    try:
        return urlsplit(url).scheme.lower() in SCHEMES
    except ValueError:
        return False


def ascii_url(url: str) -> str:
    """The address with every other character percent-encoded, as a URI action wants it (ISO 32000-1, 12.6.4.7)."""
    return quote(url.strip(), safe=_KEPT)
