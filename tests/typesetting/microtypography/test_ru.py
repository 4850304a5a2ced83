import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.typesetting.microtypography import tidy, tie
from tests.typesetting.compositor import marked, paragraph
from tests.typesetting.microtypography.partings import parted


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


@pytest.mark.parametrize("word", ["пра-во-на-ру-ше-ние", "без-опас-ность", "подъ-езд", "рай-он-ный", "ста-тья-ми"])
def test_russian_words_part_by_patterns(word: str) -> None:
    assert parted(word.replace("-", ""), "ru") == word


@pytest.mark.parametrize(
    "word",
    [
        "меж-ин-сти-тут-ский",
        "сверх-ак-тив-ный",
        "ки-бер-без-опас-ность",
        "Кы-зыл-орда",
        "под-от-чёт-ный",
        "со-пря-жён-ный",
        "взвод",
        "ра-зыс-кать",
        "изъ-я-тие",
        "гос-ор-ганов",
    ],
)
def test_words_that_the_patterns_part_wrongly_are_put_right(word: str) -> None:
    assert parted(word.replace("-", ""), "ru", (2, 2)) == word


@given(st.text(alphabet="абвдежийклмнопрстуыьъэюяё", min_size=2, max_size=20))
def test_no_part_is_without_a_vowel_or_begins_with_a_sign(word: str) -> None:
    parts = parted(word, "ru", (2, 2)).split("-")
    assert len(parts) == 1 or all(set(part) & set("аеёиоуыэюя") for part in parts)
    assert not [part for part in parts[1:] if part[0] in "ъьйы"]


@pytest.mark.parametrize(("word", "side"), [("и", 1), ("В", 1), ("бы", -1), ("же", -1), ("дом", 0)])
def test_short_words_are_tied_to_what_follows_and_particles_to_what_precedes(word: str, side: int) -> None:
    assert tie(word, "ru") == side
