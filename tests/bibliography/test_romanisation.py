"""Ways into Latin letters: bgn, bsi, gost_7_79_b, kk_latin_2021."""

import pytest

from proceedings.bibliography.romanisation import scheme_called, scheme_names


@pytest.mark.parametrize(
    ("scheme", "language", "text", "latin"),
    [
        ("bgn", "ru", "Ежевика, подъезд, Щукин Юрий", "Yezhevika, pod”yezd, Shchukin Yuriy"),
        ("bgn", "kk", "Қазақстан құқығы, Әбіш", "Qazaqstan quqyghy, Äbish"),
        ("bgn", "ru", "ЩУКА", "SHCHUKA"),
        ("bsi", "ru", "Юридический вестник", "Yuridicheskii vestnik"),
        ("gost-7.79-b", "ru", "Цирк, цех и щука", "Cirk, cex i shhuka"),
        ("gost-7.79-b", "ru", "Казань", "Kazan`"),
        ("kk-latin-2021", "kk", "Қазақстан Республикасының заңы", "Qazaqstan Respublikasynyñ zañy"),
        ("kk-latin-2021", "kk", "Іле, Иса, ғұмыр", "Ile, İsa, ğūmyr"),
    ],
)
def test_words_are_turned_letter_by_letter(scheme: str, language: str, text: str, latin: str) -> None:
    found = scheme_called(scheme)
    assert found and found.romanise(text, language) == latin


@pytest.mark.parametrize("scheme", scheme_names())
def test_no_cyrillic_letter_is_left_and_latin_ones_stay(scheme: str) -> None:
    found = scheme_called(scheme)
    assert found
    letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
    for language in ("ru", "kk"):
        assert not set(found.romanise(letters + letters.upper(), language)) & set(letters + letters.upper())
        assert found.romanise("Lutra 2020, № 5", language) == "Lutra 2020, № 5"
