from hypothesis import given
from hypothesis import strategies as st

from proceedings.model.manuscript import Code, CrossReference, Space, Text
from proceedings.model.page import Glyphs
from proceedings.model.style import Family, Style
from proceedings.typesetting.blocks.code import set_code
from tests.typesetting.compositor import MEASURE, STYLE, paragraph, setting, stick
from tests.typesetting.traces import all_lines, anchors, bare, drawn_width, glyphs

MONO = Family(package="source-code-pro", fallback=("source-sans-3", "stix-two-math"))
LISTING = "def swim(otter):\n\treturn  otter  +  1\n\n    # done"


def mono() -> Style:
    """The house with a face for listings."""
    return STYLE.model_copy(update={"families": {**STYLE.families, "mono": MONO}})


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


def test_a_long_line_is_turned_over_at_a_sign_with_a_hook_that_nobody_copies() -> None:
    house = mono()
    line = "    swim(otter, river, depth=1.0, speed=2.0, where='here', why='fish')"
    page = setting(Code(line), house=house).pages[0]
    parts = [mark.text for mark in glyphs(page) if mark.text]
    assert "".join(parts) == line
    assert len(parts) > 1 and all(part[-1] in " ,=" for part in parts[:-1])
    hooks = [mark for mark in glyphs(page) if mark.actual == " "]
    assert len(hooks) == len(parts) - 1
    assert all(hook.gray and hook.face.startswith("stix") for hook in hooks)
    assert all(drawn_width(mark) <= MEASURE for mark in glyphs(page))


def test_no_line_of_a_listing_stands_alone_on_a_page() -> None:
    for room in range(0, 120, 10):
        pages = setting(Space(float(room)), Code("a\nb\nc\nd")).pages
        assert all(len(glyphs(page)) != 1 for page in pages)


def test_a_listing_with_a_caption_is_numbered_and_referable() -> None:
    listing = Code("swim()", caption=(Text("How it swims"),), label="lst")
    galley = setting(paragraph(CrossReference("lst")), listing, language="ru")
    assert all_lines(galley) == ["листинг 1", "Листинг 1 – How it swims", "swim()"]
    assert "lst" in anchors(galley.pages[0])


def test_a_listing_is_set_in_the_mono_face() -> None:
    faces = {mark.face.split(":")[0] for mark in glyphs(setting(Code("f(x)"), house=mono()).pages[0])}
    assert faces == {"source-code-pro"}


@given(st.text(alphabet="aб (),=_↪\t\n", max_size=200), st.sampled_from([200.0, 60.0, 20.0]))
def test_whatever_is_typed_stands_on_the_page_within_the_measure(text: str, measure: float) -> None:
    slabs = set_code(Code(text), stick(house=mono(), measure=measure))
    marks = [mark for slab in slabs for mark in slab.marks if isinstance(mark, Glyphs)]
    assert bare("".join(mark.text for mark in marks)) == bare(text)
    assert all(mark.x + drawn_width(mark) <= measure + 0.1 for mark in marks)


def test_where_no_face_has_the_hook_lines_go_on_without_it() -> None:
    galley = setting(Code("swim(otter, river) " * 6))
    assert len(glyphs(galley.pages[0])) > 1 and not galley.diagnostics
    assert all(mark.text and not mark.actual for mark in glyphs(galley.pages[0]))
