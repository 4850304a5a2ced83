"""The citation at the foot of an offprint: where its lines stand, what happens where there is no room."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from proceedings.assembly.citation_foot import EDGE, Foot, set_foot
from proceedings.model.page import Glyphs, Rule
from tests.assembly.bindery import house

STYLES = ("compact-a5", "plain-a4", "two-column-a4")
TEXT = "Сәрсенова А. Қ. Құндыздар мен өзендер туралы ұзақ баяндама // Құндыздар: ғылым. – Астана, 2027. – Б. 35–44. "


def lines(foot: Foot) -> dict[float, list[Glyphs]]:
    found: dict[float, list[Glyphs]] = {}
    for mark in foot.marks:
        if isinstance(mark, Glyphs):
            found.setdefault(mark.y, []).append(mark)
    return found


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("repeated", [1, 2, 3, 40])
def test_the_lines_stand_between_the_type_area_and_the_edge_of_the_sheet(style: str, repeated: int) -> None:
    rules = house(style)
    foot = set_foot(TEXT * repeated, "kk", True, rules)
    (rule,) = (mark for mark in foot.marks if isinstance(mark, Rule))
    bottom = rules.style.depth + rules.style.sheet.margins.bottom
    assert rule.y > rules.style.depth
    assert max(lines(foot)) <= bottom - EDGE + 0.01
    assert all(mark.x + mark.width <= rules.style.measure + 0.01 for marks in lines(foot).values() for mark in marks)


def test_the_lines_leave_the_outer_side_to_the_folio() -> None:
    recto, verso = (set_foot(TEXT * 3, "kk", side, house()) for side in (True, False))
    assert min(mark.x for mark in verso.marks) > 20.0 > min(mark.x for mark in recto.marks)
    assert max(m.x + m.width for m in recto.marks) < house().style.measure - 20.0


def test_a_folio_in_the_middle_stands_above_them() -> None:
    rules = house("two-column-a4")
    assert min(lines(set_foot(TEXT, "kk", True, rules))) > rules.style.depth + rules.style.sheet.foot + 9.0


def test_what_has_no_room_ends_in_an_ellipsis() -> None:
    foot = set_foot(TEXT * 40, "kk", True, house())
    assert "".join(mark.text for mark in lines(foot)[max(lines(foot))]).endswith("…")
    assert not any("…" in mark.text for mark in set_foot(TEXT, "kk", True, house()).marks if isinstance(mark, Glyphs))


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=300))
@example(" ")
def test_any_words_can_stand_there(text: str) -> None:
    assert isinstance(set_foot(text, "kk", False, house()), Foot)
