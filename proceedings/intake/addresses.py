"""Addresses typed in the items of a reference list become links: https://…, www.…, doi: 10.1234/abc."""

import re
from collections.abc import Iterator
from dataclasses import replace

from proceedings.intake.links import safe_link
from proceedings.model.manuscript import Inline, Inlines, Text

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"«»“”]+|(?<![\w./])10\.\d{4,9}/[^\s<>\"«»“”]+", re.IGNORECASE)
TRAILING = ".,;:!?…'’"
PAIRS = {")": "(", "]": "[", "}": "{"}


def with_addresses_linked(inlines: Inlines) -> Inlines:
    """The inlines of an item with each address and DOI in it linked; the same object where there is none."""
    if not any(isinstance(one, Text) and not one.link and ADDRESS.search(one.text) for one in inlines):
        return inlines
    return tuple(run for one in inlines for run in _runs(one))


def _runs(one: Inline) -> Iterator[Inline]:
    if not isinstance(one, Text) or one.link:
        yield one
        return
    at = 0
    for found in ADDRESS.finditer(one.text):
        shown = _trimmed(found[0])
        link = safe_link(f"https://doi.org/{shown}" if shown.startswith("10.") else shown)
        if link:
            yield from (replace(one, text=one.text[at : found.start()]),) if one.text[at : found.start()] else ()
            yield replace(one, text=shown, link=link)
            at = found.start() + len(shown)
    if one.text[at:]:
        yield replace(one, text=one.text[at:])


def _trimmed(address: str) -> str:
    """The address without the signs of the sentence after it; a bracket stays where its partner is inside."""
    while address[-1:] in TRAILING or (address[-1:] in PAIRS and PAIRS[address[-1]] not in address):
        address = address[:-1]
    return address
