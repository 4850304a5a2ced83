"""Stems: all forms of a word have one, words that only look alike have two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.website.stems import ENDINGS, LONGEST, fold, stem, stems

KAZAKH = {
    "құқық": "құқықтық құқықты құқықтар құқықтары құқығы құқығын құқықтан",
    "қоғам": "қоғамға қоғамдық қоғамның қоғамда қоғаммен қоғамдар",
    "зерттеу": "зерттеулер зерттеуге зерттеудің зерттеулері",
    "қылмыс": "қылмысқа қылмыстық қылмыстың қылмыстар қылмыстары",
}
RUSSIAN = {
    "преступление": "преступления преступлений преступлениям преступлением преступлениями преступлениях",
    "право": "права праву правом правами правах",
    "преступность": "преступности преступностью",
    "правовой": "правовая правовое правовые правового правовых правовыми",
}
ENGLISH = {"city": "cities", "paper": "papers", "process": "processes", "law": "laws"}


def forms(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(word, form) for word, listed in table.items() for form in listed.split()]


@pytest.mark.parametrize(("word", "form"), forms(KAZAKH))
def test_a_kazakh_word_is_found_by_its_forms(word: str, form: str) -> None:
    assert stem(fold(word), "kk") == stem(fold(form), "kk")


@pytest.mark.parametrize(("word", "form"), forms(RUSSIAN))
def test_a_russian_word_is_found_by_its_forms(word: str, form: str) -> None:
    assert stem(fold(word), "ru") == stem(fold(form), "ru")


@pytest.mark.parametrize(("word", "form"), forms(ENGLISH))
def test_an_english_word_is_found_by_its_plural(word: str, form: str) -> None:
    assert stem(word, "en") == stem(form, "en")


def test_words_that_only_begin_alike_stay_apart() -> None:
    assert stem(fold("право"), "ru") != stem(fold("правда"), "ru")
    assert stem(fold("қала"), "kk") != stem(fold("қалам"), "kk") or fold("қалам").startswith(stem(fold("қала"), "kk"))
    assert stem("status", "en") == "status" and stem("analysis", "en") == "analysis"


def test_letters_that_keyboards_confuse_are_one() -> None:
    assert fold("ӘҒҚҢӨҰҮҺІЁ") == "агкноуухие"
    assert [*stems("Кукыктык", "kk")] == [*stems("Құқықтық", "kk")]


def test_a_text_gives_each_stem_once_and_no_single_letters() -> None:
    assert [*stems("Право и права: в праве", "ru")] == ["прав"]


def test_endings_are_folded_and_no_longer_than_said() -> None:
    for endings in ENDINGS.values():
        assert all(ending == fold(ending) and len(ending) <= LONGEST for ending in endings)


@given(st.text(max_size=40), st.sampled_from(("kk", "ru", "en", "und", "de-AT")))
def test_no_text_is_too_strange(text: str, language: str) -> None:
    for found in stems(text, language):
        assert found
