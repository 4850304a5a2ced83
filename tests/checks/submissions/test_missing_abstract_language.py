from pathlib import Path

from proceedings.checks.submissions.missing_abstract_language import check
from tests.checks.desk import open_house, submit, told


def test_the_languages_of_the_profile_are_told_together(tmp_path: Path) -> None:
    house = open_house(tmp_path, abstract_languages=("kk", "ru", "en"))
    found = check(submit(tmp_path, "language: en\nabstract: {en: On otters.}"), house)
    assert told(found) == ["2: The abstract is not given in: kk, ru."]


def test_where_the_profile_names_none_the_language_of_the_text_is_wanted(tmp_path: Path) -> None:
    house = open_house(tmp_path, abstract_languages=())
    found = check(submit(tmp_path, "language: ru\nabstract: {en: On otters.}"), house)
    assert told(found) == ["2: The abstract is not given in: ru."]


def test_an_abstract_without_a_language_is_in_that_of_the_text(tmp_path: Path) -> None:
    house = open_house(tmp_path, abstract_languages=("ru",))
    assert told(check(submit(tmp_path, "language: ru\nabstract: О выдрах."), house)) == []


def test_no_abstract_at_all_is_another_checks_matter(tmp_path: Path) -> None:
    house = open_house(tmp_path, abstract_languages=("ru",))
    assert told(check(submit(tmp_path, "kind: greeting"), house)) == []
