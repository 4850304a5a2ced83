import pytest

from proceedings.model.manuscript import CrossReference, Heading, Text
from tests.typesetting.compositor import ROLES, marked, paragraph, setting, style
from tests.typesetting.traces import all_lines, glyphs, letters, lines, targets


def test_a_mention_of_nothing_is_two_brackets_and_no_link() -> None:
    page = setting(paragraph("See ", CrossReference("nothing"), ".")).pages[0]
    assert lines(page) == ["See [?]."]
    assert targets(page) == []


def test_a_section_is_mentioned_by_its_title_in_quotes() -> None:
    galley = setting(paragraph("See ", CrossReference("h"), "."), Heading(1, (Text("Otters"),), "h"), paragraph("x"))
    assert all_lines(galley)[0] == "See “Otters”."


@pytest.mark.parametrize(
    ("mark", "face"),
    [
        ("emphasis", "source-serif-4:400:i:10"),
        ("strong", "source-serif-4:700:r:10"),
        ("code", "source-serif-4:400:r:10"),
    ],
)
def test_marks_choose_the_face(mark: str, face: str) -> None:
    assert glyphs(setting(paragraph(marked("Otters", mark))).pages[0])[0].face == face


def test_emphasis_within_italics_is_upright() -> None:
    house = style(body=ROLES["body"].model_copy(update={"italic": True}))
    plain, stressed = glyphs(setting(paragraph("Otters ", marked("swim", "emphasis")), house=house).pages[0])
    assert (plain.face.split(":")[2], stressed.face.split(":")[2]) == ("i", "r")


def test_a_role_in_capitals_is_so_whatever_was_typed() -> None:
    house = style(body=ROLES["body"].model_copy(update={"capitals": True}))
    assert letters(setting(paragraph("Құқық"), language="kk", house=house)) == "ҚҰҚЫҚ"


def test_runs_alike_are_one_run() -> None:
    page = setting(paragraph("Ot", "ters", " sw", "im", ".")).pages[0]
    assert [mark.text for mark in glyphs(page)] == ["Otters swim."]


def test_small_capitals_read_as_what_was_typed() -> None:
    (mark,) = glyphs(setting(paragraph(marked("Otters", "small_caps"))).pages[0])
    plain = glyphs(setting(paragraph("Otters")).pages[0])[0]
    assert mark.text == plain.text
    assert mark.show != plain.show
