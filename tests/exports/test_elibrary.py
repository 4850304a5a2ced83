"""eLIBRARY / РИНЦ: papers in eLIBRARY's own order and codes, in up to three languages, with their texts."""

from typing import Any

from hypothesis import given, settings

from proceedings.exports import elibrary
from tests.exports.printed_book import RIVERS, WILD, book, issued, paper, parsed, tags, titled

FILE = "otters-2026.elibrary.xml"


def journal() -> Any:
    return parsed(issued(elibrary, book())[FILE])


def article() -> Any:
    return journal().findall(".//article")[1]


def test_the_file_says_that_it_is_prepared_and_not_accepted() -> None:
    content = issued(elibrary, book())[FILE].decode()
    assert content.startswith("<?xml version='1.0' encoding='UTF-8'?>\n<journal>\n  <!-- Prepared for eLIBRARY")
    assert "not checked or accepted" in content
    assert "Prepared for" in (elibrary.__doc__ or "")


def test_the_issue_stands_in_its_series() -> None:
    told = journal()
    assert tags(told) == ["issn", "journalInfo", "journalInfo", "issue"]
    assert [one.get("lang") for one in told.findall("journalInfo")] == ["KKZ", "ENG"]
    issue = told.find("issue")
    assert tags(issue) == ["number", "dateUni", "pages", "issTitle", "articles"]
    assert [issue.findtext(name) for name in ("number", "dateUni", "pages")] == ["7", "2026", "5-13"]


def test_each_work_is_one_article_behind_the_title_of_its_section() -> None:
    articles = journal().find("issue/articles")
    assert tags(articles) == ["article", "section", "article", "section", "article"]
    titles = articles.find("section").findall("secTitle")
    assert [(one.get("lang"), one.text) for one in titles] == [("KKZ", "Өзендер"), ("RUS", "Реки"), ("ENG", "Rivers")]
    assert [one.findtext("artType") for one in articles.findall("article")] == ["MIS", "CNF", "CNF"]


def test_the_parts_of_an_article_stand_in_the_order_of_the_schema() -> None:
    one = article()
    assert tags(one) == [
        *("pages", "artType", "langPubl", "authors", "artTitles", "abstracts", "text"),
        *("codes", "keywords", "files", "rubrics", "dates"),
    ]
    told = ("pages", "langPubl", "codes/doi", "codes/udk", "rubrics/rubric", "dates/datePublication")
    assert [one.findtext(name) for name in told] == [
        *("7-12", "KKZ", "10.5555/otters.101", "599.742", "34.33.27", "20.11.2026"),
    ]


def test_a_person_is_told_in_each_language_without_an_address() -> None:
    first, second = article().findall("authors/author")
    assert tags(first) == ["correspondent", "authorCodes", "individInfo", "individInfo", "individInfo"]
    forms = first.findall("individInfo")
    assert [(one.get("lang"), one.findtext("surname"), one.findtext("initials")) for one in forms] == [
        ("KKZ", "Сәрсенова", "А.Қ."),
        ("RUS", "Сарсенова", "А.К."),
        ("ENG", "Sarsenova", "A."),
    ]
    assert tags(forms[0]) == ["surname", "initials", "town", "country", "orgName"]
    assert forms[0].findtext("orgName") == "Ұлытау зерттеу университеті"
    assert tags(forms[1]) == ["surname", "initials"]  # nobody told the body in Russian
    assert second.findtext("individInfo/surname") == "Құндыз"
    assert second.find("individInfo/initials") is None


def test_no_person_has_more_languages_than_the_schema_has_room_for() -> None:
    names = {language: {"family": "Ким", "given": "Яков"} for language in ("kk", "ru", "en", "uz", "ky")}
    printed = book(paper(RIVERS | {"authors": [{"name": names}]}, 7, 12))
    assert len(parsed(issued(elibrary, printed)[FILE]).findall(".//individInfo")) == 3


def test_keywords_are_grouped_by_languages_that_the_schema_can_name() -> None:
    words = {"kk": ["өзен"], "und": ["H2O"], "xx": ["?"]}
    groups = parsed(issued(elibrary, book(paper(RIVERS | {"keywords": words}, 7, 12)))[FILE]).findall(".//kwdGroup")
    assert [(one.get("lang"), one.findtext("keyword")) for one in groups] == [("KKZ", "өзен")]


def test_the_text_is_whole_again_where_lines_parted_words_and_no_address_is_left_in_it() -> None:
    text = article().find("text")
    assert text.get("lang") == "KKZ"
    assert text.text == "Құндыз өзен жағасында, өмір."


def test_an_address_that_nobody_put_in_the_record_is_not_in_the_text_either() -> None:
    lines = (("Жазыңыз: some.body@mail", ".example.org деп."),)
    one = paper(RIVERS, 7, 12, said_on=lines)
    text = parsed(issued(elibrary, book(one))[FILE]).findtext(".//text")
    assert "@" not in text and "example" not in text and "деп" in text


@given(WILD)
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_title_the_file_is_well_formed(title: str) -> None:
    assert len(parsed(issued(elibrary, titled(title))[FILE]).findall(".//article")) == 1
