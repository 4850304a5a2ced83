import pytest

from proceedings.intake.captions import CAPTION_ROLE, place_captions, without_typed_number
from proceedings.intake.runs import plain
from proceedings.model.manuscript import Block, Figure, Heading, Paragraph, Table, Text

TABLE = Table((), ())
FIGURE = Figure(("a.png",))


def says(words: str, role: str = "body") -> Paragraph:
    return Paragraph((Text(words),), role)


def captions(*blocks: Block) -> list[str]:
    return [plain(block.caption) for block in place_captions(blocks) if isinstance(block, Table | Figure)]


@pytest.mark.parametrize(
    "typed",
    [
        "1-кесте – Сенім",
        "1-кесте. Сенім",
        "Кесте 1 — Сенім",
        "Таблица 1 – Сенім",
        "Таблица № 1. Сенім",
        "Табл. 2.1: Сенім",
        "Table 1. Сенім",
        "TABLE 12 – Сенім",
    ],
)
def test_a_typed_caption_beside_a_table_becomes_its_own_without_number(typed: str) -> None:
    assert captions(says("Before."), says(typed), TABLE) == ["Сенім"]
    assert captions(TABLE, says(typed), says("After.")) == ["Сенім"]
    assert len(place_captions((says(typed), TABLE))) == 1


@pytest.mark.parametrize(
    "typed", ["1-сурет – Арна", "Сурет 1. Арна", "Рисунок 1 – Арна", "Рис. 3. Арна", "Figure 2: Арна", "Fig. 2 – Арна"]
)
def test_a_typed_caption_below_a_figure_becomes_its_own(typed: str) -> None:
    assert captions(FIGURE, says(typed)) == ["Арна"]


@pytest.mark.parametrize(
    "sentence", ["Таблица 1 показывает рост.", "Table 1 shows growth.", "1-кестеде көрсетілген.", "Рост виден."]
)
def test_a_sentence_about_a_table_is_no_caption(sentence: str) -> None:
    assert captions(says(sentence), TABLE) == [""]


def test_a_paragraph_styled_as_caption_needs_no_sign_after_its_number() -> None:
    assert captions(says("Таблица 1 Рост", CAPTION_ROLE), TABLE) == ["Рост"]
    assert captions(says("Рост", CAPTION_ROLE), TABLE) == ["Рост"]


def test_a_caption_of_a_figure_is_not_given_to_a_table() -> None:
    assert captions(says("Рисунок 1 – Арна"), TABLE) == [""]


def test_a_number_alone_above_a_title_is_a_caption_of_two_paragraphs() -> None:
    assert captions(says("Таблица 1"), says("Рост"), TABLE) == ["Рост"]


def test_a_caption_given_already_only_loses_its_number() -> None:
    assert captions(Table((), (), caption=(Text("1-кесте. "), Text("Сенім", frozenset({"strong"}))))) == ["Сенім"]
    assert without_typed_number((Text("Сенім"),)) == (Text("Сенім"),)


def test_two_tables_share_no_caption() -> None:
    assert captions(TABLE, says("Table 1. One"), TABLE) == ["One", ""]


def test_blocks_without_tables_stay_as_they_are() -> None:
    blocks = (Heading(1, (Text("A"),)), says("Таблица 1 – x"))
    assert place_captions(blocks) == blocks
