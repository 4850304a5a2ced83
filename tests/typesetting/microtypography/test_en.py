import pytest

from proceedings.typesetting.microtypography import hyphenate, tidy, words
from tests.typesetting.compositor import paragraph
from tests.typesetting.microtypography.partings import parted


def tidied(text: str, language: str = "en") -> str:
    return "".join(run.text for run in tidy(paragraph(text).content, language))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('She said, "Read "Otters" first."', "She said, “Read ‘Otters’ first.”"),
        ("the otter's river", "the otter’s river"),
        ("see Fig. 3 and pp. 5-7", "see Fig.\u00a03 and pp.\u00a05–7"),
        ("the authors' 'fair' share", "the authors’ ‘fair’ share"),
        ("«French» in „English“", "“French” in “English”"),
        ("on 21-st May, 2015-2020", "on 21st May, 2015–2020"),
        ("law --- and order---so", "law\u00a0– and order—so"),
        ("10,000 otters, 16 %, 6' tall", "10,000 otters, 16%, 6' tall"),
        ("J. K. Smith", "J.\u00a0K.\u00a0Smith"),
        ("5 km", "5\u00a0km"),
        ("law - and order", "law\u00a0– and order"),
    ],
)
def test_the_small_things_of_english_are_set_right(typed: str, printed: str) -> None:
    assert tidied(typed) == printed


def test_a_language_without_manners_is_left_almost_as_typed() -> None:
    assert tidied("l'eau  est là...", "fr") == "l’eau est là…"


def test_english_words_part_by_patterns() -> None:
    assert hyphenate("hyphenation", "en", (2, 3)) == (2, 6)


@pytest.mark.parametrize(
    "word", ["block-chain", "crypto-cur-ren-cies", "Ka-zakh-stan’s", "micro-struc-ture", "data-sets"]
)
def test_words_that_the_patterns_part_wrongly_are_listed(word: str) -> None:
    assert parted(word.replace("-", "").partition("’")[0], "en") == word.partition("’")[0]


def test_words_of_the_book_are_english_where_a_language_has_none_and_overrides_win() -> None:
    assert words("fr")["contents"] == "Contents"
    assert words("kk", {"kk": {"contents": "Мазмұн"}})["contents"] == "Мазмұн"


def test_every_language_has_the_same_words() -> None:
    assert set(words("kk")) == set(words("ru")) == set(words("en"))
