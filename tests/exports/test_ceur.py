"""CEUR-WS: a page whose classes say what is what, and contents for ceur-make."""

from typing import Any

from hypothesis import given, settings
from lxml import html

from proceedings.exports import ceur
from tests.exports.printed_book import WILD, book, issued, parsed, tags, titled


def index() -> Any:
    return html.document_fromstring(issued(ceur, book())["index.html"])


def classed(name: str) -> list[str]:
    return [one.text_content() for one in index().find_class(name)]


def test_the_classes_say_what_the_volume_is() -> None:
    assert classed("CEURVOLACRONYM") == ["otters-2026"]
    assert classed("CEURVOLTITLE") == ["Otters: Science"]
    assert classed("CEURFULLTITLE") == ["Otters: Science: Proceedings"]
    assert classed("CEURLOCTIME") == ["Astana, 15–16 October 2026"]
    assert classed("CEURPUBYEAR") == ["2026"]
    assert classed("CEURVOLEDITOR") == ["Aigul Sarsenova"]
    assert b"<!-- CEURLANG=kaz -->" in issued(ceur, book())["index.html"]


def test_each_work_stands_once_in_the_contents_with_title_pages_and_authors() -> None:
    (contents,) = index().find_class("CEURTOC")
    works = contents.findall(".//li")
    assert [one.get("id") for one in works] == ["paper-001", "paper-101", "paper-102"]
    assert classed("CEURSESSION") == ["Rivers", "Көлдер"]
    assert classed("CEURTITLE") == ["Welcome", "Құндыз & өзен <тыныш>", "Озёра зимой"]
    assert classed("CEURPAGES") == ["5", "7-12", "13"]
    assert classed("CEURAUTHOR") == ["Айгүл Қайратқызы Сәрсенова", "Құндыз", "Яков Ким"]
    assert works[1].find("a").get("href") == "101.pdf"
    assert works[1].find(".//span[@lang]").get("lang") == "kk"


def test_the_contents_for_ceur_make_have_sessions_of_papers() -> None:
    toc = parsed(issued(ceur, book())["toc.xml"])
    assert [tags(session) for session in toc] == [["paper"], ["title", "paper"], ["title", "paper"]]
    paper = toc.find("session/paper[@id='101']")
    assert tags(paper) == ["title", "pages", "authors"]
    assert dict(paper.find("pages").attrib) == {"from": "7", "to": "12"}
    assert [one.text for one in paper.find("authors")] == ["Айгүл Қайратқызы Сәрсенова", "Құндыз"]


@given(WILD)
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_title_it_is_no_markup(title: str) -> None:
    files = issued(ceur, titled(f"{title}<b>"))
    page = html.document_fromstring(files["index.html"])
    assert not page.findall(".//li//b")
    assert page.find_class("CEURTITLE")[0].text_content().endswith("<b>")
    assert parsed(files["toc.xml"]).findtext(".//paper/title").endswith("<b>")
