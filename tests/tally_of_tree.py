"""What a manuscript holds, counted in pandoc's own tree of it and not by our readers."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

WORD = re.compile(r"\w+")
HYPHENS = re.compile("[\u00ad\u200b\u2060]")
SIGNS = re.compile(r"№|(?<=\d)[xх](?=\d)")
"""What typesetting puts a space after, or makes a sign of multiplication of."""
UNSEEN = frozenset(("comment-start", "deletion", "paragraph-deletion"))
"""Classes of what Word shows beside its text, or strikes out."""
NOTED = ("Para", "Plain", "Header", "Div", "BlockQuote", "Table", "Figure", "CodeBlock", "LineBlock", "BulletList")


@dataclass(slots=True)
class Tally:
    """Words of the text, what stands between its spaces; words of each cell that has any; pictures by target."""

    words: Counter[str] = field(default_factory=Counter)
    strings: Counter[str] = field(default_factory=Counter)
    cells: list[Counter[str]] = field(default_factory=list)
    formulas: list[tuple[str, bool]] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    notes: int = 0


def words(text: str) -> Counter[str]:
    """How often each word occurs, whatever its letters' case, ligatures and soft hyphens."""
    return Counter(WORD.findall(unicodedata.normalize("NFKC", SIGNS.sub(" ", HYPHENS.sub("", text))).casefold()))


def letters(text: str) -> str:
    """The letters and digits alone."""
    return re.sub(r"\W", "", unicodedata.normalize("NFKC", text)).casefold()


def tally_of_tree(tree: Mapping[str, Any]) -> Tally:
    """The tally of a tree's blocks; metadata, raw commands and what is said in place of a picture are not counted."""
    tally = Tally()
    text = "".join(_strings(tree["blocks"], tally))
    tally.words = words(text)
    tally.strings = Counter(map(letters, text.split()))
    return tally


def _strings(content: Any, tally: Tally) -> Iterator[str]:
    """The characters below a node, with a line's end between blocks; all else is put into the tally on the way."""
    if isinstance(content, Mapping) and "t" in content:
        yield from _node(content["t"], content.get("c"), tally)
    elif isinstance(content, Sequence) and not isinstance(content, str):
        for part in content:
            yield from _strings(part, tally)


def _node(kind: str, content: Any, tally: Tally) -> Iterator[str]:
    match kind:
        case "Str":
            yield content
        case "Code" | "CodeBlock":
            yield f"{content[1]}\n" if kind == "CodeBlock" else content[1]
        case "Math":
            tally.formulas.append((content[1], content[0]["t"] == "DisplayMath"))
            yield " "
        case "Image":
            tally.pictures.append(content[2][0])
            yield " "
        case "Note":
            tally.notes += 1
            yield " "
            yield from _strings(content, tally)
            yield " "
        case "Table":
            yield from _table(content, tally)
        case _:
            yield from _rarer(kind, content, tally)


def _rarer(kind: str, content: Any, tally: Tally) -> Iterator[str]:
    match kind:
        case "Cite":
            for citation in content[0]:
                for part in ("citationPrefix", "citationSuffix"):
                    yield " "
                    yield from _strings(citation[part], tally)
            yield " "
        case "Link" if "reference-type" in dict(content[0][2]) or "citation" in content[0][1]:
            yield " "
        case "Span" if UNSEEN & set(content[0][1]):
            yield ""
        case "Div" if content[0][0] == "citations":
            yield from _strings([meanings for node in content[1] for _, meanings in node["c"]], tally)
        case "RawInline" | "RawBlock":
            yield " "
        case "Figure":
            yield from _strings([content[1][1], content[2]], tally)
        case "Space" | "SoftBreak" | "LineBreak":
            yield " "
        case "LineBlock":
            for line in content:
                yield from _strings(line, tally)
                yield "\n"
        case "DefinitionList":
            for term, meanings in content:
                yield from _strings(term, tally)
                yield "\n"
                yield from _strings(meanings, tally)
        case _:
            yield from _strings(content, tally)
            yield "\n" if kind in NOTED else ""


def _table(content: Any, tally: Tally) -> Iterator[str]:
    _, caption, _, head, bodies, foot = content
    yield from _strings(caption[1], tally)
    for row in (*head[1], *(row for body in bodies for part in (body[2], body[3]) for row in part), *foot[1]):
        for cell in row[1]:
            text = "".join(_strings(cell[4], tally))
            if inside := words(text):
                tally.cells.append(inside)
            yield f"{text}\n"
