"""Google Scholar's tags, field by field."""

from tests.website.kiosk import FILES, NOWHERE, ONLINE, URL, site, tags

ONLINE_FILES = site(ONLINE)


def told(path: str) -> list[tuple[str, str]]:
    return [(name, text) for name, text in tags(ONLINE_FILES[path].decode()) if name.startswith("citation_")]


def test_the_tags_of_a_kazakh_paper_are_these() -> None:
    assert told("kk/papers/101/index.html") == [
        ("citation_title", "Құқықтық тәртіп негіздері"),
        ("citation_author", "Сәрсенова, Айгүл Қайратқызы"),
        ("citation_author_institution", "Ұлытау университеті, Қарағанды"),
        ("citation_author_orcid", "https://orcid.org/0009-0003-1862-4778"),
        ("citation_author", "Құндыз"),
        ("citation_publication_date", "2026/11/20"),
        ("citation_conference_title", "Құқық: ғылым мен қоғам"),
        ("citation_isbn", "978-601-000-000-1"),
        ("citation_issn", "9999-9994"),
        ("citation_firstpage", "7"),
        ("citation_lastpage", "12"),
        ("citation_pdf_url", f"{URL}/kk/papers/101/101.pdf"),
        ("citation_abstract_html_url", f"{URL}/kk/papers/101/"),
        ("citation_language", "kk"),
        ("citation_doi", "10.5555/law.101"),
        ("citation_keywords", "құқық; өзен"),
        ("citation_publisher", "Өзен баспасы"),
    ]


def test_names_in_latin_letters_are_last_first_too() -> None:
    assert ("citation_author", "Kim, Yakov") in told("en/papers/7-a/index.html")


def test_a_paper_is_told_once_beside_its_pdf() -> None:
    assert not told("ru/papers/101/index.html") and not told("kk/papers/102/index.html")
    assert dict(told("ru/papers/102/index.html"))["citation_pdf_url"] == f"{URL}/ru/papers/102/102.pdf"


def test_an_address_that_nobody_knows_is_not_told() -> None:
    names = dict(tags(site(NOWHERE, FILES)["kk/papers/101/index.html"].decode()))
    assert "citation_pdf_url" not in names and names["citation_title"] == "Құқықтық тәртіп негіздері"


def test_of_a_day_in_another_year_only_the_year_of_the_imprint_is_told() -> None:
    imprint = {"year": "2025"}
    names = dict(tags(site(ONLINE, imprint=imprint)["kk/papers/101/index.html"].decode()))
    assert names["citation_publication_date"] == "2025"
