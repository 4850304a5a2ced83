from dataclasses import replace
from pathlib import Path

from proceedings.checks.passages import lay_open
from proceedings.model.manuscript import (
    Cell,
    ItemList,
    LineBreak,
    Manuscript,
    Math,
    Note,
    Paragraph,
    Quote,
    Table,
    Text,
)
from tests.checks.desk import submit


def paragraph(words: str, line: int = 0) -> Paragraph:
    return Paragraph((Text(words),), line=line)


def test_words_inside_lists_quotes_tables_and_notes_are_passages_of_their_own(tmp_path: Path) -> None:
    body = (
        ItemList(((paragraph("item", 2),),), line=2),
        Quote((paragraph("quoted"),), line=4),
        Table(((Cell((paragraph("head"),)),),), ((Cell((paragraph("cell"),)),),), caption=(Text("caption"),), line=6),
        Paragraph((Text("text"), Note((paragraph("noted"),)), Text(" ends")), line=9),
    )
    text = lay_open(replace(submit(tmp_path, "kind: paper"), manuscript=Manuscript("en", body)))
    assert [(passage.text, passage.line) for passage in text.passages] == [
        ("item", 2),
        ("quoted", 4),
        ("caption", 6),
        ("head", 6),
        ("cell", 6),
        ("text ends", 9),
        ("noted", 9),
    ]


def test_code_formulas_and_bare_addresses_are_no_words(tmp_path: Path) -> None:
    link = "https://example.org/сайт"
    runs = (
        Text("a"),
        Text("code", frozenset({"code"})),
        Text("b"),
        Math("x"),
        Text(link, link=link),
        LineBreak(),
        Text("c"),
    )
    text = lay_open(replace(submit(tmp_path, "kind: paper"), manuscript=Manuscript("en", (Paragraph(runs),))))
    assert [passage.text for passage in text.passages] == ["a b   c"]
