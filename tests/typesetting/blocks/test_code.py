from proceedings.model.manuscript import Code
from tests.typesetting.compositor import MEASURE, setting
from tests.typesetting.traces import drawn_width, glyphs

LISTING = "def swim(otter):\n\treturn  otter  +  1\n\n    # done"


def test_a_listing_keeps_its_spaces_and_lines() -> None:
    page = setting(Code(LISTING)).pages[0]
    assert [mark.text for mark in glyphs(page)] == ["def swim(otter):", "    return  otter  +  1", "    # done"]
    assert [round(mark.y) for mark in glyphs(page)] == [8, 18, 38]


def test_a_line_too_long_for_the_measure_goes_on_below() -> None:
    long = "x = " + " + ".join("abcdefghijklmnopqrstuvwxyz" * 3)
    galley = setting(Code(long))
    runs = glyphs(galley.pages[0])
    assert "".join(mark.text for mark in runs) == long
    assert len(runs) > 2
    assert all(drawn_width(mark) <= MEASURE for mark in runs)
    assert not galley.diagnostics
