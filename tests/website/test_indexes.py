"""The indexes of authors and keywords."""

from typing import Any

from tests.website.kiosk import site, tree

FILES = site()


def lines(path: str) -> list[tuple[str, list[str]]]:
    """The words of each line with the folios of its papers."""
    return [
        (_text(line.find("span")), [_text(each) for each in line.findall(".//span[@class='folio']")])
        for line in _lines(path)
    ]


def _lines(path: str) -> list[Any]:
    return list(tree(FILES[path].decode()).findall(".//section[@class='index-letter']/ul/li"))


def _text(element: Any) -> str:
    return "".join(element.itertext())


def test_each_author_stands_once_with_all_papers_in_the_language_of_the_page() -> None:
    assert lines("ru/authors/index.html") == [
        ("Ким Яков", ["13–19", "21"]),
        ("Құндыз", ["7–12"]),
        ("Сарсенова Айгуль Кайратовна", ["5", "7–12", "13–19"]),
    ]
    assert [words for words, _ in lines("en/authors/index.html")] == ["Құндыз", "Kim, Yakov", "Sarsenova, Aigul"]


def test_letters_stand_in_the_order_of_the_kazakh_alphabet() -> None:
    page = tree(FILES["kk/authors/index.html"].decode())
    assert [_text(each) for each in page.findall(".//section[@class='index-letter']/h2")] == ["К", "Қ", "С"]
    links = page.findall(".//nav[@class='letters']//a")
    assert [_text(each) for each in links] == ["К", "Қ", "С"]


def test_a_keyword_stands_once_whatever_its_capitals_and_falls_back_to_the_papers_language() -> None:
    assert lines("ru/keywords/index.html") == [
        ("право", ["7–12"]),
        ("преступление", ["13–19"]),
        ("Река", ["7–12", "13–19"]),
    ]
    assert [words for words, _ in lines("en/keywords/index.html")] == ["преступление", "река", "law", "rivers"]
