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
        ("Закон — это порядок", "Закон\u00a0– это порядок"),
        ("А. Б. Иванов", "А.\u00a0Б.\u00a0Иванов"),
        ("Иванов А. Б.", "Иванов\u00a0А.\u00a0Б."),
        ("ст. 5, п. 2, № 7, § 3", "ст.\u00a05, п.\u00a02, №\u00a07, §\u00a03"),
        ("10 000 000 тенге", "10\u00a0000\u00a0000\u00a0тенге"),
        ("и т. д., и т.п., и др.", "и т.\u00a0д., и т.\u00a0п., и\u00a0др."),
        ("16 %, 16%, 20°C", "16\u00a0%, 16\u00a0%, 20\u00a0°C"),
        ("- Да, - сказал он", "–\u00a0Да,\u00a0– сказал он"),
        ("В 2015-2020 гг., 2020 - 2025", "В 2015–2020\u00a0гг., 2020–2025"),
        ("с. 5-10; 5-10 с.; стр. 3-4", "с.\u00a05–10; 5–10\u00a0с.; стр.\u00a03–4"),
        ("5-ый, 90-ые, 21-ого, 10-ая", "5-й, 90-е, 21-го, 10-я"),
        ("10 х 15, 3x4, 0x1F, 1/2", "10\u00a0×\u00a015, 3×4, 0x1F, 1/2"),
        ("Что?... Как!? Ой!!!!!", "Что?.. Как?! Ой!!!"),
        ("г.Астана, 2020 г. Снег", "г.\u00a0Астана, 2020\u00a0г. Снег"),
        ("слово , и .", "слово, и."),
        ("126 в отделе, 19 в., 5 кг", "126 в отделе, 19\u00a0в., 5\u00a0кг"),
        ("Иванов А.Б., А.Б.Иванов", "Иванов\u00a0А.\u00a0Б., А.\u00a0Б.\u00a0Иванов"),
        ('“слово” и „дело“, «слово"', "«слово» и «дело», «слово»"),
        ("д'Артаньян", "д’Артаньян"),
        ("конец... подпись ........", "конец… подпись ........"),
        ("много   пробелов\nи строк", "много пробелов и строк"),
        ("2020\u202fг.", "2020\u00a0г."),
    ],
)
def test_the_small_things_of_russian_are_set_right(typed: str, printed: str) -> None:
    assert tidied(typed) == printed


@pytest.mark.parametrize(
    "typed",
    [
        "тел. 72-13-45",
        "дело 2-1234/2025",
        "ГОСТ 1759-2020",
        "10.01.2020-12.02.2021",
        "код 2019-2020-7",
        'https://example.org/a-b?x="1"...2015-2020',
        "doi:10.1000/2015-2020",
        "ISBN 978-5-1234-2015-2020",
        "n.o'neil@example.org",
    ],
)
def test_numbers_of_telephones_cases_books_and_addresses_stay_as_typed(typed: str) -> None:
    assert tidied(typed) == typed


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
