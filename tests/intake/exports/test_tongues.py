"""Which language a text is in."""

import pytest

from proceedings.intake.exports.tongues import language_of, localised


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Цифровые следы в уголовном процессе", "ru"),
        ("Қылмыстық процестегі цифрлық іздер", "kk"),
        ("Право жене мораль", "ru"),
        ("Адам және заң", "kk"),
        ("Digital traces in criminal procedure", "en"),
        ("Правові засади діяльності поліції Київської області", "uk"),
        ("Wir zeigen, dass die Ergebnisse für das Verfahren nicht von der Wahl abhängen", "de"),
        ("Universitat de Barcelona", "en"),
        ("12345", "en"),
    ],
)
def test_letters_and_common_words_tell_the_language(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_default_is_kept_where_words_decide_nothing() -> None:
    assert language_of("Titel", "de") == "de"
    assert localised("", "ru") == {}
