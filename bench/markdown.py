"""A made-up paper as authors hand it in: metadata.yaml and paper.md, as docs/ describes them."""

from collections.abc import Iterator, Mapping
from functools import singledispatch
from json import dumps

from bench.formulas import Formula
from bench.paper import (
    Author,
    Bibliography,
    Block,
    Equation,
    Heading,
    Listing,
    Paper,
    Paragraph,
    Part,
    Reference,
    Span,
    Table,
)

MARKS = {"plain": "", "emphasis": "*", "strong": "**"}


def manuscript(paper: Paper) -> str:
    """The text in Markdown."""
    return "\n\n".join(_block(block) for block in paper.blocks) + "\n"


def metadata(paper: Paper) -> str:
    """The record in YAML."""
    return "\n".join(_record(paper)) + "\n"


def _record(paper: Paper) -> Iterator[str]:
    yield f'id: "{paper.id}"'
    yield "kind: paper"
    yield f"section: {paper.section}"
    yield "language: ru"
    yield f'order: "{paper.number}"'
    yield from _localised("title", paper.title)
    yield "authors:"
    for author in paper.authors:
        yield from _author(author)
    yield 'udc: "343.3/.7"'
    yield 'irsti: "10.77.91"'
    yield f'doi: "10.5555/bench.{paper.id}"'
    yield from _localised("abstract", paper.abstract)
    yield "keywords:"
    yield from (f"  {language}: {_quoted(words)}" for language, words in paper.keywords.items())


def _author(author: Author) -> Iterator[str]:
    yield "  - name:"
    for language, (family, given) in author.names.items():
        yield f"      {language}: {{family: {_quoted(family)}, given: {_quoted(given)}}}"
    names = ", ".join(f"{language}: {_quoted(name)}" for language, name in author.affiliation.items())
    yield "    affiliations:"
    yield f"      - name: {{{names}}}"
    yield f"    email: {author.email}"


def _localised(field: str, texts: Mapping[str, str]) -> Iterator[str]:
    yield f"{field}:"
    yield from (f"  {language}: {_quoted(text)}" for language, text in texts.items())


def _quoted(value: str | tuple[str, ...]) -> str:
    """A JSON value is a YAML value."""
    return dumps(value, ensure_ascii=False)


@singledispatch
def _block(block: Block) -> str:
    raise TypeError(block)


@_block.register
def _(block: Heading) -> str:
    return "#" * block.depth + " " + block.text


@_block.register
def _(block: Paragraph) -> str:
    notes = [part.text for part in block.parts if isinstance(part, Span) and part.kind == "note"]
    text = "".join(_part(part) for part in block.parts)
    return "\n\n".join([text, *(f"[^{_name(note)}]: {note}" for note in notes)])


@_block.register
def _(block: Listing) -> str:
    return "\n".join(f"- {point}" for point in block.points)


@_block.register
def _(block: Equation) -> str:
    return f"$$ {block.formula.tex} $$ ({block.label})"


@_block.register
def _(block: Table) -> str:
    head, *rows = (f"| {' | '.join(row)} |" for row in block.rows)
    rule = "|" + ":---|" + "---:|" * (len(block.rows[0]) - 1)
    return "\n".join([head, rule, *rows]) + f"\n\nTable: {block.caption} {{#{block.label}}}"


@_block.register
def _(block: Bibliography) -> str:
    return "\n".join(f"{number}. {source}" for number, source in enumerate(block.sources, 1))


def _part(part: Part) -> str:
    if isinstance(part, Formula):
        return f"${part.tex}$"
    if isinstance(part, Reference):
        return f"[](#{part.label})"
    if part.kind == "note":
        return f"[^{_name(part.text)}]"
    mark = MARKS[part.kind]
    return f"{mark}{part.text}{mark}"


def _name(note: str) -> str:
    """Footnotes are named by how they begin and how long they are, which tells those of one paper apart."""
    return f"{''.join(filter(str.isalpha, note))[:24].lower()}{len(note)}"
