"""What the tests of assembly are made of: a small conference, people, papers of so many pages, volumes of them."""

from collections.abc import Sequence
from pathlib import Path

from proceedings.assembly.book import SetPaper, assemble
from proceedings.intake.house_style import read_style
from proceedings.model.conference import Conference
from proceedings.model.galley import DrawnPage, DrawnPages
from proceedings.model.house import House
from proceedings.model.manuscript import Manuscript
from proceedings.model.page import Anchor, Glyphs
from proceedings.model.people import Name, Person
from proceedings.model.profile import Profile
from proceedings.model.submission import Kind, PaperRecord
from proceedings.model.volume import Volume, VolumePage
from proceedings.pdf.draw import draw_galley
from proceedings.typesetting import set_galley

PARTS = ("title_page", "imprint", "contents", "greetings", "sections", "resolution", "author_index", "colophon")
CONFERENCE = {
    "short_name": "otters-2026",
    "languages": ["kk", "ru", "en"],
    "title": {"kk": "Құндыздар: ғылым", "ru": "Выдры: наука", "en": "Otters: Science"},
    "dates": {"start": "2026-10-15", "end": "2026-10-16"},
    "place": {"city": {"kk": "Астана", "ru": "Астана", "en": "Astana"}},
    "sections": [
        {"id": "plenary", "kind": "plenary", "title": {"kk": "Пленарлық отырыс"}},
        {"id": "rivers", "title": {"kk": "Өзендер", "ru": "Реки", "en": "Rivers"}},
        {"id": "lakes", "title": {"kk": "Көлдер"}, "order": "alphabetical"},
    ],
}


def house(style: str = "compact-a5", profile: dict[str, object] | None = None, **conference: object) -> House:
    """The small conference in a shipped style, with what is changed in its profile and itself."""
    chosen = read_style(style, Path()).value
    assert chosen is not None
    conventions = Profile.model_validate({"name": "test", "parts": PARTS, **(profile or {})})
    return House(Conference.model_validate(CONFERENCE | conference), chosen, conventions)


def person(kk: str = "", en: str = "", **facts: object) -> Person:
    """A person by names typed as "Family Given Patronymic"."""
    typed = {language: name.split() for language, name in (("kk", kk), ("en", en)) if name}
    parts = ("family", "given", "patronymic")
    names = {language: Name(**dict(zip(parts, words, strict=False))) for language, words in typed.items()}
    return Person(name=names, **facts)


def record(id: str, kind: Kind = Kind.PAPER, **facts: object) -> PaperRecord:
    """A paper in Kazakh in the section on rivers, unless told otherwise."""
    section = "rivers" if kind is Kind.PAPER else ""
    title = {"kk": f"Баяндама {id}"}
    return PaperRecord.model_validate({"id": id, "kind": kind, "section": section, "title": title, **facts})


def set_paper(paper: PaperRecord, pages: int = 1) -> SetPaper:
    """The paper on so many blank pages, with an anchor `top` on the first."""
    drawn = (
        DrawnPage(b"", (), (Anchor("top", 30.0),) if not page else (), (), opening=not page, bare=False)
        for page in range(pages)
    )
    return SetPaper(paper, DrawnPages(tuple(drawn), {}, {}))


def bound(rules: House, papers: Sequence[SetPaper]) -> Volume:
    """The volume of the papers, its parts truly set."""

    def set_part(manuscript: Manuscript) -> DrawnPages:
        return draw_galley(set_galley(manuscript, rules.style))

    return assemble(rules, papers, set_part)


def furniture(page: VolumePage) -> list[str]:
    """What head and folio of a page say."""
    return [mark.text for mark in page.furniture if isinstance(mark, Glyphs)]


def owners(volume: Volume) -> list[str]:
    """Whose each page is."""
    return [page.owner for page in volume.pages]
