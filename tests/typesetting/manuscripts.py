"""Manuscripts drawn at random. Their own words are in Cyrillic, so that nothing the book adds is taken for theirs."""

from collections import Counter
from collections.abc import Iterable, Iterator

from hypothesis import strategies as st

from proceedings.model.manuscript import (
    STATEMENTS,
    Block,
    Cell,
    Code,
    CrossReference,
    Equation,
    EquationLine,
    Figure,
    Heading,
    Inline,
    ItemList,
    LineBreak,
    Math,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    References,
    SideBySide,
    Space,
    Statement,
    Table,
    Text,
)
from proceedings.model.page import Glyphs, Page
from tests.typesetting.prose import sentences

WORDS = st.sampled_from(["ru", "kk"]).flatmap(lambda language: sentences(language, 25))
MARKS = st.sets(st.sampled_from(["emphasis", "strong", "superscript", "code", "underline"]), max_size=2).map(frozenset)
FORMULAS = st.sampled_from(["x=1", r"\frac{a}{b}", "a+b+c+d+e+f+g+h+k+l+m+n+o+p=q+r+s", r"\sqrt{x}", ""])
CELLS = st.lists(FORMULAS, min_size=1, max_size=4).map(tuple)
LINES = st.lists(st.builds(EquationLine, CELLS, numbered=st.booleans()), min_size=2, max_size=6).map(tuple)
MANNERS = st.sampled_from(["align", "gather", "multline", "eqnarray"])


def runs(notes: bool = True) -> st.SearchStrategy[tuple[Inline, ...]]:
    """Runs of a paragraph, now and then with a formula, a note, a mention or a forced break."""
    text = st.builds(Text, WORDS, MARKS, st.sampled_from(["", "ru", "kk"]), st.sampled_from(["", "#x", "https://y"]))
    others = [st.builds(Math, FORMULAS), st.just(LineBreak()), st.just(CrossReference("x"))]
    noted = [st.builds(Note, st.lists(paragraphs(False), max_size=2).map(tuple))] if notes else []
    return st.lists(st.one_of(text, text, text, *others, *noted), max_size=4).map(tuple)


def paragraphs(notes: bool = True) -> st.SearchStrategy[Paragraph]:
    """Paragraphs of the text."""
    roles = st.sampled_from(["body", "body", "epigraph", "epigraph_source", "acknowledgement"])
    return st.builds(
        Paragraph, runs(notes), roles, language=st.sampled_from(["", "ru"]), label=st.sampled_from(["", "x"])
    )


def _nested(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several = st.lists(inner, max_size=3).map(tuple)
    cells = st.builds(Cell, several, st.integers(1, 2), st.integers(1, 3))
    rows = st.lists(st.lists(cells, max_size=3).map(tuple), max_size=4).map(tuple)
    return st.one_of(
        st.builds(
            ItemList,
            st.lists(several, max_size=4).map(tuple),
            st.sampled_from(["bullet", "decimal", "alpha", "upper_roman"]),
            delimiter=st.sampled_from(["", ")", "()"]),
            loose=st.booleans(),
            ticks=st.sampled_from([(), (True, False)]),
        ),
        st.builds(
            Statement,
            st.sampled_from(STATEMENTS),
            several,
            runs(False),
            st.sampled_from(["", "y"]),
            number=st.sampled_from(["", "2.1"]),
            numbered=st.booleans(),
        ),
        st.builds(SideBySide, st.lists(several, max_size=3).map(tuple)),
        st.builds(Quote, several),
        st.builds(Table, st.just(()), rows, caption=runs()),
    )


SIMPLE: st.SearchStrategy[Block] = st.one_of(
    paragraphs(),
    paragraphs(),
    st.builds(Heading, st.integers(1, 4), runs()),
    st.builds(Code, WORDS, caption=runs(False)),
    st.builds(Equation, FORMULAS, st.sampled_from(["", "e"]), tag=st.sampled_from(["", "*"]), numbered=st.booleans()),
    st.builds(Equation, st.just("whole"), st.sampled_from(["", "e"]), lines=LINES, manner=MANNERS),
    st.builds(Figure, st.just(("p",)), st.tuples(st.builds(Text, st.just("выдры и реки")))),
    st.builds(References, st.lists(runs(), max_size=3).map(tuple)),
    st.builds(Space, st.sampled_from([0.0, 12.0, 100.0])),
    st.just(PageBreak()),
)
BLOCKS = st.lists(st.recursive(SIMPLE, _nested, max_leaves=12), max_size=8).map(tuple)


def typed(part: object) -> Counter[str]:
    """How often each Cyrillic letter was typed in the blocks."""
    return _cyrillic("".join(_texts(part)))


def printed(pages: Iterable[Page]) -> Counter[str]:
    """How often each Cyrillic letter stands on the pages."""
    return _cyrillic("".join(mark.text for page in pages for mark in page.marks if isinstance(mark, Glyphs)))


def _cyrillic(text: str) -> Counter[str]:
    return Counter(letter for letter in text if "Ѐ" <= letter <= "ԯ")


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, Text | Code):
        yield part.text
        yield from _texts(getattr(part, "caption", ()))
    elif isinstance(part, tuple):
        for inner in part:
            yield from _texts(inner)
    elif not isinstance(part, str):
        for slot in getattr(part, "__slots__", ()):
            yield from _texts(getattr(part, slot))
