"""Names and numbers of folders."""

from hypothesis import given
from hypothesis import strategies as st

from proceedings.gathering.numbering import folder_names
from proceedings.gathering.slugs import slug
from proceedings.model.submission import PaperRecord


def names(*ids: str, taken: tuple[str, ...] = ()) -> list[str]:
    return [
        name[:4].rstrip("-") for name in folder_names([PaperRecord(id=key, title={"en": "X"}) for key in ids], taken)
    ]


def test_a_number_of_the_system_stays_the_number() -> None:
    assert names("12", "7") == ["012", "007"]


def test_a_taken_number_gives_the_next_free_one_that_no_other_wants() -> None:
    assert names("1", "2", "3", taken=("001", "2")) == ["004", "005", "003"]


def test_words_for_ids_are_numbered_in_their_order() -> None:
    assert names("XKCD", "ABCD") == ["001", "002"]


def test_a_thousand_papers_have_four_figures() -> None:
    assert names("7", "1600") == ["0007", "1600"]


def test_a_folder_is_named_in_latin_letters_whatever_the_title() -> None:
    assert slug("Құқықтық тәртіп: ғылым және тәжірибе туралы ойлар") == "quqyqtyq tartip gylym zhane tazhiribe".replace(
        " ", "-"
    )
    assert slug("Ёжики & щуки — обзор") == "yozhiki-shchuki-obzor"
    assert slug("水獭") == ""


@given(st.lists(st.text(max_size=6), max_size=8, unique=True), st.lists(st.integers(0, 20).map(str), max_size=5))
def test_no_two_submissions_share_a_number(ids: list[str], taken: list[str]) -> None:
    records = [PaperRecord(id=key) for key in ids]
    numbers = [name.partition("-")[0] for name in folder_names(records, taken)]
    assert len({int(number) for number in numbers} | {int(one) for one in taken}) == len(ids) + len(
        set(map(int, taken))
    )
