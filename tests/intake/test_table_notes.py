import pytest

from proceedings.intake.table_notes import place_table_notes
from proceedings.model.manuscript import Block, Cell, ItemList, Paragraph, Table, Text

RAISED = frozenset({"superscript"})


def says(*runs: str | Text) -> Paragraph:
    return Paragraph(tuple(Text(run) if isinstance(run, str) else run for run in runs))


def table(*cells: Paragraph) -> Table:
    return Table((), (tuple(Cell((cell,)) for cell in cells),))


def notes(*blocks: Block) -> tuple[Block, ...]:
    first = place_table_notes(blocks)[0]
    assert isinstance(first, Table)
    return first.notes


@pytest.mark.parametrize(
    "words",
    ["Примечание – Составлено автором.", "Примечание. Без учёта праздников.", "Примечание 1 – А.", "Ескерту: шартты.",
     "Ескертпе – авторлар есебі.", "Note. Best of five.", "Notes: all in per cent.", "Источник: [5].", "Источник [5].",
     "Дереккөз: Статистика комитеті.", "Source: the author.", "Sources. [1], [2].", "Составлено автором по [3].",
     "Авторлар құрастырған.", "Compiled by the author."],
)  # fmt: skip
def test_a_note_or_source_under_a_table_is_its_own(words: str) -> None:
    assert notes(table(says("a")), says(words), says("Text.")) == (says(words),)


@pytest.mark.parametrize(
    "words", ["Note that rivers rise.", "Источник шума неясен.", "Sources differ.", "Text.", "* no cell bears it"]
)
def test_text_under_a_table_stays_text(words: str) -> None:
    assert notes(table(says("a")), says(words)) == ()


def test_several_notes_follow_each_other_and_text_ends_them() -> None:
    blocks = (table(says("a")), says("Note. One."), says("Source: two."), says("Text."), says("Note. Three."))
    assert notes(*blocks) == blocks[1:3]
    assert place_table_notes(blocks)[1:] == blocks[3:]


def test_a_paragraph_with_a_mark_that_a_cell_bears_is_a_note() -> None:
    starred = table(says("0,5*"), says("1", Text("a", RAISED)))
    assert notes(starred, says("* p < 0,05."), says(Text("a)", RAISED), " By hand.")) != ()
    assert len(notes(starred, says("* p < 0,05."), says(Text("a", RAISED), " By hand."), says("a) an item"))) == 2


def test_a_list_after_the_word_notes_is_what_it_means() -> None:
    listed = ItemList(((says("One."),),))
    assert notes(table(says("a")), says("Примечания:"), listed) == (says("Примечания:"), listed)
    assert notes(table(says("a")), says("Примечание. А."), listed) == (says("Примечание. А."),)


def test_last_rows_of_one_cell_that_hold_a_note_are_notes() -> None:
    rows = (
        (Cell((says("a"),)), Cell((says("b"),))),
        *((Cell((says(words),), 2),) for words in ("Note. A.", "Source: B.")),
    )
    (placed,) = place_table_notes((Table((), rows),))
    assert isinstance(placed, Table)
    assert (placed.body, placed.notes) == (rows[:1], (says("Note. A."), says("Source: B.")))
    total = (*rows[:1], (Cell((says("Total"),), 2),))
    assert place_table_notes((Table((), total),)) == (Table((), total),)
