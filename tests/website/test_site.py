"""The site as its readers and their browsers meet it, page by page."""

import json
import re

import pytest

from proceedings.exports._addresses import page_of
from proceedings.exports._facts import papers_of
from proceedings.model.publication import Publication
from proceedings.website.site import SiteFiles
from tests.website.kiosk import CONFERENCE, HOSTILE, LANGUAGES, ONLINE, PRIVATE, URL, book, pages, site, target, tree

SITES = {"at no address yet": site(), "online": site(ONLINE), "without PDFs": site(files=SiteFiles())}
PAPERS = {"101": "kk", "102": "ru", "7-a": "en", "001": "kk"}
LOADED = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "object": "data"}


@pytest.mark.parametrize("name", SITES)
def test_every_page_is_without_a_fault_for_a_strict_parser(name: str) -> None:
    for page in pages(SITES[name]).values():
        tree(page)


@pytest.mark.parametrize("name", SITES)
def test_every_link_inside_the_site_leads_somewhere(name: str) -> None:
    files = SITES[name]
    anchors = {path: set(re.findall(r'id="([^"]+)"', page)) for path, page in pages(files).items()}
    for path, page in pages(files).items():
        for element in tree(page).iter():
            if element.tag == "base":
                continue
            link = element.get("href") or element.get("src") or element.get("action") or ""
            if link and not link.startswith(("https://", "http://")):
                file, place = target(path, link)
                assert file in files, f"{path} leads to {link}"
                assert not place or place in anchors[file], f"{path} leads to {link}"


@pytest.mark.parametrize("name", SITES)
def test_nothing_is_loaded_from_another_site(name: str) -> None:
    for path, page in pages(SITES[name]).items():
        assert "default-src 'self'" in page
        for element in tree(page).iter():
            loaded = element.get(LOADED.get(element.tag, ""), "")
            named = element.tag == "link" and element.get("rel") in ("alternate", "canonical")
            assert named or not re.match(r"(\w+:)?//", loaded), f"{path} loads {loaded}"
        assert "style=" not in page and " onclick" not in page
    assert b"url(http" not in SITES[name]["assets/site.css"]


def test_there_is_a_page_for_every_paper_in_every_language_beside_its_pdf() -> None:
    files = SITES["online"]
    for folder, own in PAPERS.items():
        for language in LANGUAGES:
            assert f"{language}/papers/{folder}/index.html" in files
        pdfs = [path for path in files if path.endswith(f"/{folder}.pdf")]
        assert pdfs == ([f"{own}/papers/{folder}/{folder}.pdf"] if folder != "001" else [])
    assert files["ru/papers/102/102.pdf"] == b"%PDF- crime"


def test_records_lead_to_the_pages_that_there_are() -> None:
    for facts in papers_of(book()):
        address = page_of(facts, ONLINE)
        assert f"{address.removeprefix(URL + '/')}index.html" in SITES["online"]


def test_notices_and_resolutions_have_no_page() -> None:
    everything = b"".join(SITES["online"].values()).decode(errors="replace")
    assert "Жоғалған" not in everything and "Жасырын қарар" not in everything
    assert not [path for path in SITES["online"] if "/103/" in path or "/901/" in path]


def test_no_address_of_an_author_reaches_the_site_wherever_it_was_written() -> None:
    for path, content in SITES["online"].items():
        assert PRIVATE.encode() not in content and b"private.example" not in content, path
        assert b"mailto:" not in content, path


def test_what_authors_wrote_is_text_and_never_a_tag() -> None:
    for path, page in pages(SITES["online"]).items():
        assert HOSTILE not in page and "<script>alert" not in page, path
        assert "<предместья>" not in page, path
        assert "javascript:" not in page, path
    page = tree(SITES["online"]["ru/papers/102/index.html"].decode())
    assert HOSTILE in "".join(page.find(".//h1").itertext())


def test_json_ld_tells_the_paper_and_keeps_its_script_closed() -> None:
    page = SITES["online"]["ru/papers/102/index.html"].decode()
    (written,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    told = json.loads(written)
    assert told["@type"] == "ScholarlyArticle" and told["headline"].endswith(HOSTILE)
    assert [author["familyName"] for author in told["author"]] == ["Ким", "Сарсенова"]
    assert (told["pageStart"], told["pageEnd"], told["inLanguage"]) == ("13", "19", "ru")
    assert told["encoding"]["contentUrl"] == f"{URL}/ru/papers/102/102.pdf"
    assert told["author"][1]["identifier"] == "https://orcid.org/0009-0003-1862-4778"


def test_every_page_leads_to_itself_in_the_other_languages() -> None:
    for path, page in pages(SITES["online"]).items():
        if "/" not in path:
            continue
        rest = path.partition("/")[2]
        found = tree(page).findall(".//nav[@class='tongues']//a")
        assert [target(path, each.get("href"))[0] for each in found] == [f"{tag}/{rest}" for tag in LANGUAGES]
        assert [each.get("lang") for each in found if each.get("aria-current")] == [path[:2]]
        told = [each for each in tree(page).iter("link") if each.get("hreflang")]
        assert [each.get("hreflang") for each in told] == [*LANGUAGES]
        address = rest.removesuffix("index.html")
        assert [each.get("href") for each in told] == [f"{URL}/{tag}/{address}" for tag in LANGUAGES]


def test_a_title_in_another_language_says_which() -> None:
    page = tree(SITES["online"]["kk/papers/102/index.html"].decode())
    assert page.find(".//h1").get("lang") == "ru"
    assert page.get("lang") == "kk"
    law = tree(SITES["online"]["kk/papers/101/index.html"].decode())
    assert [each.get("lang") for each in law.findall(".//p[@class='other-title']")] == ["ru", "en"]
    assert [each.get("lang") for each in law.findall(".//section[@class='summary']")] == ["kk", "ru", "en"]


def test_a_paper_shows_who_wrote_it_where_it_stands_and_how_to_cite_it() -> None:
    text = " ".join(tree(SITES["online"]["kk/papers/101/index.html"].decode()).find("body").itertext())
    for fact in (
        "Айгүл Қайратқызы Сәрсенова",
        "Құндыз",
        "Ұлытау университеті, Қарағанды",
        "0009-0003-1862-4778",
        "ӘОЖ",
        "34:351",
        "ҒТАМР",
        "10.77.01",
        "7–12",
        "10.5555/law.101",
        "@inproceedings{",
        "TY  - CPAPER",
        "Сәрсенова\u00a0А.\u00a0Қ., Құндыз. Құқықтық тәртіп негіздері //",
        "Sarsenova, A., & Құндыз (2026). Foundations of Legal Order.",
    ):
        assert fact in text, fact


def test_previous_and_next_follow_the_book() -> None:
    page = tree(SITES["online"]["ru/papers/101/index.html"].decode())
    ways = {way.get("rel"): way.get("href") for way in page.findall(".//nav[@class='neighbours']/a")}
    assert ways == {"prev": "../../../ru/papers/001/index.html", "next": "../../../ru/papers/102/index.html"}


def test_the_home_page_is_the_programme_by_section() -> None:
    page = tree(SITES["online"]["ru/index.html"].decode())
    heads = ["".join(each.itertext()) for each in page.findall(".//section[@class='block']/h2")]
    assert heads == ["Приветственное слово", "Право", "Вода"]
    folios = ["".join(each.itertext()) for each in page.findall(".//span[@class='folio']")]
    assert folios == ["5", "7–12", "13–19", "21"]
    (download,) = page.findall(".//a[@class='download']")
    assert download.get("href") == "../law-2026.pdf"
    assert page.find(".//ul[@class='hosts']//img").get("src").startswith("../assets/logos/")


def test_the_front_door_has_a_link_to_every_language() -> None:
    door = tree(SITES["online"]["index.html"].decode())
    assert [each.get("href") for each in door.iter("a")] == [f"{tag}/index.html" for tag in LANGUAGES]
    lost = tree(SITES["online"]["404.html"].decode())
    assert lost.find(".//base").get("href") == f"{URL}/"


def test_a_volume_in_one_language_has_one_half() -> None:
    files = site(Publication(), languages=["ru"])
    assert {path.split("/")[0] for path in files if "/" in path} == {"ru", "assets"}
    assert "ru/papers/101/101.pdf" in files


def test_the_same_book_makes_the_same_bytes() -> None:
    assert site(ONLINE) == SITES["online"]


def test_the_programme_tells_each_day_once_in_the_language_of_the_page() -> None:
    law, water = CONFERENCE["sections"]
    river = {"id": "river", "title": "River", "day": "2026-10-16"}
    files = site(sections=[{**law, "day": "2026-10-15"}, {**water, "day": "2026-10-16"}, river])
    for language, days in {
        "kk": ["2026 жылғы 15 қазан", "2026 жылғы 16 қазан"],
        "ru": ["15 октября 2026 года", "16 октября 2026 года"],
        "en": ["15 October 2026", "16 October 2026"],
    }.items():
        home = pages(files)[f"{language}/index.html"]
        assert re.findall(r'class="programme-day">(.*?)<', home) == days
        first, second = (home.index(f'programme-day">{day}') for day in days)
        assert first < home.index('id="section-law"') < second < home.index('id="section-water"')
    assert "programme-day" not in pages(SITES["online"])["kk/index.html"]
