"""Licences under which a volume may be given away: what its rights say of Creative Commons, and no guess beyond."""

import re
from collections.abc import Iterable

COMMONS = re.compile(r"\bCC[ -]?(BY(?:[ -](?:NC|SA|ND))*)(?:[ -]?(\d\.\d))?\b|\b(CC ?0)\b", re.IGNORECASE)
ADDRESS = re.compile(r"creativecommons\.org/licenses/(by(?:-(?:nc|sa|nd))*)/(\d\.\d)", re.IGNORECASE)


def licence_of(rights: Iterable[str]) -> str:
    """The SPDX name of the licence that the rights name (CC-BY-4.0); empty where they name none with its version."""
    for text in rights:
        found = ADDRESS.search(text) or COMMONS.search(text)
        if found and found.group(1) and found.group(2):
            return f"CC-{found.group(1).replace(' ', '-')}-{found.group(2)}".upper()
        if found and found.lastindex == 3:
            return "CC0-1.0"
    return ""


def licence_address(name: str) -> str:
    """Where a licence of this name is written down."""
    if name == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    kind, _, version = name.removeprefix("CC-").rpartition("-")
    return f"https://creativecommons.org/licenses/{kind.lower()}/{version}/" if name else ""
