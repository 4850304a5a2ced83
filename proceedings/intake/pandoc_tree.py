"""A manuscript from a pandoc-read file: run, tree → blocks, and what stands beside them as fields."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proceedings.intake.pandoc import run_pandoc
from proceedings.intake.pandoc_blocks import BlockReader
from proceedings.intake.pandoc_fields import fields_of, words_aside
from proceedings.intake.pandoc_inlines import Node
from proceedings.intake.pandoc_log import tell_log
from proceedings.intake.reading import Reading
from proceedings.model.diagnostic import Place
from proceedings.model.manuscript import Block


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is read: pandoc's reader; keys of references; texts that are captions; line of the text's begin.

    `statements` are the environments of theorems in LaTeX, and whether they are numbered; None in other formats.
    """

    reader: str
    keys: tuple[str, ...] = ()
    captions: frozenset[str] = frozenset()
    first_line: int = 1
    statements: Mapping[str, bool] | None = None


@dataclass(frozen=True, slots=True)
class Grown:
    """The blocks of a tree, what pandoc set aside as fields, and all words of those, read or not.

    `listed` are keys that go into the list of references without a citation.
    """

    blocks: tuple[Block, ...]
    fields: Mapping[str, tuple[str, ...]]
    aside: str = ""
    listed: tuple[str, ...] = ()


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
        blocks = BlockReader(reading, numbers, manner.captions, manner.statements).blocks(nodes)
        reading.media = None
    meta = parsed.value.tree.get("meta", {})
    return Grown(blocks, fields_of(meta), words_aside(meta), tuple(_cited_in(meta.get("nocite"))))


def _cited_in(part: Any) -> Iterator[str]:
    """The keys of every citation in a part of the tree."""
    if isinstance(part, Mapping):
        if part.get("t") == "Cite":
            yield from (str(one["citationId"]) for one in part["c"][0])
        else:
            yield from _cited_in(part.get("c"))
    elif isinstance(part, list):
        for one in part:
            yield from _cited_in(one)


def _citation_keys(nodes: Sequence[Node]) -> Iterator[str]:
    """The keys of reStructuredText's citations, in the order of their list."""
    for node in nodes:
        if node["t"] == "Div" and node["c"][0][0] == "citations":
            for inner in node["c"][1]:
                for term, _ in inner["c"]:
                    yield from (span["c"][0][0] for span in term if span["t"] == "Span")
