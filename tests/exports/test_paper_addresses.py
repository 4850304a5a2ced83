"""Where records say that a paper is found."""

from proceedings.exports._addresses import address_of, page_folders, page_of, registered, resolved
from proceedings.exports._facts import papers_of
from tests.exports.library import NOWHERE, SITE, book_of, paper


def test_the_page_of_a_paper_lies_in_the_half_of_its_language() -> None:
    russian, german = papers_of(book_of(paper(language="ru"), paper(id="1/2 ә", language="de")))
    assert page_of(russian, SITE) == "https://proceedings.example.org/2026/ru/papers/101/"
    assert page_of(german, SITE) == "https://proceedings.example.org/2026/kk/papers/1-2/"


def test_papers_whose_ids_differ_in_signs_alone_have_folders_of_their_own() -> None:
    assert page_folders(("a/b", "a b", "ә")) == {"a/b": "a-b", "a b": "a-b-2", "ә": "paper"}


def test_without_a_site_a_doi_leads_to_the_paper() -> None:
    (facts,) = papers_of(book_of(paper(doi="10.5555/a<b>#c")))
    assert address_of(facts, NOWHERE) == "https://doi.org/10.5555/a%3Cb%3E%23c"
    assert (page_of(facts, NOWHERE), resolved("")) == ("", "")


def test_what_has_not_the_shape_of_a_doi_is_none() -> None:
    assert (registered("10.5555/x"), registered("doi:10.5555/x"), registered("10.5/x")) == ("10.5555/x", "", "")
