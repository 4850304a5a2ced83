"""The order of an index."""

from hypothesis import given
from hypothesis import strategies as st

from proceedings.assembly.collation import KAZAKH, collation_key, is_cyrillic, letter_head


def ordered(*words: str) -> list[str]:
    return sorted(words, key=collation_key)


def test_kazakh_letters_stand_where_the_alphabet_has_them() -> None:
    names = ["Ахметов", "Әлімов", "Ғабитов", "Касымов", "Қасымов", "Нұров", "Ңоянов", "Оразов", "Өтегенов", "Уәли",
             "Ұлан", "Үміт", "Хан", "Һәкім", "Ыбырай", "Іле", "Яков"]  # fmt: skip
    assert ordered(*reversed(names)) == names


def test_the_alphabet_has_42_letters_and_yo_is_one_of_them() -> None:
    assert len(KAZAKH) == 42
    assert ordered("Ёлкин", "Ершов", "Елкин") == ["Елкин", "Ершов", "Ёлкин"]


def test_names_file_word_by_word() -> None:
    assert ordered("Кимов", "Ким-Петров", "Ким Яков", "Ким") == ["Ким", "Ким Яков", "Ким-Петров", "Кимов"]


def test_latin_accents_count_only_between_equals() -> None:
    assert ordered("Solvang", "Šimić", "Sarsen") == ["Sarsen", "Šimić", "Solvang"]
    assert ordered("Simica", "Šimić", "Simic") == ["Simic", "Šimić", "Simica"]


def test_the_profile_says_which_alphabet_comes_first() -> None:
    names = ["Яков", "Adams"]
    assert sorted(names, key=lambda name: collation_key(name, ("cyrillic", "latin"))) == ["Яков", "Adams"]
    assert sorted(names, key=lambda name: collation_key(name, ("latin", "cyrillic"))) == ["Adams", "Яков"]


def test_letter_heads_are_capitals_without_accents_or_quotes() -> None:
    assert [letter_head(word) for word in ("«Абай»", "іле", "Šimić", "ёлкин")] == ["А", "І", "S", "Ё"]


def test_a_latin_look_alike_is_not_cyrillic() -> None:
    assert is_cyrillic("Іле") and not is_cyrillic("Iле")


@given(st.text())
def test_any_text_has_a_key(text: str) -> None:
    assert collation_key(text) == collation_key(text)
