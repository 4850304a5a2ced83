"""The paper of a specimen: heads, paragraphs in three languages, alphabets, figures, and one of every other block."""

from collections.abc import Iterator, Sequence

from proceedings.model.manuscript import (
    Block,
    Cell,
    Code,
    CrossReference,
    Equation,
    Heading,
    ItemList,
    Manuscript,
    Note,
    Paragraph,
    Quote,
    References,
    Table,
    Text,
)
from proceedings.model.style import TextStyle
from proceedings.specimens import words

LANGUAGE = "kk"


def compose(opening: tuple[Block, ...]) -> Manuscript:
    """The paper under its title block."""
    return Manuscript(LANGUAGE, (*_texts(), *_alphabets(), *_figures(), *_blocks(), *_references()), opening)


def figure_roles(body: TextStyle) -> dict[str, TextStyle]:
    """The roles that show kinds of figures and small capitals: the body's, each with one thing changed."""
    plain = body.model_copy(update={"indent": 0.0, "align": "left", "hyphenate": False})
    changes: dict[str, dict[str, object]] = {
        "specimen_lining": {},
        "specimen_tabular": {"tabular": True},
        "specimen_oldstyle": {"figures": "oldstyle"},
        "specimen_small_caps": {"small_caps": True},
        "specimen_abbreviations": {"abbreviations": "small_caps"},
    }
    return {role: plain.model_copy(update=change) for role, change in changes.items()}


def _texts() -> Iterator[Block]:
    yield _heading(1, words.HEADS[0])
    note = Note((Paragraph((Text(words.NOTE),), "note"),))
    for language, text in words.TEXTS.items():
        first = language == LANGUAGE
        cited = (Text(" ["), CrossReference("rows-of-words"), Text("]")) if first else ()
        yield Paragraph((Text(text), *((note, *cited) if first else ())), language=language)


def _alphabets() -> Iterator[Block]:
    yield _heading(2, words.HEADS[1])
    for language, letters in (*words.ALPHABETS.items(), ("", words.SIGNS)):
        yield Paragraph((Text(letters),), "specimen_lining", language)
    letters = words.ALPHABETS[LANGUAGE]
    for mark in ("emphasis", "strong"):
        yield Paragraph((Text(letters, frozenset({mark})),), "specimen_lining")


def _figures() -> Iterator[Block]:
    yield _heading(2, words.HEADS[2])
    for role, text in words.FIGURES.items():
        yield Paragraph((Text(text),), role)


def _blocks() -> Iterator[Block]:
    listed, measured, found = words.SENTENCES
    yield _heading(1, words.HEADS[3])
    yield Paragraph((Text(listed),))
    yield ItemList(tuple((Paragraph((Text(item),)),) for item in words.ITEMS))
    yield Paragraph((Text(measured), CrossReference("stretch"), Text(":")))
    yield Equation(words.FORMULA, "stretch")
    yield Paragraph((Text(found), CrossReference("sizes"), Text(".")))
    yield _table()
    yield _heading(3, words.HEADS[4])
    yield Paragraph((Text(words.TEXTS[LANGUAGE]),))
    said = (Paragraph((Text(words.QUOTATION),)), Paragraph((Text(words.SPEAKER),), "attribution"))
    yield Quote(said)
    yield _heading(4, words.HEADS[5])
    yield Paragraph((Text(words.TEXTS["ru"]),), language="ru")
    yield Code(words.LISTING)


def _references() -> Iterator[Block]:
    items = tuple((Text(item),) for item in words.REFERENCES)
    yield References(items, ("rows-of-words", "band", "gray"))


def _table() -> Table:
    head, body = words.TABLE
    caption = (Text(words.TABLE_CAPTION),)
    return Table((_row(head),), tuple(map(_row, body)), "lrrr", caption=caption, label="sizes")


def _row(texts: Sequence[str]) -> tuple[Cell, ...]:
    return tuple(Cell((Paragraph((Text(text),)),)) for text in texts)


def _heading(level: int, text: str) -> Heading:
    return Heading(level, (Text(text),))
