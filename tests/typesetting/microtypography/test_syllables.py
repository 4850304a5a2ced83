from hypothesis import given
from hypothesis import strategies as st

from proceedings.typesetting.microtypography.syllables import SIGNS, VOWELS, nuclei, syllables

LETTERS = st.text(alphabet="аәбвгғқңөұүһіуиэюяйъьклмнпрст", min_size=1, max_size=30)


def test_u_is_a_vowel_between_consonants_and_none_after_a_vowel() -> None:
    assert nuclei("туу") == [1]
    assert nuclei("дауыс") == [1, 3]
    assert nuclei("уақыт") == [1, 3]
    assert nuclei("унем") == [0, 2]


@given(LETTERS)
def test_every_syllable_has_one_vowel(word: str) -> None:
    places = [0, *syllables(word), len(word)]
    assert places == sorted(set(places)) or not nuclei(word)
    if nuclei(word):
        counts = [sum(begin <= place < end for place in nuclei(word)) for begin, end in zip(places, places[1:])]  # noqa: B905
        assert set(counts) == {1}


@given(LETTERS)
def test_a_sign_stays_with_the_letter_before_it(word: str) -> None:
    assert not [place for place in syllables(word) if word[place] in SIGNS and word[place - 1] not in VOWELS]
