"""Display lists become content streams."""

import zlib

from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.galley import Galley
from proceedings.model.page import Anchor, Foreign, Glyphs, Image, Link, Page, Rule
from proceedings.pdf.draw import draw_galley, draw_marks
from proceedings.pdf.syntax import deflate


def run(x: float, y: float, **fields: object) -> Glyphs:
    return Glyphs(x, y, "serif:400:r:8", 10.0, "[<0012>-20<0034>]", "ab", 12.0, **fields)  # type: ignore[arg-type]


def test_glyphs_stand_on_their_baseline_with_y_turned_upwards() -> None:
    assert draw_marks([run(12.5, 40)]).decode() == "\n".join(
        ["BT", "/serif.400.r.8 10 Tf", "100 Tz", "0 g", "1 0 0 1 12.50 -40.00 Tm [<0012>-20<0034>]TJ", "ET"]
    )


def test_neighbouring_runs_share_a_text_object_and_repeat_nothing() -> None:
    code = draw_marks([run(0, 10), run(0, 22), run(0, 34, stretch=101.5), run(0, 46, stretch=101.5, gray=0.5)])
    assert [code.count(operator) for operator in (b"BT", b" Tf", b" Tz", b" g", b"TJ")] == [1, 1, 2, 2, 4]


def test_a_rule_hangs_from_its_upper_edge() -> None:
    assert draw_marks([Rule(5, 100, 200, 0.5)]) == b"0 g 5.00 -100.50 200.00 0.50 re f"


def test_a_picture_hangs_from_its_upper_edge() -> None:
    digest = "0123456789abcdef0123"
    code = draw_marks([Image(5, 100, 200, 50, digest)])
    assert code == b"q 200.00 0 0 50.00 5.00 -150.00 cm /Im0123456789abcdef Do Q"


def test_all_the_ink_of_a_formula_reads_as_one_text() -> None:
    formula = [run(0, 10, actual="½"), Rule(0, 12, 5, 0.4), run(0, 20, actual="½")._replace(text="")]
    code = draw_marks([run(0, 10), *formula, run(20, 10)]).decode()
    assert code.count("BDC") == code.count("EMC") == 1
    opened, closed = code.index("/Span<</ActualText<FEFF00BD>>>BDC"), code.index("EMC")
    assert opened < code.index(" re f") < closed
    assert code[:opened].count("BT") == code[:opened].count("ET")


def test_a_formula_says_how_it_reads_and_what_is_said_aloud() -> None:
    code = draw_marks([run(0, 10, actual="½", alt="one half")]).decode()
    assert code.strip().startswith("/Span<</ActualText<FEFF00BD>/Alt<FEFF006F006E0065002000680061006C0066>>>BDC")


def test_two_formulas_alike_next_to_each_other_are_two() -> None:
    code = draw_marks([run(0, 10, actual="x"), run(9, 10, actual="x")]).decode()
    assert code.count("BDC") == code.count("EMC") == 2


def test_what_is_not_ink_travels_beside_the_stream() -> None:
    link, anchor = Link(0, 0, 10, 10, "#x"), Anchor("x", 3.0)
    page = Page((link, run(0, 10), anchor, Image(0, 0, 9, 9, "aa"), Image(0, 0, 9, 9, "aa")), opening=True)
    drawn = draw_galley(Galley((page,))).pages[0]
    assert (drawn.links, drawn.anchors, drawn.pictures, drawn.opening) == ((link,), (anchor,), ("aa",), True)
    assert zlib.decompress(drawn.stream).startswith(b"BT")


def test_a_turned_page_runs_up_the_page_with_its_links_and_anchors() -> None:
    page = Page((run(10, 30), Link(10, 20, 40, 12, "#x"), Anchor("x", 15.0)), turned=700.0)
    drawn = draw_galley(Galley((page,))).pages[0]
    code = zlib.decompress(drawn.stream).decode()
    assert code.startswith("q 0 1 -1 0 0 -700.00 cm\nBT") and code.endswith("ET\nQ")
    assert drawn.links == (Link(20, 650, 12, 40, "#x"),)
    assert drawn.anchors == (Anchor("x", 0.0),)


def test_a_foreign_page_is_named_with_the_area_it_takes() -> None:
    drawn = draw_galley(Galley((Page((Foreign(1, 2, 3, 4, 0.5, 7),)), Page(())))).pages
    assert (drawn[0].foreign, drawn[0].foreign_area) == (7, (1, 2, 3, 4, 0.5))
    assert drawn[1].foreign == -1


@given(st.binary())
def test_a_deflated_stream_never_ends_with_a_carriage_return(content: bytes) -> None:
    packed = deflate(content)
    assert not packed.endswith(b"\r")
    assert zlib.decompress(packed).rstrip(b"\n") == content.rstrip(b"\n")
