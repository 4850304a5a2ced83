import pytest

from proceedings.model.manuscript import STATEMENTS, CrossReference, Equation, ItemList, Statement, Text
from proceedings.typesetting.microtypography import words
from tests.typesetting.compositor import MEASURE, long_text, paragraph, setting, style
from tests.typesetting.traces import all_lines, anchors, drawn_row, lines, rows, targets, trace


def theorem(*content: str, kind: str = "theorem", **fields: object) -> Statement:
    return Statement(kind, tuple(map(paragraph, content)), **fields)  # type: ignore[arg-type]


def test_a_theorem_has_its_label_in_bold_and_its_text_in_italic() -> None:
    page = setting(theorem("Otters swim.")).pages[0]
    assert trace(page).splitlines() == [
        '0.0 9.3 source-serif-4:700:r 10 "Theorem 1. "',
        '58.8 9.3 source-serif-4:400:i 10 "Otters swim."',
    ]


def test_a_title_stands_in_upright_parentheses() -> None:
    page = setting(theorem("Otters swim.", title=(Text("Bekova"),))).pages[0]
    assert lines(page) == ["Theorem 1 (Bekova). Otters swim."]
    assert 'source-serif-4:400:r 10 "(Bekova)"' in trace(page)


def test_a_definition_is_upright_and_what_is_stressed_in_a_theorem_too() -> None:
    assert 'source-serif-4:400:r 10 "An otter."' in trace(setting(theorem("An otter.", kind="definition")).pages[0])
    stressed = Statement("lemma", (paragraph("An ", Text("otter", frozenset({"emphasis"}))),))
    assert 'source-serif-4:400:r 10 "otter"' in trace(setting(stressed).pages[0])


def test_each_kind_is_counted_by_itself_and_named_in_the_language_of_the_text() -> None:
    blocks = (theorem("a", label="t"), theorem("b", kind="lemma"), theorem("c", label="u"))
    mentions = paragraph(CrossReference("t"), ", ", CrossReference("u", bare=True))
    russian = setting(*blocks, mentions, language="ru")
    assert all_lines(russian) == ["Теорема 1. a", "Лемма 1. b", "Теорема 2. c", "теорема 1, 2"]
    assert {"t", "u"} <= set(anchors(russian.pages[0])) and targets(russian.pages[0]) == ["#t", "#u"]
    kazakh = all_lines(setting(*blocks, mentions, language="kk"))
    assert kazakh == ["1-теорема. a", "1-лемма. b", "2-теорема. c", "1-теорема, 2"]


def test_a_typed_number_is_kept_and_one_without_number_has_none() -> None:
    given = theorem("a", name="Утверждение", number="2.3", label="x")
    galley = setting(given, theorem("b", numbered=False), paragraph(CrossReference("x")), language="ru")
    assert all_lines(galley) == ["Утверждение 2.3. a", "Теорема. b", "Утверждение 2.3"]


def test_a_proof_ends_with_a_square_at_the_right_edge() -> None:
    (row,) = rows(setting(theorem("Clear.", kind="proof")).pages[0])
    assert (row[0].text, row[0].face.split(":")[2], row[-1].text) == ("Proof. ", "i", "□")
    assert abs(drawn_row(row) - MEASURE) < 0.1


def test_a_proof_that_ends_with_a_formula_has_its_square_below() -> None:
    galley = setting(Statement("proof", (paragraph("So"), Equation("a=b"))))
    assert all_lines(galley) == ["Proof. So", "a = b", "□"]
    assert "□" in galley.glyphs["stix-two-math:400:r:0"].values()


def test_a_statement_that_begins_with_a_list_has_its_label_above() -> None:
    listed = Statement("theorem", (ItemList(((paragraph("x"),), (paragraph("y"),)), "decimal"),))
    page = setting(listed).pages[0]
    assert lines(page) == ["Theorem 1.", "1. x", "2. y"]
    assert 'source-serif-4:400:r 10 "1."' in trace(page) and 'source-serif-4:400:i 10 "x"' in trace(page)


def test_an_empty_proof_is_no_trouble() -> None:
    assert all_lines(setting(Statement("proof", ()))) == ["Proof. □"]


def test_the_white_around_a_statement_is_that_of_its_role() -> None:
    house = style(theorem=style().roles["body"].model_copy(update={"before": 7.0, "after": 9.0}))
    page = setting(paragraph("x"), theorem("a", "b"), paragraph("y"), house=house).pages[0]
    assert [round(row[0].y) for row in rows(page)] == [9, 28, 40, 61]


def test_a_theorem_goes_on_over_the_page() -> None:
    galley = setting(theorem(long_text(120)))
    assert len(galley.pages) > 1 and not galley.diagnostics


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_kind_has_its_word(language: str) -> None:
    assert all(words(language).get(kind) for kind in STATEMENTS)
