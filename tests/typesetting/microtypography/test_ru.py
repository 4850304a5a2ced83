import pytest

from proceedings.typesetting.microtypography import ru, tidy, tie
from tests.typesetting.compositor import marked, paragraph


def tidied(*runs: str) -> str:
    return "".join(run.text for run in tidy(paragraph(*runs).content, "ru"))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('Он сказал: "Это "порядок" и закон".', "Он сказал: «Это „порядок“ и закон»."),
        ("Закон - это порядок", "Закон\u00a0– это порядок"),
        ("Закон — это порядок", "Закон\u00a0— это порядок"),
        ("А. Б. Иванов", "А.\u00a0Б.\u00a0Иванов"),
        ("Иванов А. Б.", "Иванов\u00a0А.\u00a0Б."),
        ("ст. 5, п. 2, № 7, § 3", "ст.\u00a05, п.\u00a02, №\u00a07, §\u00a03"),
        ("10 000 000 тенге", "10\u00a0000\u00a0000\u00a0тенге"),
        ("и т. д., и т.п.", "и т.\u00a0д., и т.\u00a0п."),
        ("16 %", "16\u00a0%"),
        ("конец...", "конец…"),
        ("много   пробелов\nи строк", "много пробелов и строк"),
        ("2020\u202fг.", "2020\u00a0г."),
    ],
)
def test_the_small_things_of_russian_are_set_right(typed: str, printed: str) -> None:
    assert tidied(typed) == printed


def test_quotes_nest_across_runs() -> None:
    content = ('Он сказал: "Это ', marked("порядок", "strong"), ', а не "ярость""')
    assert tidied(*content) == "Он сказал: «Это порядок, а не „ярость“»"  # type: ignore[arg-type]


def test_code_and_addresses_are_left_as_typed() -> None:
    code = marked('x = "a"  ...', "code")
    assert tidy((code,), "ru") == (code,)
    assert tidy((marked("a\n\tb", "code"),), "ru") == (marked("a  b", "code"),)


@pytest.mark.parametrize(
    ("word", "parts"),
    [("правонарушение", "пра-во-на-ру-ше-ние"), ("безопасность", "без-опас-ность"), ("подъезд", "подъ-езд")],
)
def test_russian_words_part_by_patterns(word: str, parts: str) -> None:
    places = [0, *ru.hyphenate(word, 2, 3), len(word)]
    assert "-".join(word[a:b] for a, b in zip(places, places[1:], strict=False)) == parts


@pytest.mark.parametrize(("word", "side"), [("и", 1), ("В", 1), ("бы", -1), ("же", -1), ("дом", 0)])
def test_short_words_are_tied_to_what_follows_and_particles_to_what_precedes(word: str, side: int) -> None:
    assert tie(word, "ru") == side
