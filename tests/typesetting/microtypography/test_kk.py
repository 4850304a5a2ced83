import pytest

from proceedings.typesetting.microtypography import hyphenate, tidy
from tests.typesetting.compositor import paragraph
from tests.typesetting.microtypography.partings import parted


def tidied(text: str) -> str:
    return "".join(run.text for run in tidy(paragraph(text).content, "kk"))  # type: ignore[union-attr]


EXAMPLES = """
    ор-на-лас-ты-ру да-уыс са-уат да-йын-дық құ-йын бу-ын су-ық қи-ын құ-мырс-қа күң-гірт-теу ала-қан съез-дің
"""


@pytest.mark.parametrize("word", EXAMPLES.split())
def test_words_part_as_the_rules_of_kazakh_say(word: str) -> None:
    assert parted(word.replace("-", ""), "kk") == word


@pytest.mark.parametrize("word", ["төрт", "пункт", "взвод", "атом", "ақыл", "ұлт", "у", "ай", "құс", ""])
def test_words_of_one_syllable_or_with_a_letter_alone_never_part(word: str) -> None:
    assert parted(word, "kk") == word


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Қазақстан", "Қа-зақ-стан"),
        ("Қазақстанның", "Қа-зақ-стан-ның"),
        ("әлем", "әлем"),
        ("тәуелсіздік", "тә-уел-сіз-дік"),
        ("ғылым", "ғы-лым"),
        ("министрлік", "ми-нистр-лік"),
        ("коммуникация", "ком-му-ни-ка-ция"),
        ("субъект", "субъ-ект"),
        ("университет", "уни-вер-си-тет"),
        ("жауынгер", "жа-уын-гер"),
    ],
)
def test_stems_keep_their_seams_and_loans_part_by_syllable(word: str, parts: str) -> None:
    assert parted(word, "kk") == parts


def test_so_many_letters_stay_at_each_end() -> None:
    assert parted("бала", "kk") == "ба-ла"
    assert parted("бала", "kk", (2, 3)) == "бала"
    assert hyphenate("балалар", "kk", (2, 3)) == (2, 4)


def test_a_row_of_three_thousand_vowels_is_no_trouble() -> None:
    assert len(hyphenate("у" * 3000, "kk", (2, 3))) > 1000


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('"Заң және "тәртіп" бар"', "«Заң және “тәртіп” бар»"),
        ("2025 жылғы", "2025\u00a0жылғы"),
        ("А.Б.Қасым", "А.\u00a0Б.\u00a0Қасым"),
        ("Қасым А.Б.", "Қасым\u00a0А.\u00a0Б."),
        ("№5 бұйрық", "№\u00a05 бұйрық"),
        ("Астана - қала", "Астана\u00a0– қала"),
        ("16 %", "16%"),
        ("және т.б., ж.б.", "және т.\u00a0б., ж.\u00a0б."),
        ("«Заң „және“ тәртіп»", "«Заң “және” тәртіп»"),
        ("5 - ші, 7-сынып, ТМД-ның", "5-ші, 7-сынып, ТМД-ның"),
        ("2025-2026 оқу жылы", "2025–2026 оқу жылы"),
        ("Б. 5-10; 15-20 бб.", "Б.\u00a05–10; 15–20\u00a0бб."),
        ("Астана қ., 500 тг", "Астана\u00a0қ., 500\u00a0тг"),
    ],
)
def test_the_small_things_of_kazakh_are_set_right(typed: str, printed: str) -> None:
    assert tidied(typed) == printed
