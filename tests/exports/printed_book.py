"""A small printed volume, put together by hand, for what registries are told of it. Its people are invented."""

from collections.abc import Mapping
from dataclasses import replace
from types import ModuleType
from typing import Any

from hypothesis import strategies as st
from lxml import etree

from proceedings.model.publication import Publication
from proceedings.model.published import Published, PublishedPaper, TextLine
from proceedings.model.submission import PaperRecord, Source
from proceedings.model.volume import Standing, Volume
from tests.assembly.bindery import house

PUBLICATION = Publication("https://otters.example.org", "Otter Society", "deposits@example.org", "2026-11-20")
PRIVATE = "a.sarsenova@private.example.org"
WILD = st.text(max_size=60)

IMPRINT = {
    "publisher": {"name": {"kk": "Өзен баспасы", "en": "River Press"}, "city": {"kk": "Астана", "en": "Astana"}},
    "year": "2026",
    "isbn": "978-601-000-000-1",
    "series": {"title": {"kk": "Өзен зерттеулері", "en": "River Studies"}, "issn": "9999-9994", "number": "7"},
    "rights": {"kk": "© Өзен баспасы, 2026"},
}
SARSENOVA = {
    "name": {
        "kk": {"family": "Сәрсенова", "given": "Айгүл", "patronymic": "Қайратқызы"},
        "ru": {"family": "Сарсенова", "given": "Айгуль", "patronymic": "Кайратовна"},
        "en": {"family": "Sarsenova", "given": "Aigul"},
    },
    "email": PRIVATE,
    "orcid": "0009-0003-1862-4778",
    "corresponding": True,
    "affiliations": [
        {
            "name": {"kk": "Ұлытау зерттеу университеті", "en": "Ulytau Research University"},
            "city": {"kk": "Қарағанды", "en": "Karaganda"},
            "country": {"kk": "Қазақстан", "en": "Kazakhstan"},
        }
    ],
}
MONONYM = {"name": {"kk": {"given": "Құндыз"}}, "orcid": "not one", "affiliations": SARSENOVA["affiliations"]}
RIVERS = {
    "id": "101",
    "section": "rivers",
    "language": "kk",
    "title": {"kk": "Құндыз & өзен <тыныш>", "ru": "Выдра и река", "en": "The Otter & the River"},
    "authors": [SARSENOVA, MONONYM],
    "udc": "599.742",
    "irsti": "34.33.27",
    "doi": "10.5555/otters.101",
    "abstract": {"kk": "Өзеннің тынысы.", "en": f"How a river breathes. Write to {PRIVATE}."},
    "keywords": {"kk": ["құндыз", "өзен"], "en": ["otter", "river"]},
}
LAKES = {
    "id": "102",
    "kind": "abstract",
    "section": "lakes",
    "language": "ru",
    "title": {"ru": "Озёра зимой"},
    "authors": [{"name": {"ru": {"family": "Ким", "given": "Яков"}}}],
}
GREETING = {"id": "001", "kind": "greeting", "language": "en", "title": {"en": "Welcome"}}
RESOLUTION = {"id": "901", "kind": "resolution", "language": "kk", "title": {"kk": "Қарар"}}


def book(*papers: PublishedPaper, imprint: Mapping[str, Any] | None = None, **conference: Any) -> Published:
    """The volume of these papers, else of the usual: a greeting, a paper, an abstract, a lost paper, a resolution."""
    editors = [{"person": {key: SARSENOVA[key] for key in ("name", "affiliations")}}]
    told: dict[str, Any] = {"imprint": IMPRINT if imprint is None else imprint, "editors": editors}
    rules = house(**told | {"subtitle": {"kk": "Материалдар", "en": "Proceedings"}} | conference)
    title, languages = rules.conference.title["kk"], rules.conference.languages
    standings = tuple(paper.standing for paper in papers)
    volume = Volume(
        title, languages, "2026-11-20", 420, 595, (), {}, (), standings, {}, {}, name=rules.conference.short_name
    )
    if not papers:
        lost = replace(paper(RIVERS | {"id": "103"}, 14, 14), damaged=True)
        papers = (
            paper(GREETING, 5, 5),
            paper(
                RIVERS,
                7,
                12,
                said_on=(("Құндыз өзен жаға\u00ad", "сында, a.sarsenova@", "private.example.org"), ("өмір.",)),
            ),
            paper(LAKES, 13, 13),
            lost,
            paper(RESOLUTION, 15, 15),
        )
    sections = {section.id: section for section in rules.conference.sections}
    return Published(rules, volume, tuple(replace(one, section=sections.get(one.record.section)) for one in papers))


def paper(record: dict[str, Any], first: int, last: int, said_on: tuple[tuple[str, ...], ...] = ()) -> PublishedPaper:
    """A paper in the volume from one folio to another, with the lines of its pages."""
    told = PaperRecord.model_validate(record)
    standing = Standing(told.id, first, last, str(first), str(last))
    lines = tuple(tuple(TextLine(0, 0, 100, 10, text) for text in page) for page in said_on)
    return PublishedPaper(told, None, standing, Source(told.id, "", "", ""), lines=lines)


def titled(title: str) -> Published:
    """A volume of one paper that has this for its title in every language, for its author, keyword and abstract."""
    everywhere = dict.fromkeys(("kk", "ru", "en"), title)
    author = {"name": {"kk": {"family": title, "given": title}}, "affiliations": [{"name": title, "city": title}]}
    wild = {"title": everywhere, "abstract": everywhere, "keywords": {"kk": [title]}, "authors": [author]}
    return book(paper(RIVERS | wild, 7, 12, said_on=((title,),)), title={"kk": title}, imprint=IMPRINT)


def issued(export: ModuleType, volume: Published, publication: Publication = PUBLICATION) -> dict[str, bytes]:
    """The files of an export by name, without any private address in them."""
    files = {artifact.path: artifact.content for artifact in export.issue(volume, publication)}
    assert not any(word in content for content in files.values() for word in (PRIVATE.encode(), b"private.example"))
    return files


def parsed(content: bytes) -> Any:
    """The tree of a file, its names without namespaces."""
    root = etree.fromstring(content, etree.XMLParser(load_dtd=False, no_network=True, resolve_entities=False))
    for element in root.iter(etree.Element):
        element.tag = etree.QName(element).localname
    return root


def tags(element: Any) -> list[str]:
    """The names of an element's children in their order."""
    return [child.tag for child in element.iterchildren(etree.Element)]
