from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.manuscript import Code, Equation, Heading, ItemList, Math, Note, Quote, Space, Text
from tests.typesetting.compositor import DEPTH, ROLES, long_text, paragraph, setting, style, table
from tests.typesetting.traces import anchors, bare, glyphs, letters, lines, targets


def note(text: str) -> Note:
    return Note((paragraph(text),))


def test_a_note_stands_at_the_foot_of_the_page_of_its_mark() -> None:
    page = setting(paragraph("Otters", note("Not weasels."), " swim.")).pages[0]
    assert lines(page)[-1].endswith("Not weasels.")
    assert glyphs(page)[-1].y > DEPTH - 10
    assert targets(page) == ["#note-1"]
    assert anchors(page)["note-1"] == DEPTH - 10


def test_notes_are_numbered_through_the_text_wherever_they_stand() -> None:
    blocks = (
        Heading(1, (Text("Head"), note("one"))),
        ItemList(((paragraph("item", note("two")),),)),
        Quote((paragraph("quoted", note("three")),)),
        paragraph("text", note("four")),
    )
    page = setting(*blocks).pages[0]
    assert [label for label in anchors(page) if label.startswith("note")] == [f"note-{n}" for n in (1, 2, 3, 4)]
    assert [line for line in lines(page) if line in ("one", "two", "three", "four")] == ["one", "two", "three", "four"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 40)), min_size=1, max_size=5))
def test_notes_of_any_length_are_whole_and_begin_on_the_page_of_their_mark(shape: list[tuple[int, int]]) -> None:
    blocks = [paragraph(long_text(before, "t"), note(f"note{n} {long_text(length, 'n')}"))
              for n, (before, length) in enumerate(shape)]  # fmt: skip
    galley = setting(*blocks)
    noted = bare("".join(mark.text for page in galley.pages for mark in glyphs(page) if mark.size == 8.0))
    for number, (_, length) in enumerate(shape, 1):
        (page,) = [page for page in galley.pages if f"note-{number}" in anchors(page)]
        assert f"#note-{number}" in targets(page)
        assert f"note{number - 1}{long_text(length, 'n').replace(' ', '')}" in noted
    assert all(mark.y < DEPTH for page in galley.pages for mark in glyphs(page))


def test_a_long_note_goes_on_at_the_foot_of_the_next_page() -> None:
    first, second = setting(paragraph("Otters", note(long_text(80))), paragraph(long_text(20, "t"))).pages[:2]
    assert lines(first)[-1].split()[-1] != "word80"
    assert lines(second)[-1].split()[-1] == "word80"


def test_a_line_whose_note_has_no_room_goes_to_the_next_page_with_it() -> None:
    first, second = setting(Space(96.0), paragraph("Otters", note("Not weasels."))).pages
    assert not lines(first)
    assert [line for line in lines(second) if line != "1"] == ["Otters", "Not weasels."]


def test_all_that_a_note_may_hold_is_on_the_page() -> None:
    blocks = (
        ItemList(((paragraph("item"),),)),
        Code("code()"),
        Equation("a=b"),
        Quote((paragraph("quoted"),)),
        table("c1|c2"),
    )
    galley = setting(paragraph("Otters", Note((paragraph("first ", Math("x=1")), *blocks))))
    for text in ("first", "x=1", "•", "item", "code()", "a=b", "quoted", "c1", "c2"):
        assert text in letters(galley)
    assert max(mark.size for mark in glyphs(galley.pages[0])[2:]) <= ROLES["note"].size


def test_a_note_in_a_note_follows_it() -> None:
    inner = Note((paragraph("Inner."),))
    galley = setting(paragraph("Otters", Note((paragraph("Outer", inner, "."),)), " swim", note("Last.")))
    assert letters(galley).endswith("1Outer2.2Inner.3Last.")
    assert list(anchors(galley.pages[0])) == ["note-1", "note-2", "note-3"]


def test_an_empty_note_is_its_number() -> None:
    assert "note-1" in anchors(setting(paragraph("Otters", Note(()))).pages[0])


def test_notes_in_columns_stand_at_the_foot_of_their_column() -> None:
    text = paragraph(long_text(8), note("Left."), long_text(16), note("Right."))
    marks = glyphs(setting(text, house=style(columns=2)).pages[0])
    left, right = (next(mark for mark in marks if mark.text == words) for words in ("Left.", "Right."))
    assert left.x < 100 < right.x
    assert left.y == right.y > DEPTH - 10
