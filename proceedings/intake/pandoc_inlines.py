"""Inline nodes of pandoc's tree → runs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from proceedings.intake.faults.manuscripts import NESTED_TEXT, UNKNOWN_NODE
from proceedings.intake.faults.pandoc import RAW_COMMAND, UNKNOWN_CITATION
from proceedings.intake.reading import Reading
from proceedings.intake.runs import joined, plain
from proceedings.model.bibliography import Citation, Cited
from proceedings.model.manuscript import CrossReference, Inline, InlinePicture, Inlines, LineBreak, Math, Text

Node = Mapping[str, Any]

MARKS = {
    "Emph": "emphasis",
    "Strong": "strong",
    "Underline": "underline",
    "Strikeout": "strike",
    "Superscript": "superscript",
    "Subscript": "subscript",
    "SmallCaps": "small_caps",
}
CLASSES = {"smallcaps": "small_caps", "underline": "underline", "ul": "underline"}
QUOTES = {"DoubleQuote": '"', "SingleQuote": "'"}
DEPTH_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Attributes:
    """What pandoc notes beside a node: `label`, classes and pairs."""

    label: str
    classes: tuple[str, ...]
    pairs: Mapping[str, str]


def attributes(given: Sequence[Any]) -> Attributes:
    """The attributes of a node as pandoc lists them."""
    return Attributes(given[0], tuple(given[1]), dict(given[2]))


@dataclass(slots=True)
class InlineReader:
    """Reads the inlines of one tree. `numbers` are of the references by key; `note` makes a note of blocks."""

    reading: Reading
    numbers: Mapping[str, int]
    note: Callable[[Sequence[Node]], Inline]
    depth: int = 0

    def read(self, nodes: Sequence[Node]) -> Inlines:
        """The runs that inline nodes make."""
        return joined(self._runs(nodes, Text("")))

    def _runs(self, nodes: Sequence[Node], now: Text) -> Iterator[Inline]:
        """Runs of the nodes; `now` is an empty run with the marks that hold here."""
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            self.reading.tell(NESTED_TEXT, limit=DEPTH_LIMIT)
        else:
            for node in nodes:
                yield from self._run(node, now)
        self.depth -= 1

    def _run(self, node: Node, now: Text) -> Iterator[Inline]:
        kind, content = node["t"], node.get("c")
        if kind == "Str":
            yield replace(now, text=self.reading.text(str(content)))
        elif kind in ("Space", "SoftBreak"):
            yield replace(now, text=" ")
        elif kind in MARKS:
            yield from self._runs(content or (), replace(now, marks=now.marks | {MARKS[kind]}))
        else:
            yield from self._rarer(kind, content, now)

    def _rarer(self, kind: str, content: Any, now: Text) -> Iterator[Inline]:
        match kind:
            case "LineBreak":
                yield LineBreak()
            case "Math":
                yield Math(content[1].strip())
            case "Note":
                yield self.note(content)
            case "Code":
                yield replace(now, text=self.reading.text(content[1]), marks=now.marks | {"code"})
            case "Quoted":
                quote = replace(now, text=QUOTES[content[0]["t"]])
                yield from (quote, *self._runs(content[1], now), quote)
            case "Span":
                yield from self._runs(content[1], self._within(attributes(content[0]), now))
            case "Link":
                yield from self._link(attributes(content[0]), content[1], content[2][0], now)
            case "Image":
                yield self._picture(plain(self.read(content[1])), content[2][0])
            case "Cite":
                yield from self._cite(content[0], now)
            case "RawInline":
                self.reading.tell(RAW_COMMAND, command=content[1][:80])
            case _:
                self.reading.tell(UNKNOWN_NODE, kind=kind)
                yield replace(now, text=" ".join(filter(None, strings(content))))

    def _within(self, given: Attributes, now: Text) -> Text:
        marks = {CLASSES[name] for name in given.classes if name in CLASSES}
        return replace(now, marks=now.marks | marks, language=given.pairs.get("lang", now.language))

    def _link(self, given: Attributes, words: Sequence[Node], url: str, now: Text) -> Iterator[Inline]:
        key = url.removeprefix("#")
        if "reference-type" in given.pairs:
            yield from self._references(given.pairs.get("reference", key), given.pairs["reference-type"] == "ref", now)
        elif "citation" in given.classes and key in self.numbers:
            yield from self._numbered([(key, "", "")], now)
        else:
            link = "" if url.startswith("##") else self.reading.link(url)
            yield from self._runs(words, replace(now, link=link))

    def _references(self, labels: str, bare: bool, now: Text) -> Iterator[Inline]:
        """`\\cref{a,b}` as one cross-reference for each label."""
        for index, label in enumerate(labels.split(",")):
            if index:
                yield replace(now, text=", ")
            yield CrossReference(label.strip(), bare=bare)

    def _picture(self, words: str, name: str) -> Inline:
        key = self.reading.picture(name.removeprefix("./"))
        return InlinePicture(key, words) if key else Text(words)

    def _cite(self, citations: Sequence[Mapping[str, Any]], now: Text) -> Iterator[Inline]:
        """`\\cite[см.][с. 15]{a,b}` as the bracket that the reference list's numbers make: `[см. 2, 1, с. 15]`.

        Without a list in the text its keys are of a bibliography, which is looked for later.
        """
        if not self.numbers:
            yield self._citation(citations)
            return
        cited = [(one["citationId"], *self._around(one)) for one in citations]
        for key, _, _ in cited:
            if key not in self.numbers:
                self.reading.tell(UNKNOWN_CITATION, key=key)
        yield from self._numbered(cited, now)

    def _citation(self, citations: Sequence[Mapping[str, Any]]) -> Citation:
        works = tuple(
            Cited(
                one["citationId"],
                plain(self.read(one["citationPrefix"])),
                plain(self.read(one["citationSuffix"])).strip(" ,"),
                one["citationMode"]["t"] == "SuppressAuthor",
            )
            for one in citations
        )
        narrative = bool(citations) and citations[0]["citationMode"]["t"] == "AuthorInText"
        source = ", ".join(filter(None, (part for work in works for part in (work.key, work.suffix))))
        return Citation(works, narrative, f"[{source}]")

    def _around(self, citation: Mapping[str, Any]) -> tuple[str, str]:
        """What stands before and after a citation's number."""
        return plain(self.read(citation["citationPrefix"])).strip(), plain(self.read(citation["citationSuffix"]))

    def _numbered(self, cited: Sequence[tuple[str, str, str]], now: Text) -> Iterator[Inline]:
        yield replace(now, text="[")
        for index, (key, prefix, suffix) in enumerate(cited):
            number = self.numbers.get(key, 0)
            yield replace(now, text=", " if index else "")
            yield replace(now, text=f"{prefix} " if prefix else "")
            yield replace(now, text=str(number or key), link=f"#ref-{number}" if number else "")
            yield replace(now, text=f", {suffix}" if suffix else "")
        yield replace(now, text="]")


def strings(content: Any) -> Iterator[str]:
    """Every word in a part of the tree whose shape is unknown."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, Mapping):
        yield from strings(content.get("c"))
    elif isinstance(content, Sequence):
        for part in content:
            yield from strings(part)
