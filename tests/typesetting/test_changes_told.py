from dataclasses import replace

from proceedings.model.diagnostic import Severity
from proceedings.model.manuscript import ItemList, Text
from tests.typesetting.compositor import marked, paragraph, setting, table


def told(*blocks: object, **fields: object) -> list[tuple[int, str]]:
    galley = setting(*blocks, language="ru", **fields)  # type: ignore[arg-type]
    return [(one.place.line, one.message["en"]) for one in galley.diagnostics if one.code == "G105"]


def test_one_note_tells_how_much_was_changed_with_the_first_of_each_group_and_its_line() -> None:
    first = replace(paragraph('Он "друг".'), line=7)
    second = replace(paragraph("Она - ", marked('"врач"', "strong"), "..."), line=9)
    assert told(first, ItemList(((second,),), line=8), file="paper.md") == [
        (
            7,
            "Small things were set in the manner of the volume, 6 of them: "
            'quotes 4 ("друг". → «друг»., :7); dashes 1 (Она - → Она~–, :9); ellipsis 1 (... → …, :9).',
        )
    ]


def test_it_is_a_note_and_parts_of_the_book_have_none() -> None:
    (note,) = setting(paragraph("а - б"), language="ru", file="paper.md").diagnostics
    assert note.severity is Severity.NOTE
    assert not told(paragraph("а - б"))
    assert not told(paragraph("он она"), file="paper.md")


def test_what_is_measured_more_than_once_is_counted_once() -> None:
    wide = table('"а" | бб | вв', head="Он | она - | оно", caption="Кто - кто")
    ((_, message),) = told(wide, file="paper.md")
    assert "quotes 2" in message and "dashes 1" in message


def test_a_change_in_a_caption_or_note_has_no_line_where_none_is_known() -> None:
    assert told(paragraph(Text("а - б")), file="paper.md")[0][0] == 0
