"""The same made-up papers as a typst source: same sheet, same sizes, same features, one file a paper."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import singledispatch

from bench.formulas import Formula
from bench.paper import Bibliography, Block, Equation, Heading, Listing, Paper, Paragraph, Part, Reference, Table

LINES = ",\n"
SPECIAL = re.compile(r"([\\#$*_@<>`~\[\]/])")

PREAMBLE = """
#set page(width: {width}pt, height: {height}pt, numbering: "1",
  margin: (top: {top}pt, bottom: {bottom}pt, inside: {inner}pt, outside: {outer}pt))
#set text(font: "{family}", size: {size}pt, lang: "ru", hyphenate: true)
#set par(justify: true, leading: {white}pt, spacing: {white}pt, first-line-indent: {indent}pt)
#set heading(numbering: none)
#set math.equation(numbering: "(1)")
#show heading: set block(above: 1.5em, below: 0.8em)
#outline(depth: 1)
""".strip()


def volume(papers: Iterable[Paper], sheet: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """File names with what stands in them; `volume.typ` is the one to compile."""
    papers = tuple(papers)
    includes = "\n".join(f'#include "{paper.id}.typ"' for paper in papers)
    yield "volume.typ", PREAMBLE.format(**sheet) + "\n" + includes + "\n"
    for paper in papers:
        yield f"{paper.id}.typ", "\n\n".join(_lines(paper)) + "\n"


def _lines(paper: Paper) -> Iterator[str]:
    yield "#pagebreak(weak: true)"
    yield f"= {escaped(paper.title['ru'])}"
    yield "*" + ", ".join(" ".join(author.names["ru"]) for author in paper.authors) + "*"
    yield from (escaped(f"{author.affiliation['ru']}, {author.email}") for author in paper.authors)
    yield f"УДК 343.3\\/.7, МРНТИ 10.77.91, DOI 10.5555\\/bench.{paper.id}"
    for language, abstract in paper.abstract.items():
        title = "" if language == "ru" else f"*{escaped(paper.title[language])}*\n\n"
        words = ", ".join(paper.keywords[language])
        yield f'#[#set text(lang: "{language}", size: 0.9em)\n{title}{escaped(abstract)}\n\n{escaped(words)}]'
    for block in paper.blocks:
        yield _block(block, paper.id)


@singledispatch
def _block(block: Block, paper: str) -> str:
    raise TypeError(block)


@_block.register
def _(block: Heading, paper: str) -> str:
    return "=" * (block.depth + 1) + " " + escaped(block.text)


@_block.register
def _(block: Paragraph, paper: str) -> str:
    return "".join(_part(part, paper) for part in block.parts)


@_block.register
def _(block: Listing, paper: str) -> str:
    return "\n".join(f"- {escaped(point)}" for point in block.points)


@_block.register
def _(block: Equation, paper: str) -> str:
    return f"$ {block.formula.typst} $ <{paper}-{block.label}>"


@_block.register
def _(block: Table, paper: str) -> str:
    head, *rows = (", ".join(f"[{escaped(cell)}]" for cell in row) for row in block.rows)
    columns = len(block.rows[0])
    table = f"table(columns: (1fr, {', '.join(['auto'] * (columns - 1))}), table.header({head}),\n{LINES.join(rows)})"
    return f"#figure({table}, caption: [{escaped(block.caption)}]) <{paper}-{block.label}>"


@_block.register
def _(block: Bibliography, paper: str) -> str:
    return "\n".join(f"+ {escaped(source)}" for source in block.sources)


def _part(part: Part, paper: str) -> str:
    if isinstance(part, Formula):
        return f"${part.typst}$"
    if isinstance(part, Reference):
        return f"@{paper}-{part.label}"
    text = escaped(part.text)
    return {"plain": text, "emphasis": f"#emph[{text}]", "strong": f"#strong[{text}]", "note": f"#footnote[{text}]"}[
        part.kind
    ]


def escaped(text: str) -> str:
    """Text as typst's markup reads it back."""
    return SPECIAL.sub(r"\\\1", text)
