"""What machines fetch: feeds, the map of the site, the word to robots."""

from lxml import etree

from proceedings.website.feeds import rfc_822
from tests.website.kiosk import HOSTILE, LANGUAGES, NOWHERE, ONLINE, URL, pages, site

FILES = site(ONLINE)


def test_each_language_has_a_feed_of_all_papers() -> None:
    for language in LANGUAGES:
        channel = etree.fromstring(FILES[f"{language}/feed.xml"]).find("channel")
        links = [item.findtext("link") for item in channel.iter("item")]
        assert links == [f"{URL}/{language}/papers/{folder}/" for folder in ("001", "101", "102", "7-a")]
        assert channel.findtext("language") == language
        assert channel.findtext("pubDate") == "Fri, 20 Nov 2026 00:00:00 GMT"
        assert [item.findtext("title") for item in channel.iter("item")][2].endswith(HOSTILE)
        assert len({item.findtext("guid") for item in channel.iter("item")}) == 4


def test_the_map_has_every_page_by_its_address() -> None:
    places = etree.fromstring(FILES["sitemap.xml"]).findall(".//{*}loc")
    named = {path.removesuffix("index.html") for path in pages(FILES) if "/" in path}
    assert sorted(place.text for place in places) == sorted(f"{URL}/{path}" for path in named)
    assert f"Sitemap: {URL}/sitemap.xml" in FILES["robots.txt"].decode()


def test_without_an_address_there_is_no_map() -> None:
    files = site(NOWHERE)
    assert "sitemap.xml" not in files and b"Sitemap" not in files["robots.txt"]
    item = etree.fromstring(files["ru/feed.xml"]).find(".//item")
    assert item.findtext("link") == "../ru/papers/001/index.html"


def test_a_day_that_is_none_is_left_out() -> None:
    assert rfc_822("2026") == rfc_822("2026-02-31") == rfc_822("") == ""
    assert rfc_822("2027-05-01") == "Sat, 01 May 2027 00:00:00 GMT"
