from pathlib import Path
from typing import Any

import pytest

from proceedings.intake.pandoc_blocks import BlockReader
from proceedings.intake.pandoc_log import loses_words
from proceedings.intake.reading import Reading
from proceedings.intake.runs import plain
from proceedings.model.manuscript import (
    Block,
    Cell,
    Code,
    Divider,
    Equation,
    ItemList,
    LineBreak,
    Paragraph,
    Quote,
    Statement,
    Table,
    Text,
)

NONE = ["", [], []]


def says(word: str) -> dict[str, Any]:
    return {"t": "Str", "c": word}


def para(*inlines: dict[str, Any]) -> dict[str, Any]:
    return {"t": "Para", "c": list(inlines)}


def nested(kind: str, depth: int) -> dict[str, Any]:
    node = says("deep")
    for _ in range(depth):
        node = {"t": kind, "c": [node]}
    return node


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return Reading(tmp_path, "paper.docx", "ru")


def read(reading: Reading, *nodes: dict[str, Any]) -> tuple[Block, ...]:
    return BlockReader(reading).blocks(nodes)


def test_every_mark_has_its_name(reading: Reading) -> None:
    kinds = ("Emph", "Strong", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps")
    (block,) = read(reading, para(*({"t": kind, "c": [says(kind)]} for kind in kinds)))
    assert isinstance(block, Paragraph)
    assert [next(iter(run.marks)) for run in block.content if isinstance(run, Text)] == [
        "emphasis",
        "strong",
        "underline",
        "strike",
        "superscript",
        "subscript",
        "small_caps",
    ]


def test_the_blocks_of_a_tree(reading: Reading) -> None:
    found = read(
        reading,
        {"t": "BlockQuote", "c": [para(says("q"))]},
        {"t": "OrderedList", "c": [[3, {"t": "LowerRoman"}, {"t": "Period"}], [[para(says("i"))]]]},
        {"t": "CodeBlock", "c": [NONE, "x\n"]},
        {"t": "LineBlock", "c": [[says("a")], [says("b")]]},
        {"t": "DefinitionList", "c": [[[says("T")], [[para(says("d"))]]]]},
        {"t": "HorizontalRule"},
        {"t": "Null"},
    )
    assert found == (
        Quote((Paragraph((Text("q"),)),)),
        ItemList(((Paragraph((Text("i"),)),),), "roman", 3, delimiter="."),
        Code("x"),
        Paragraph((Text("a"), LineBreak(), Text("b"))),
        Paragraph((Text("T", frozenset({"strong"})), Text(" — d"))),
        Divider(),
    )
    assert reading.told() == ()


def test_a_displayed_formula_parts_its_paragraph(reading: Reading) -> None:
    formula = {"t": "Math", "c": [{"t": "DisplayMath"}, "x"]}
    found = read(reading, para(says("a"), {"t": "Space"}, formula, {"t": "Space"}, says("b")))
    assert found == (Paragraph((Text("a"),)), Equation("x"), Paragraph((Text("b"),)))


def test_spans_and_alignments_of_a_table(reading: Reading) -> None:
    def cell(word: str, columns: int = 1, rows: int = 1, align: str = "AlignDefault") -> list[Any]:
        return [NONE, {"t": align}, rows, columns, [{"t": "Plain", "c": [says(word)]}]]

    columns = [
        [{"t": "AlignDefault"}, {"t": "ColWidth", "c": 0.4}],
        [{"t": "AlignCenter"}, {"t": "ColWidth", "c": 0.6}],
    ]
    body = [
        NONE,
        0,
        [],
        [[NONE, [cell("b", rows=2, align="AlignRight"), cell("c")]], [NONE, [cell("d", align="AlignRight")]]],
    ]
    caption = [None, [{"t": "Plain", "c": [says("Cap")]}]]
    node = {
        "t": "Table",
        "c": [["tab", [], []], caption, columns, [NONE, [[NONE, [cell("a", columns=2)]]]], [body], [NONE, []]],
    }
    (table,) = read(reading, node)
    assert isinstance(table, Table)
    assert (table.alignments, table.widths, plain(table.caption), table.label) == ("rc", (0.4, 0.6), "Cap", "tab")
    assert table.head == ((Cell((Paragraph((Text("a"),)),), columns=2),),)
    assert table.body[0][0].rows == 2


def test_even_widths_of_a_word_processor_are_no_wish(reading: Reading) -> None:
    columns = [[{"t": "AlignDefault"}, {"t": "ColWidth", "c": share}] for share in (0.33, 0.33, 0.34)]
    node = {"t": "Table", "c": [NONE, [None, []], columns, [NONE, []], [[NONE, 0, [], []]], [NONE, []]]}
    (table,) = read(reading, node)
    assert isinstance(table, Table)
    assert (table.alignments, table.widths) == ("---", ())


def test_a_first_row_in_bold_is_the_head_that_its_author_did_not_call_one(reading: Reading) -> None:
    def row(*cells: Any) -> list[Any]:
        return [NONE, [[NONE, {"t": "AlignDefault"}, 1, 1, [{"t": "Plain", "c": [cell]}]] for cell in cells]]

    def bold(word: str) -> Any:
        return {"t": "Strong", "c": [says(word)]}

    def head_of(*rows: Any) -> int:
        columns = [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}]] * 2
        node = {"t": "Table", "c": [NONE, [None, []], columns, [NONE, []], [[NONE, 0, [], list(rows)]], [NONE, []]]}
        (table,) = read(reading, node)
        assert isinstance(table, Table)
        return len(table.head)

    assert head_of(row(bold("a"), bold("b")), row(says("c"), says("d"))) == 1
    assert head_of(row(bold("a"), says("b")), row(says("c"), says("d"))) == 0
    assert head_of(row(bold("a"), bold("b")), row(bold("c"), bold("d"))) == 0
    assert head_of(row(bold("a"), bold("b"))) == 0


def test_a_paragraph_set_in_within_a_cell_is_no_quotation(reading: Reading) -> None:
    quote = {"t": "BlockQuote", "c": [para(says("a"))]}
    columns = [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}]]
    body = [[NONE, [[NONE, {"t": "AlignDefault"}, 1, 1, [quote]]]]]
    node = {"t": "Table", "c": [NONE, [None, []], columns, [NONE, []], [[NONE, 0, [], body]], [NONE, []]]}
    (table,) = read(reading, node)
    assert isinstance(table, Table)
    assert table.body == ((Cell((Paragraph((Text("a"),)),)),),)


def test_a_language_of_a_run_and_of_a_division(reading: Reading) -> None:
    span = {"t": "Span", "c": [["", [], [["lang", "la"]]], [says("ius")]]}
    division = {"t": "Div", "c": [["", [], [["lang", "en"]]], [para(says("law"))]]}
    assert read(reading, para(span), division) == (
        Paragraph((Text("ius", language="la"),)),
        Paragraph((Text("law"),), language="en"),
    )


def test_an_unknown_node_keeps_its_words_and_is_told(reading: Reading) -> None:
    found = read(reading, {"t": "Novelty", "c": [NONE, [says("kept")]]}, para({"t": "Marvel", "c": [says("too")]}))
    assert [plain(block.content) for block in found if isinstance(block, Paragraph)] == ["kept", "too"]
    assert [fault.code for fault in reading.told()] == ["M410", "M410"]


def test_a_raw_part_is_told(reading: Reading) -> None:
    assert read(reading, {"t": "RawBlock", "c": ["html", "<b>x</b>"]}) == ()
    assert [fault.code for fault in reading.told()] == ["M433"]


@pytest.mark.parametrize("depth", [100, 400])
def test_a_tower_of_marks_or_quotes_is_told_and_ends(reading: Reading, depth: int) -> None:
    tower = para(says("x"))
    for _ in range(depth):
        tower = {"t": "BlockQuote", "c": [tower]}
    read(reading, para(nested("Emph", depth)), tower)
    assert [fault.code for fault in reading.told()] == ["M414", "M414"]


def test_a_link_that_acts_is_dropped(reading: Reading) -> None:
    link = {"t": "Link", "c": [NONE, [says("x")], ["javascript:alert(1)", ""]]}
    assert read(reading, para(link)) == (Paragraph((Text("x"),)),)
    assert [fault.code for fault in reading.told()] == ["M412"]


@pytest.mark.parametrize(
    ("command", "loses"),
    [
        ("\\mystery{some words}", True),
        ("\\begin{tikzpicture}\\draw (0,0) text;\\end{tikzpicture}", True),
        ("\\small ", False),
        ("\\vspace{10mm}", False),
        ("\\begin{theorem}[Name]", False),
        ("\\maketitle", False),
    ],
)
def test_what_a_skipped_command_takes_with_it(command: str, loses: bool) -> None:
    assert loses_words(command) == loses


def styled(style: str, *blocks: dict[str, Any]) -> dict[str, Any]:
    return {"t": "Div", "c": [["", [], [["custom-style", style]]], list(blocks)]}


def test_paragraph_styles_of_word_make_theorems_and_epigraphs(reading: Reading) -> None:
    found = read(
        reading,
        styled("Эпиграф", para(says("Выдры."))),
        styled("Эпиграф", para(says("— Бекова"))),
        styled("Теорема", para({"t": "Strong", "c": [says("Теорема 2.")]}, says(" "), says("Первое."))),
        styled("Теорема", para(says("Второе."))),
        styled("Proof", para(says("Ясно."))),
    )
    quoted, source, theorem, proof = found
    assert [getattr(block, "role", "") for block in (quoted, source)] == ["epigraph", "epigraph_source"]
    assert isinstance(theorem, Statement) and isinstance(proof, Statement)
    assert (theorem.kind, theorem.name, theorem.number, len(theorem.blocks)) == ("theorem", "Теорема", "2", 2)
    assert (proof.kind, proof.name) == ("proof", "")


def test_a_displayed_formula_in_emphasised_text_stands_apart(reading: Reading) -> None:
    formula = {"t": "Math", "c": [{"t": "DisplayMath"}, "a=b"]}
    before, display, after = read(reading, para({"t": "Emph", "c": [says("So"), formula, says("holds")]}))
    emphasis = frozenset({"emphasis"})
    assert (before, after) == (Paragraph((Text("So", emphasis),)), Paragraph((Text("holds", emphasis),)))
    assert display == Equation("a=b")
