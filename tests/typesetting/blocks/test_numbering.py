from proceedings.model.manuscript import Equation, Figure, Heading, ItemList, Note, References, Text
from proceedings.typesetting.blocks.numbering import number, plain
from tests.typesetting.compositor import cell, paragraph, table


def test_each_kind_of_thing_is_counted_by_itself_in_the_order_of_the_text() -> None:
    blocks = (
        table("a", caption="x", label="t1"),
        Figure(("p",), (Text("x"),), "f1"),
        ItemList(((table("a", label="t2"),),)),
        Equation("a", "e1"),
        Heading(1, (Text("Otters"),), "h1"),
        References(((Text("x"),), (Text("y"),)), ("r1", "r2")),
    )
    assert number(blocks).labels == {
        "t1": ("table", "1"),
        "f1": ("figure", "1"),
        "t2": ("table", "2"),
        "e1": ("equation", "1"),
        "h1": ("heading", "Otters"),
        "r1": ("reference", "1"),
        "r2": ("reference", "2"),
    }


def test_what_has_neither_caption_nor_label_has_no_number() -> None:
    assert number((table("a"), Figure(("p",)), Equation("a"))).of == {}


def test_what_stands_in_a_note_is_numbered_too() -> None:
    inner = Note((paragraph("inner"),))
    outer = Note((Equation("a", "e"), paragraph("outer", inner)))
    numbers = number((paragraph("text", outer),))
    assert numbers.notes == [outer, inner]
    assert numbers.labels == {"e": ("equation", "1")}


def test_the_plain_text_of_runs_leaves_notes_out() -> None:
    assert plain((Text("Otters "), Note(cell("x").blocks), Text("swim"))) == "Otters swim"
