"""What machines fetch: a feed of the papers in every language, the map of the site, the word to robots."""

from calendar import weekday
from collections.abc import Iterator, Sequence

from proceedings.model.artifact import Artifact
from proceedings.model.language import Language, localise
from proceedings.website.citing import RESOLVER
from proceedings.website.frame import told_in
from proceedings.website.home import entry
from proceedings.website.plan import Site
from proceedings.website.shelf import render

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def feed(site: Site, language: Language) -> Artifact:
    """The papers as RSS 2.0. While nobody knows the site's address, links lead from the feed's own folder."""
    day = rfc_822(site.publication.day or site.book.volume.date)
    root, languages = "../", told_in(site, language)
    entries = []
    for paper in site.papers:
        record = paper.paper.record
        path = site.page_of(paper, language)
        abstract = localise(record.abstract, (language, *paper.languages))
        identity = RESOLVER + record.doi if record.doi else f"{site.conference.short_name}:{record.id}"
        entries.append((entry(paper, site, language), site.address(path) or root + path, identity, abstract))
    home = f"{language}/index.html"
    facts = {
        "title": localise(site.conference.title, languages),
        "description": localise(site.conference.subtitle, languages) or localise(site.conference.title, languages),
        "home": site.address(home) or root + home,
        "itself": site.address(f"{language}/feed.xml"),
        "language": language,
        "day": day,
        "entries": entries,
    }
    return Artifact(f"{language}/feed.xml", render("feed.xml", facts))


def rfc_822(day: str) -> str:
    """A day as feeds write it: Fri, 20 Nov 2026 00:00:00 GMT; empty where it isn't one."""
    try:
        year, month, number = map(int, day.split("-"))
        name = DAYS[weekday(year, month, number)]
    except ValueError:
        return ""
    return f"{name}, {number:02} {MONTHS[month - 1]} {year} 00:00:00 GMT"


def sitemap(site: Site, pages: Sequence[str]) -> Iterator[Artifact]:
    """All pages by their addresses, and where robots find the list; there is a map only once there are addresses."""
    addresses = [site.address(path) for path in pages]
    day = site.publication.day or site.book.volume.date
    found = f"Sitemap: {site.address('sitemap.xml')}\n" if site.publication.url else ""
    yield Artifact("robots.txt", f"User-agent: *\nAllow: /\n{found}".encode())
    if site.publication.url:
        yield Artifact("sitemap.xml", render("sitemap.xml", {"addresses": addresses, "day": day}))
