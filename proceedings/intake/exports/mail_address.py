"""An address of e-mail as cells and fields hold it: with a name around it, with a second one behind it, or masked."""

import re

from proceedings.intake.characters import visible

ADDRESS = re.compile(r"[^\s<>()\[\],;:\"'«»|]{1,128}@[^\s<>()\[\],;:\"'«»|@]{1,128}")


def address_in(words: str) -> str:
    """The first address in a text; empty where there is none, or where a site has masked it (`****@example.org`)."""
    found = ADDRESS.search(visible(words[:2000]))
    return found[0].rstrip(".*") if found and not found[0].startswith("*") else ""
