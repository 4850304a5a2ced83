"""The index that the search script reads."""

import json

from tests.website.kiosk import PRIVATE, site

INDEX = site()["assets/search-index.js"].decode()
TOLD = json.loads(INDEX.removeprefix("window.PROCEEDINGS = ").removesuffix(";\n"))


def test_the_index_is_a_script_with_every_paper_in_the_order_of_print() -> None:
    assert [paper["pages"] for paper in TOLD["papers"]] == ["5", "7–12", "13–19", "21"]
    assert TOLD["papers"][1]["title"]["ru"] == ["Основы правопорядка", "ru"]
    assert TOLD["papers"][2]["title"]["kk"][1] == "ru"
    assert TOLD["papers"][1]["section"] == {"kk": "1-секция. Құқық", "ru": "Секция 1. Право", "en": "Section 1. Law"}


def test_title_authors_keywords_and_abstract_are_there_as_stems() -> None:
    title, authors, keywords, abstract = (words.split() for words in TOLD["papers"][1]["words"])
    assert "кукык" in title and "foundation" in title
    assert "sarsenova" in authors and "кукык" in keywords
    assert "кукык" in abstract and "citizen" in abstract


def test_no_private_address_can_be_searched_for() -> None:
    assert PRIVATE not in INDEX and "private" not in INDEX
