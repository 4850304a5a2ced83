"""A small printed volume as a site: papers, a greeting, a lost paper, a resolution. Its people are invented."""

import posixpath
import re
from dataclasses import replace
from html import unescape
from typing import Any
from urllib.parse import unquote

import html5lib

from proceedings.model.picture import Picture
from proceedings.model.publication import Publication
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.submission import PaperRecord, Source
from proceedings.model.volume import Standing, Volume
from proceedings.website.site import SiteFiles, issue
from tests.assembly.bindery import house

URL = "https://law.example.org/2026"
PRIVATE = "a.sarsenova@private.example.org"
NOWHERE, ONLINE = Publication(day="2026-11-20"), Publication(URL, day="2026-11-20")
LANGUAGES = ("kk", "ru", "en")
HOSTILE = "</script><script>alert(1)</script>"

SARSENOVA = {
    "name": {
        "kk": {"family": "Сәрсенова", "given": "Айгүл", "patronymic": "Қайратқызы"},
        "ru": {"family": "Сарсенова", "given": "Айгуль", "patronymic": "Кайратовна"},
        "en": {"family": "Sarsenova", "given": "Aigul"},
    },
    "post": {"kk": f"доцент, {PRIVATE}", "ru": "доцент", "en": "Associate Professor"},
    "email": PRIVATE,
    "orcid": "0009-0003-1862-4778",
    "corresponding": True,
    "affiliations": [
        {
            "name": {
                "kk": "Ұлытау университеті",
                "ru": f"Университет, e-mail: {PRIVATE}",
                "en": "Ulytau University",
            },
            "city": {"kk": "Қарағанды", "ru": "Караганда", "en": "Karaganda"},
        }
    ],
}
KIM = {
    "name": {"ru": {"family": "Ким", "given": "Яков"}, "en": {"family": "Kim", "given": "Yakov"}},
    "affiliations": [{"name": {"ru": "Институт <рек> & озёр", "en": "Institute of Rivers"}}],
}
MONONYM = {"name": {"kk": {"given": "Құндыз"}}}
LAW = {
    "id": "101",
    "section": "law",
    "language": "kk",
    "title": {"kk": "Құқықтық тәртіп негіздері", "ru": "Основы правопорядка", "en": "Foundations of Legal Order"},
    "authors": [SARSENOVA, MONONYM],
    "udc": "34:351",
    "irsti": "10.77.01",
    "doi": "10.5555/law.101",
    "abstract": {
        "kk": "Мақалада азаматтардың құқығы қарастырылады.",
        "ru": f"О правах граждан. Пишите: {PRIVATE}.",
        "en": "On the rights of citizens.",
    },
    "keywords": {"kk": ["құқық", "өзен"], "ru": ["право", "Река"], "en": ["law", "rivers"]},
}
CRIME = {
    "id": "102",
    "section": "law",
    "language": "ru",
    "title": {"ru": f"Преступление и город {HOSTILE}"},
    "authors": [KIM, SARSENOVA],
    "abstract": {"ru": "Город & его <предместья>."},
    "keywords": {"ru": ["преступление", "река"]},
}
ENGLISH = {
    "id": "7 a/б",
    "section": "water",
    "language": "en",
    "title": {"en": "Otters in Cities"},
    "authors": [KIM],
    "abstract": {"en": "Otters like quiet cities."},
}
GREETING = {
    "id": "001",
    "kind": "greeting",
    "language": "kk",
    "title": {"kk": "Құттықтау", "ru": "Приветствие", "en": "Welcome"},
    "authors": [SARSENOVA],
}
RESOLUTION = {"id": "901", "kind": "resolution", "language": "kk", "title": {"kk": "Жасырын қарар"}}
CONFERENCE: dict[str, Any] = {
    "title": {"kk": "Құқық: ғылым мен қоғам", "ru": "Право: наука и общество", "en": "Law: Science and Society"},
    "subtitle": {"kk": "Материалдар", "ru": "Материалы", "en": "Proceedings"},
    "dates": {"start": "2026-10-15", "end": "2026-10-16"},
    "place": {"city": {"kk": "Астана", "ru": "Астана", "en": "Astana"}},
    "bodies": [
        {
            "name": {"kk": "Өзен академиясы", "ru": "Речная академия", "en": "River Academy"},
            "logo": "logos/academy.png",
            "url": "https://academy.example.org",
        },
        {"name": "Harm", "role": "partner", "url": "javascript:alert(1)"},
    ],
    "committees": [
        {"title": {"kk": "Комитет", "ru": "Комитет", "en": "Committee"}, "members": [{"person": SARSENOVA}]}
    ],
    "imprint": {
        "publisher": {"name": {"kk": "Өзен баспасы", "en": "River Press"}, "city": {"kk": "Астана", "en": "Astana"}},
        "year": "2026",
        "isbn": "978-601-000-000-1",
        "series": {"title": {"kk": "Өзен зерттеулері"}, "issn": "9999-9994"},
        "annotation": {"kk": "Жинақ.", "ru": "Сборник.", "en": "The volume."},
    },
    "sections": [
        {"id": "law", "title": {"kk": "Құқық", "ru": "Право", "en": "Law"}},
        {"id": "water", "title": {"kk": "Су", "ru": "Вода", "en": "Water"}},
    ],
    "contacts": {"email": "desk@example.org", "url": "https://law.example.org"},
}


def paper(record: dict[str, Any], first: int, last: int) -> PublishedPaper:
    """A paper in the volume from one folio to another."""
    told = PaperRecord.model_validate(record)
    return PublishedPaper(
        told, None, Standing(told.id, first, last, str(first), str(last)), Source(told.id, "", "", "")
    )


def book(**conference: Any) -> Published:
    """The volume."""
    rules = replace(house(**{**CONFERENCE, **conference}), logos={"logos/academy.png": dot()})
    lost = replace(paper({**LAW, "id": "103", "title": {"kk": "Жоғалған"}}, 20, 20), damaged=True)
    papers = (
        paper(GREETING, 5, 5),
        paper(LAW, 7, 12),
        paper(CRIME, 13, 19),
        lost,
        paper(ENGLISH, 21, 21),
        paper(RESOLUTION, 22, 22),
    )
    standings = tuple(one.standing for one in papers)
    languages = rules.conference.languages
    volume = Volume("Law", languages, "2026-11-20", 420, 595, (), {}, (), standings, {}, {}, name="law-2026")
    sections = {section.id: section for section in rules.conference.sections}
    return Published(rules, volume, tuple(replace(one, section=sections.get(one.record.section)) for one in papers))


def dot() -> Picture:
    """A logo of two samples, the second half transparent."""
    import zlib

    samples, alpha = zlib.compress(b"\xff\x00\x00\x00\x00\xff"), zlib.compress(b"\xff\x80")
    return Picture(2, 1, 0, "DeviceRGB", "FlateDecode", samples, alpha, "d" * 64)


FILES = SiteFiles(b"%PDF- the volume", {"101": b"%PDF- law", "102": b"%PDF- crime", "7 a/б": b"%PDF- otters"})


def site(publication: Publication = NOWHERE, files: SiteFiles = FILES, **conference: Any) -> dict[str, bytes]:
    """The files of the site by their paths."""
    return {artifact.path: artifact.content for artifact in issue(book(**conference), publication, files)}


def pages(files: dict[str, bytes]) -> dict[str, str]:
    """The pages among them."""
    return {path: content.decode() for path, content in files.items() if path.endswith(".html")}


def tree(page: str) -> Any:
    """The tree of a page, which must be without a fault."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)


def tags(page: str) -> list[tuple[str, str]]:
    """The named meta tags of a page in their order."""
    found = re.findall(r'<meta name="([^"]*)" content="([^"]*)">', page)
    return [(name, unescape(content)) for name, content in found]


def target(path: str, link: str) -> tuple[str, str]:
    """The file that a link of a page leads to, and the place in it."""
    way, _, place = link.partition("#")
    way = unquote(way.partition("?")[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), way)) if way else path, unquote(place)
