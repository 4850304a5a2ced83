from proceedings.assembly.lines_in_place import lines_in_place
from proceedings.model.galley import DrawnPage
from proceedings.model.published import TextLine
from proceedings.model.volume import Piece, VolumePage

EMPTY = DrawnPage(b"", (), (), (), opening=False, bare=False)
LINES = tuple((TextLine(0.0, 8.0, 50.0, 10.0, f"line {number}"),) for number in range(3))


def page(*pieces: Piece) -> VolumePage:
    return VolumePage(EMPTY, "a", "1", "1", (20.0, 20.0), pieces=pieces)


def test_lines_go_where_their_strips_stand_and_to_the_page_that_they_stand_on() -> None:
    first = page(Piece(EMPTY, "b", 0, 0.0, 0.0), Piece(EMPTY, "a", 0, 0.0, 100.0), Piece(EMPTY, "a", 1, 5.0, 112.0))
    second = page(Piece(EMPTY, "a", 2, 0.0, 0.0), Piece(EMPTY, "b", 1, 0.0, 30.0))
    found = lines_in_place(LINES, "a", (first, second))
    assert [[(line.x, line.y, line.text) for line in each] for each in found] == [
        [(0.0, 108.0, "line 0"), (5.0, 120.0, "line 1")],
        [(0.0, 8.0, "line 2")],
    ]


def test_lines_of_a_paper_on_its_own_pages_stay() -> None:
    assert lines_in_place(LINES, "a", (page(), page(), page())) is LINES


def test_where_no_lines_were_asked_for_there_are_none() -> None:
    assert lines_in_place((), "a", (page(Piece(EMPTY, "a")),)) == ()
