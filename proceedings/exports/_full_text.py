"""The text of a paper as one run of words, from the lines that were printed: what full-text indexes are given."""

import re
from collections.abc import Iterator

from proceedings.exports._facts import PaperFacts
from proceedings.exports._words import without_addresses

SOFT_HYPHEN = "\u00ad"
BROKEN_ADDRESS = re.compile(r"[\w.+-]+\n?@\n?[a-z0-9-]+(?:\n?\.\n?[a-z0-9-]+)+")
"""An e-mail address in which lines may end."""


def full_text(facts: PaperFacts) -> str:
    """The words of the paper in the order of reading, without e-mail addresses; empty where there are no lines."""
    text = "".join(_joined(facts))
    for author in facts.paper.record.authors:
        if "@" in author.email:
            text = _anywhere(author.email).sub("", text)
    return without_addresses(BROKEN_ADDRESS.sub("", text))


def _joined(facts: PaperFacts) -> Iterator[str]:
    """The lines with what parts them: nothing behind a word that goes on."""
    for page in facts.paper.lines:
        for line in page:
            yield line.text.removesuffix(SOFT_HYPHEN) if line.text.endswith(SOFT_HYPHEN) else f"{line.text}\n"


def _anywhere(address: str) -> re.Pattern[str]:
    """The address, wherever a line ends within it."""
    return re.compile(r"\s*".join(map(re.escape, address)), re.IGNORECASE)
