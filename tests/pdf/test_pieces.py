import zlib

from proceedings.model.galley import DrawnPage
from proceedings.model.page import Anchor, Link, Rule
from proceedings.model.volume import Piece, VolumePage
from proceedings.pdf.excerpt import alone
from proceedings.pdf.pieces import ink_of, links_of, pictures_of, stream_of
from tests.pdf.compositor import bind

BLANK = DrawnPage(zlib.compress(b""), (), (), (), opening=False, bare=False)


def drawn(ink: bytes, *links: Link, pictures: tuple[str, ...] = ()) -> DrawnPage:
    return DrawnPage(zlib.compress(ink), links, (Anchor("here", 1.0),), pictures, opening=False, bare=False)


LINK = Link(1.0, 2.0, 30.0, 10.0, "#here")
SHARED = VolumePage(
    BLANK,
    "a",
    "1",
    "1",
    (20.0, 20.0),
    pieces=(
        Piece(drawn(b"1 w", LINK, pictures=("p",)), "a", 0, 0.0, 0.0),
        Piece(drawn(b"2 w", LINK, pictures=("p", "q")), "b", 0, 5.0, 50.0, Rule(0.0, -6.0, 100.0, 0.5)),
    ),
)


def test_a_page_that_is_not_shared_keeps_its_stream() -> None:
    page = VolumePage(drawn(b"1 w"), "a", "1", "1", (0.0, 0.0))
    assert stream_of(page) is page.drawn.stream


def test_pieces_are_drawn_in_their_places_with_the_rule_above() -> None:
    assert ink_of(SHARED).split(b"\n") == [
        b"1 w",
        b"q 1 0 0 1 5.00 -50.00 cm",
        b"0 g 0.00 5.50 100.00 0.50 re f",
        b"2 w",
        b"Q",
    ]
    assert zlib.decompress(stream_of(SHARED)) == ink_of(SHARED)


def test_links_move_with_their_pieces_and_know_whose_they_are() -> None:
    assert list(links_of(SHARED)) == [("a", LINK), ("b", Link(6.0, 52.0, 30.0, 10.0, "#here"))]


def test_a_picture_on_two_pieces_is_named_once() -> None:
    assert pictures_of(SHARED) == ("p", "q")


def test_alone_a_paper_keeps_its_place_and_loses_its_neighbours() -> None:
    (page,) = alone(bind({}, pages=(SHARED,)), "b").pages
    (piece,) = page.pieces
    assert (page.owner, piece.owner, piece.y, piece.rule) == ("b", "b", 50.0, None)
