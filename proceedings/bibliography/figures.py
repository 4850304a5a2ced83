"""Figures of a reference: pages, dates, addresses."""

import re

from proceedings.bibliography.pieces import NOTHING, Piece, rich, said
from proceedings.bibliography.terms import term
from proceedings.intake.addresses import with_addresses_linked
from proceedings.model.bibliography import Entry

RANGE = re.compile(r"(?<=[\w)])\s*[-‐‑–—]+\s*(?=[\w(])")
DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)


def ranges(text: str) -> str:
    """Page ranges with an en dash: 12-25 as 12–25."""
    return RANGE.sub("–", text)


def is_range(pages: str) -> bool:
    """Whether pages are more than one."""
    return bool(re.search("[–,;-]", pages))


def pages_within(entry: Entry, language: str) -> str:
    """The pages of a part as they stand inside a sentence: pp. 5–9, с. 5–9."""
    pages = ranges(entry.pages)
    if language == "en" and pages:
        return f"pp. {pages}" if is_range(pages) else f"p. {pages}"
    named = term("pages", language, pages)
    return named[:1].lower() + named[1:]


def dotted(date: tuple[int, ...]) -> str:
    """A date as 05.03.2020, as far as it is known."""
    return ".".join(f"{part:02d}" for part in reversed(date))


def doi_of(entry: Entry) -> str:
    """The DOI alone, without resolver."""
    return DOI.sub("", entry.doi).strip()


def doi_link(entry: Entry, resolver: bool = False) -> Piece:
    """The DOI as a link, shown with its resolver or without."""
    doi = doi_of(entry)
    if not doi:
        return NOTHING
    address = f"https://doi.org/{doi}"
    return said(address if resolver else doi, link=address)


def url_link(entry: Entry) -> Piece:
    """The address as a link, where it is one that may stand in a volume."""
    return said(entry.url, link=entry.url if entry.url.lower().startswith(("http://", "https://")) else "")


def noted(entry: Entry) -> Piece:
    """The note of an entry, addresses in it linked."""
    return with_addresses_linked(rich(entry.note))


def wants_url(entry: Entry) -> bool:
    """An address is printed where no DOI leads there already, and always for what is only there."""
    return bool(entry.url) and (not entry.doi or entry.kind in ("webpage", "post-weblog"))
