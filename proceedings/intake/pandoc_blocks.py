"""Block nodes of pandoc's tree → blocks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from proceedings.intake.captions import CAPTION_ROLE
from proceedings.intake.divisions import epigraph, is_epigraph, kind_of, rejoined, statement
from proceedings.intake.equations import equation
from proceedings.intake.faults.manuscripts import NESTED_TEXT, UNKNOWN_NODE
from proceedings.intake.faults.pandoc import RAW_COMMAND
from proceedings.intake.lengths import points
from proceedings.intake.markdown_blocks import run_in
from proceedings.intake.pandoc_inlines import DEPTH_LIMIT, Attributes, InlineReader, Node, attributes, strings
from proceedings.intake.pandoc_statements import statement_of
from proceedings.intake.pandoc_tables import table_of
from proceedings.intake.reading import Reading
from proceedings.intake.runs import joined, marked, plain
from proceedings.model.manuscript import (
    Block,
    Code,
    Divider,
    Equation,
    Figure,
    Heading,
    Inline,
    Inlines,
    ItemList,
    LineBreak,
    Note,
    Paragraph,
    Quote,
    Table,
    Text,
)

MARKERS = {"LowerAlpha": "alpha", "UpperAlpha": "upper_alpha", "LowerRoman": "roman", "UpperRoman": "upper_roman"}
DELIMITERS = {"Period": ".", "OneParen": ")", "TwoParens": "()"}
CAPTION_STYLES = ("caption", "table caption", "image caption", "название объекта", "подпись", "атауы")


@dataclass(slots=True)
class BlockReader:
    """Reads the blocks of one tree. `captions` are texts that the file's own styles call captions.

    `statements` are environments of theorems, and whether they are numbered; None in formats that have none.
    """

    reading: Reading
    numbers: dict[str, int] = field(default_factory=dict)
    captions: frozenset[str] = frozenset()
    statements: Mapping[str, bool] | None = None
    depth: int = 0
    inlines: InlineReader = field(init=False)

    def __post_init__(self) -> None:
        self.inlines = InlineReader(self.reading, self.numbers, self.note)

    def blocks(self, nodes: Sequence[Node]) -> tuple[Block, ...]:
        """The blocks that nodes make."""
        if self.depth >= DEPTH_LIMIT:
            self.reading.tell(NESTED_TEXT, limit=DEPTH_LIMIT)
            return ()
        self.depth += 1
        found = tuple(block for node in nodes for block in self.block(node["t"], node.get("c")))
        self.depth -= 1
        return found if self.statements is not None else tuple(rejoined(found))

    def note(self, nodes: Sequence[Node]) -> Inline:
        """A footnote of block nodes."""
        return Note(self.blocks(nodes))

    def block(self, kind: str, content: Any) -> Iterator[Block]:
        """The blocks of one node: most make one."""
        match kind:
            case "Para" | "Plain":
                yield from self.paragraph(content)
            case "Header":
                words = self.inlines.read(content[2])
                yield from (Heading(min(content[0], 4), words, content[1][0]),) if words else ()
            case "Div":
                yield from self.division(attributes(content[0]), content[1])
            case "BulletList":
                yield ItemList(tuple(self.blocks(item) for item in content))
            case "OrderedList":
                (start, style, delimiter), items = content
                marker = MARKERS.get(style["t"], "decimal")
                typed = DELIMITERS.get(delimiter["t"], "" if style["t"] == "DefaultStyle" else ".")
                yield ItemList(tuple(self.blocks(item) for item in items), marker, max(start, 1), delimiter=typed)
            case "DefinitionList":
                for term, meanings in content:
                    inner = tuple(block for meaning in meanings for block in self.blocks(meaning))
                    yield from run_in(marked(self.inlines.read(term), "strong"), inner)
            case "BlockQuote":
                yield Quote(self.blocks(content))
            case "Table":
                yield table_of(content, self.blocks, self.caption(content[1]))
            case "Figure":
                yield from self.figure(content)
            case _:
                yield from self.leaf(kind, content)

    def leaf(self, kind: str, content: Any) -> Iterator[Block]:
        """A block without others inside."""
        match kind:
            case "CodeBlock":
                given = attributes(content[0])
                caption = given.pairs.get("caption", "")
                words = (Text(self.reading.text(caption)),) if caption else ()
                yield Code(self.reading.text(content[1].rstrip("\n")), caption=words, label=given.label)
            case "LineBlock":
                lines = [(LineBreak(), *self.inlines.read(line)) for line in content]
                yield Paragraph(joined(inline for line in lines for inline in line))
            case "HorizontalRule":
                yield Divider()
            case "RawBlock":
                self.reading.tell(RAW_COMMAND, command=" ".join(content[1].split())[:80])
            case "Null":
                return
            case _:
                self.reading.tell(UNKNOWN_NODE, kind=kind)
                yield Paragraph((Text(" ".join(filter(None, strings(content)))),))

    def paragraph(self, nodes: Sequence[Node]) -> Iterator[Block]:
        """A paragraph; displayed formulas in it stand apart, and pictures alone in it are a figure."""
        for displayed, group in groupby(_opened(nodes), _is_displayed):
            part = list(group)
            if displayed:
                yield from (_displayed(node) for node in part)
            elif pictures := _pictures_alone(part):
                yield self.pictures(pictures)
            elif content := self.inlines.read(part):
                yield Paragraph(content, CAPTION_ROLE if _folded(content) in self.captions else "body")

    def pictures(self, nodes: Sequence[Node]) -> Figure:
        """The figure of image nodes, before it has a caption."""
        images = [image for node in nodes if (image := self.inlines.read([node]))]
        keys = tuple(getattr(run, "picture", "") for runs in images for run in runs)
        words = next((getattr(run, "alt", "") for runs in images for run in runs if getattr(run, "alt", "")), "")
        given = attributes(nodes[0]["c"][0])
        size = points(given.pairs.get("width", "")) if len(nodes) == 1 else 0.0
        return Figure(tuple(filter(None, keys)), alt=words, width=_share(given), size=size)

    def division(self, given: Attributes, nodes: Sequence[Node]) -> Iterator[Block]:
        """The blocks of a Div: its label goes to the table or figure inside, its style tells a caption."""
        if given.label == "citations":
            yield from self.cited(nodes)
            return
        style, environment = given.pairs.get("custom-style", ""), given.classes[0] if given.classes else ""
        blocks = self.blocks(nodes)
        if is_epigraph(environment) or is_epigraph(style):
            yield from epigraph(blocks, signed=is_epigraph(environment))
            return
        if self.statements is not None and (found := statement_of(environment, blocks, self.statements)):
            yield replace(found, label=given.label)
            return
        if kind := kind_of(style):
            yield statement(kind, blocks)
            return
        caption = style.casefold() in CAPTION_STYLES
        for block in blocks:
            if isinstance(block, Table | Figure) and given.label and not block.label:
                yield replace(block, label=given.label)
            elif isinstance(block, Paragraph) and caption:
                yield replace(block, role=CAPTION_ROLE)
            elif isinstance(block, Paragraph) and "lang" in given.pairs:
                yield replace(block, language=given.pairs["lang"])
            else:
                yield block

    def cited(self, nodes: Sequence[Node]) -> Iterator[Block]:
        """reStructuredText's citations, as the list under a heading that they are."""
        items = [self.blocks(meaning) for node in nodes for _, meanings in node["c"] for meaning in meanings]
        yield Heading(1, (Text("References"),))
        yield ItemList(tuple(items), "decimal")

    def figure(self, content: Any) -> Iterator[Block]:
        """A figure with its caption; what is no picture in it stands below."""
        given, caption = attributes(content[0]), self.caption(content[1])
        inner = self.blocks(content[2])
        pictures = tuple(key for block in inner if isinstance(block, Figure) for key in block.pictures)
        widths = [block.width for block in inner if isinstance(block, Figure)]
        if pictures or all(isinstance(block, Figure) for block in inner):
            sizes = [block.size for block in inner if isinstance(block, Figure)]
            size = sizes[0] if len(sizes) == 1 else 0.0
            yield Figure(pictures, caption, given.label, plain(caption), max(widths, default=0.0), size=size)
            yield from (block for block in inner if not isinstance(block, Figure))
        else:
            yield from (replace(block, label=given.label) if isinstance(block, Table) else block for block in inner)
            yield from (Paragraph(caption, CAPTION_ROLE),) if caption else ()

    def caption(self, content: Any) -> Inlines:
        """The inlines of a caption, whose short form is not used."""
        runs: list[Inline] = []
        for block in self.blocks(content[1]):
            if isinstance(block, Paragraph):
                runs.extend((Text(" "), *block.content) if runs else block.content)
        return joined(runs)


def _opened(nodes: Sequence[Node]) -> Iterator[Node]:
    """The nodes with emphasis around a displayed formula, as in theorems, put around what stands beside it instead."""
    for node in nodes:
        inner = node["c"] if node["t"] in ("Emph", "Strong") else ()
        if any(map(_is_displayed, inner)):
            for displayed, group in groupby(inner, _is_displayed):
                part = list(group)
                yield from part if displayed else [{"t": node["t"], "c": part}]
        else:
            yield node


def _is_displayed(node: Node) -> bool:
    if node["t"] == "Span" and len(node["c"][1]) == 1:
        return _is_displayed(node["c"][1][0])
    return bool(node["t"] == "Math" and node["c"][0]["t"] == "DisplayMath")


def _displayed(node: Node) -> Equation:
    """The equation of a displayed formula, named by the Span around it where there is one."""
    if node["t"] == "Math":
        return equation(node["c"][1])
    given = attributes(node["c"][0])
    inner = _displayed(node["c"][1][0])
    return replace(inner, label=inner.label or given.pairs.get("label", given.label))


def _pictures_alone(nodes: Sequence[Node]) -> list[Node]:
    """The image nodes of a paragraph that holds nothing else, else none; spans and links are looked through."""
    images: list[Node] = []
    for node in nodes:
        if node["t"] == "Image":
            images.append(node)
        elif node["t"] in ("Span", "Link", "Strong", "Emph"):
            inner = _pictures_alone(node["c"] if node["t"] in ("Strong", "Emph") else node["c"][1])
            if not inner:
                return []
            images.extend(inner)
        elif node["t"] not in ("Space", "SoftBreak", "LineBreak"):
            return []
    return images


def _share(given: Attributes) -> float:
    width = given.pairs.get("width", "")
    return (
        min(float(width[:-1]) / 100, 1.0) if width.endswith("%") and width[:-1].replace(".", "", 1).isdigit() else 0.0
    )


def _folded(inlines: Inlines) -> str:
    return "".join(plain(inlines).split())
