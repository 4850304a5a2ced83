"""Corrections that are certain change the Markdown source of the paper in `returned`; all others leave it alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.proofing import Correction, CorrectionKind
from proceedings.proofing.applying import apply_to
from proceedings.proofing.source_places import SourceText
from tests.proofing.returned import COPY, MANUSCRIPT

FILE = "101-river/paper.md"
SOURCE = SourceText(FILE, tuple(MANUSCRIPT.split("\n")))


def wish(line: int, **facts: object) -> Correction:
    base = {"key": str(facts), "kind": CorrectionKind.REPLACE, "proof": 1, "folio": "7", "line": line, "file": FILE}
    return Correction.model_validate({**base, **facts})


def applied(*wishes: Correction, source: SourceText = SOURCE) -> str:
    return apply_to(source, [COPY], wishes).text


def test_words_that_stand_once_are_replaced_and_the_difference_is_shown() -> None:
    made = apply_to(SOURCE, [COPY], [wish(4, old="ground", new="soil")])
    assert made.text == MANUSCRIPT.replace("ground", "soil") and len(made.keys) == 1
    assert made.difference.startswith(f"--- a/{FILE}\n+++ b/{FILE}\n@@")
    assert "-the bank, and noted where the ground moves" in made.difference


def test_words_that_go_on_over_the_source_s_line_end_are_found() -> None:
    assert "We strolled the bank" in applied(
        wish(3, old="walked one afternoon along the bank", new="strolled the bank")
    )


def test_words_are_looked_for_only_where_the_proof_has_them() -> None:
    text = applied(wish(3, old="bank", new="shore"))
    assert text == MANUSCRIPT.replace("\nthe bank, and", "\nthe shore, and")


def test_something_is_inserted_between_two_words() -> None:
    assert applied(wish(5, kind=CorrectionKind.INSERT, words="map ‸ was", new="of the river")) == MANUSCRIPT.replace(
        "map was", "map of the river was"
    )
    assert "use. Really. The" in applied(wish(5, kind=CorrectionKind.INSERT, words="use. ‸ The", new="Really."))


def test_words_are_taken_out_with_one_space() -> None:
    assert applied(wish(5, kind=CorrectionKind.DELETE, old="drawn")) == MANUSCRIPT.replace("was drawn in", "was in")


@pytest.mark.parametrize(
    "uncertain",
    [
        wish(6, old="bank", new="shore"),  # stands twice there
        wish(4, old="otter", new="beaver"),  # doesn't stand there
        wish(9, old="measurements", new="data"),  # no such line
        wish(4, old="ground", new="*soil*"),  # markup
        wish(4, old="ground", new=""),  # a note on struck words
        wish(4, old="ground", new="soil\nand\nmore"),
        wish(4, old="ground", new="soil", status="declined"),
        wish(4, old="ground", new="soil", proof=2),
        wish(4, old="ground", new="soil", file="102-other/paper.md"),
        wish(1, old="River", new="Stream"),  # the title is no part of the text
        wish(5, kind=CorrectionKind.INSERT, words="use. ‸ The", new=", mostly"),
        wish(5, kind=CorrectionKind.INSERT, words="use. ‸ The", new="mostly"),
        wish(5, kind=CorrectionKind.INSERT, words="map", new="x"),  # in the midst of a word
        wish(5, kind=CorrectionKind.DELETE, old="use."),  # may the full stop go?
        wish(5, kind=CorrectionKind.COMMENT, comment="use -> see"),
    ],
    ids=lambda one: f"{one.kind.value} {one.old} {one.new}",
)
def test_what_is_not_certain_changes_nothing(uncertain: Correction) -> None:
    assert applied(uncertain) == MANUSCRIPT


def test_words_across_markup_and_in_code_are_an_editor_s() -> None:
    bold = MANUSCRIPT.replace("map was", "**map** was")
    assert applied(wish(5, old="map was drawn", new="maps were drawn"), source=_source(bold)) == bold
    code = MANUSCRIPT.replace("The map", "The `map`")
    assert applied(wish(5, old="map", new="plan"), source=_source(code)) == code


def test_two_wishes_about_the_same_words_are_both_left() -> None:
    assert applied(wish(4, old="ground moves", new="soil shifts"), wish(4, old="ground", new="earth")) == MANUSCRIPT


def test_many_wishes_are_applied_at_once() -> None:
    text = applied(
        wish(4, old="ground", new="a longer word"), wish(5, old="people", new="we"), wish(2, old="own", new="have")
    )
    assert text == MANUSCRIPT.replace("ground", "a longer word").replace("people", "we").replace("own\n", "have\n")


def test_what_was_applied_is_not_applied_again() -> None:
    again = wish(5, kind=CorrectionKind.INSERT, words="map ‸ was", new="of the river")
    once = applied(again)
    assert applied(again, source=_source(once)) == once


def _source(text: str) -> SourceText:
    return SourceText(FILE, tuple(text.split("\n")))


PIECES = st.sampled_from(["ground", "moves", "bank", "the", "x", "*", "`", " ", "‸", "map", "was", "."])
TEXTS = st.lists(PIECES, max_size=4).map(" ".join)


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(list(CorrectionKind)), st.integers(0, 8), TEXTS, TEXTS, TEXTS)
def test_any_wish_leaves_the_rest_of_the_text_as_it_was(
    kind: CorrectionKind, line: int, old: str, new: str, words: str
) -> None:
    made = apply_to(SOURCE, [COPY], [wish(line, kind=kind, old=old, new=new, words=words)])
    assert bool(made.keys) == (made.text != MANUSCRIPT) or old == new
    assert len(made.text) <= len(MANUSCRIPT) + len(new) + 1
