"""What the engines are given: real prose made tidy, the same words for each, and nothing where one isn't there."""

from pathlib import Path

import pytest

from bench.quality import texts
from bench.quality.document import document
from bench.quality.engines import lualatex, typst, typst_tracked
from bench.quality.engines.ours import house_style
from bench.quality.lines import Gap, Line, Sheet
from bench.quality.passages import common_passage
from bench.quality.placing import Placed
from bench.quality.syllables import parted_words, with_soft_hyphens

SAYINGS = """
Книга - спасательный круг, кинутый в одиночество
всякому, кто "умеет" читать...
		-- Рамон Гомес
%
- Ты куда?
- Туда, откуда возвращаются только те, кого там никто не ждал.
%
Коротко.
%
Слово не имеет крыльев , но облетает мир быстрее самых быстрых птиц.
%
"""


@pytest.fixture
def fortunes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "book").write_text(SAYINGS, encoding="utf-8")
    monkeypatch.setattr(texts, "FORTUNES", tmp_path)
    monkeypatch.setattr(texts, "FETCHED", tmp_path)
    return tmp_path


def test_sayings_become_tidy_paragraphs_without_authors_and_talks(fortunes: Path) -> None:
    assert texts.paragraphs("ru") == [
        "Книга — спасательный круг, кинутый в одиночество всякому, кто «умеет» читать… "
        "Слово не имеет крыльев, но облетает мир быстрее самых быстрых птиц."
    ]


def test_translations_give_sentences_without_placeholders(fortunes: Path) -> None:
    (fortunes / "kaz.html").write_text(
        "<p>Барлық адамдар тумысынан азат және қадір-қасиеті тең болып дүниеге келеді.</p>"
        "<p>Бұл парақты көрсету үшін, %S ертерек орындалған әрекетті қайталауы керек.</p>",
        encoding="utf-8",
    )
    assert texts.paragraphs("kk") == ["Барлық адамдар тумысынан азат және қадір-қасиеті тең болып дүниеге келеді."]


def test_where_nothing_was_fetched_there_is_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "FETCHED", tmp_path / "none")
    assert texts.paragraphs("kk") == []


def test_kazakh_words_come_with_the_places_where_ours_part() -> None:
    parted = with_soft_hyphens("Қала мен университетінің", "kk")
    assert parted.replace("\u00ad", "") == "Қала мен университетінің"
    assert "\u00ad" in parted
    (word,) = parted_words("тең университетінің университетінің", "kk")
    assert word.replace("-", "") == "университетінің"


def test_an_engine_that_is_not_installed_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lualatex.shutil, "which", lambda name: None)
    monkeypatch.setattr(typst, "PYTHON", tmp_path / "none")
    text, style = document("ru", ["Слово."]), house_style("two-column-a4")
    for engine in (lualatex, typst, typst_tracked):
        made = engine.set_text(text, style, tmp_path)
        assert (made.pdf, made.lacking) == (None, "not installed")


def stack(page: int, blocks: list[tuple[int, int]]) -> list[Placed]:
    """Blocks, each of so many lines, in one column."""
    numbers = [block for block, lines in blocks for _ in range(lines)]
    return [
        Placed(Line(page, 0, 12.0 * at, 0.0, 100.0, "", (Gap(1, 2),)), block, False, False, False, False)
        for at, block in enumerate(numbers)
    ]


def test_a_passage_is_one_that_no_engine_parts() -> None:
    sheet = Sheet(columns=1, column=100.0, gutter=10.0, depth=600.0, leading=12.0, indent=10.0, space=2.0)
    pages = {
        "one": [*stack(0, [(0, 4), (1, 4)]), *stack(1, [(2, 4), (3, 4)])],
        "other": [*stack(0, [(0, 4)]), *stack(1, [(1, 4), (2, 5), (3, 4)])],
    }
    found = common_passage(pages, sheet, begin=0, lines=8)
    assert {name: (at.page, at.top, at.bottom) for name, at in found.items()} == {
        "one": (1, 0.0, 84.0),
        "other": (1, 48.0, 144.0),
    }
    with pytest.raises(ValueError, match="no passage"):
        common_passage(pages, sheet, begin=0, lines=20)
