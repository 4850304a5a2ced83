"""A manuscript from a pandoc-read file: run, tree → blocks, captions and references found."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proceedings.intake.faults.manuscripts import FIELDS_NOT_READ
from proceedings.intake.pandoc import run_pandoc
from proceedings.intake.pandoc_blocks import BlockReader
from proceedings.intake.pandoc_inlines import Node, strings
from proceedings.intake.pandoc_log import tell_log
from proceedings.intake.reading import Reading
from proceedings.model.diagnostic import Place
from proceedings.model.manuscript import Block

OWN_FIELDS = ("title", "subtitle", "author", "date", "abstract", "keywords")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is read: pandoc's reader; keys of references; texts that are captions; line of the text's begin."""

    reader: str
    keys: tuple[str, ...] = ()
    captions: frozenset[str] = frozenset()
    first_line: int = 1


@dataclass(frozen=True, slots=True)
class Grown:
    """The blocks of a tree, and the words that pandoc set aside as fields."""

    blocks: tuple[Block, ...]
    aside: str = ""


def grow(content: bytes, manner: Manner, reading: Reading) -> Grown | None:
    """The blocks in a file's bytes; None, and told, where they can't be read. Packed pictures are opened on the way."""
    with tempfile.TemporaryDirectory(prefix="proceedings-") as temporary:
        parsed = run_pandoc(content, manner.reader, Path(temporary), Place(reading.file))
        reading.diagnostics.extend(parsed.diagnostics)
        if parsed.value is None:
            return None
        reading.media = Path(temporary)
        tell_log(parsed.value.log, reading, manner.first_line)
        nodes = parsed.value.tree["blocks"]
        keys = manner.keys or tuple(_citation_keys(nodes))
        numbers = {key: number for number, key in enumerate(keys, 1)}
        blocks = BlockReader(reading, numbers, manner.captions).blocks(nodes)
        reading.media = None
    return Grown(blocks, _set_aside(parsed.value.tree.get("meta", {}), reading))


def _set_aside(fields: Mapping[str, Any], reading: Reading) -> str:
    """The words of title and the like, which the record gives; told once."""
    own = {name: " ".join(strings(fields[name])) for name in OWN_FIELDS if fields.get(name)}
    if own:
        reading.tell(FIELDS_NOT_READ, fields=", ".join(own))
    return " ".join(own.values())


def _citation_keys(nodes: Sequence[Node]) -> Iterator[str]:
    """The keys of reStructuredText's citations, in the order of their list."""
    for node in nodes:
        if node["t"] == "Div" and node["c"][0][0] == "citations":
            for inner in node["c"][1]:
                for term, _ in inner["c"]:
                    yield from (span["c"][0][0] for span in term if span["t"] == "Span")
