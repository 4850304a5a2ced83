"""What records for people are tried on: the sample conference bound with blank pages, and books of wild records."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType

from hypothesis import strategies as st

from proceedings.exports._words import public
from proceedings.intake.folder import find_submissions
from proceedings.intake.house import read_house
from proceedings.intake.submission import read_submission
from proceedings.model.language import localise
from proceedings.model.people import Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.submission import Kind, PaperRecord, Source
from proceedings.model.volume import Standing, Volume
from tests.assembly.bindery import bound, house, record, set_paper

PAPERS = Path(__file__).parents[2] / "papers"
SITE = Publication("https://proceedings.example.org/2026", "Depositor", "depositor@example.org", "2026-11-20")
NOWHERE = Publication()
KAZAKH = set("әғқңөұүі")
TRICKY = r"«ӘҺ%&#_{}\\$~^» 100 % @article{a, title = {x}} <b>&amp;</b> \"; -- ER  - "
"""A title that means something in each of the formats."""


@cache
def sample() -> Published:
    """The sample conference: its own words, each paper on three blank pages, folios as assembly gives them."""
    rules = read_house(PAPERS).value
    assert rules is not None
    found = [(source, read_submission(PAPERS, source, "kk").value) for source in find_submissions(PAPERS).value]
    read = {one.record.id: (source, one.record) for source, one in found if one}
    volume = bound(rules, [set_paper(paper, 3) for _, paper in read.values()])
    sections = {section.id: section for section in rules.conference.sections}
    papers = tuple(
        PublishedPaper(read[at.id][1], sections.get(read[at.id][1].section), at, read[at.id][0])
        for at in volume.standings
    )
    return Published(rules, volume, papers)


def works(book: Published) -> list[PublishedPaper]:
    """What authors wrote: all but the resolutions."""
    return [paper for paper in book.papers if paper.record.kind is not Kind.RESOLUTION]


def pages(paper: PublishedPaper, dash: str) -> str:
    """The folios that stand on the paper's pages."""
    return f"{paper.standing.first_folio}{dash}{paper.standing.last_folio}"


def book_of(*records: PaperRecord, date: str = "2026-11-20", **conference: object) -> Published:
    """A small book of these records, three pages each, without anything drawn."""
    rules = house(**conference)
    standings = [Standing(one.id, 3 * n, 3 * n + 2, str(3 * n + 1), str(3 * n + 3)) for n, one in enumerate(records)]
    volume = Volume(
        title="Құндыздар: ғылым",
        languages=("kk", "ru", "en"),
        date=date,
        width=419.53,
        height=595.28,
        pages=(),
        destinations={},
        outline=(),
        standings=tuple(standings),
        glyphs={},
        pictures={},
        name="otters-2026",
    )
    papers = (
        PublishedPaper(one, None, at, Source(one.id, one.id, "", ""))
        for one, at in zip(records, standings, strict=True)
    )
    return Published(rules, volume, tuple(papers))


def paper(title: str | Mapping[str, str] = "Құндыздар", id: str = "101", **facts: object) -> PaperRecord:
    """A paper in Kazakh with this title."""
    return record(id, **{"title": {"kk": title} if isinstance(title, str) else title, **facts})


def author(family: str = "", given: str = "", language: str = "kk", **facts: object) -> Person:
    """A person with a name in one language."""
    return Person.model_validate({"name": {language: {"family": family, "given": given}}, **facts})


def text_of(export: ModuleType, book: Published, publication: Publication = SITE) -> str:
    """The one file of an export, read as what it is written in."""
    (artifact,) = export.issue(book, publication)
    return artifact.content.decode("utf-8")


def title_of(work: PublishedPaper) -> str:
    """The title in the language of the text, as a stranger may read it."""
    titles = {language: public(title) for language, title in work.record.title.items()}
    return localise(titles, (work.record.language or "kk", "kk", "ru", "en"))


def secretive() -> Published:
    """A book with a private address wherever somebody could have left one."""
    body = {
        "name": {"kk": "Өзендер институты, e-mail: hidden@example.org"},
        "city": {"kk": "Астана (hidden@example.org)"},
    }
    writer = author("Сәрсенова", "Айгүл", email="hidden@example.org", corresponding=True, affiliations=[body])
    record = paper(
        authors=[writer], abstract={"kk": "Өзен туралы. Хат: hidden@example.org", "en": "hidden@example.org"}
    )
    editor = {"person": author("Бекова", "Ләззат", email="hidden@example.org").model_dump()}
    imprint = {
        "annotation": {"kk": "Жинақ. hidden@example.org"},
        "rights": {"kk": "© Институт, hidden@example.org"},
    }
    return book_of(record, editors=[editor], imprint=imprint, contacts={"email": "hidden@example.org"})


WILD = st.text(max_size=30) | st.text('aБқ {}\\\\%@&#_"=,\n-<>]', max_size=12) | st.just(TRICKY)
"""Any characters, more often those that a format takes for its own."""


@st.composite
def wild_books(draw: st.DrawFn) -> Published:
    """Books of two papers whose every word may be anything."""
    return book_of(*(_wild_paper(draw, number) for number in ("1", "2")))


def _wild_paper(draw: st.DrawFn, id: str) -> PaperRecord:
    people = draw(st.lists(st.builds(author, WILD, WILD, language=st.sampled_from(["kk", "en"])), max_size=2))
    titles = draw(st.dictionaries(st.sampled_from(["kk", "ru", "en", "und"]), WILD, max_size=3))
    words = draw(st.dictionaries(st.sampled_from(["kk", "en"]), st.lists(WILD, max_size=2), max_size=2))
    return paper(
        titles, id, authors=people, abstract={"kk": draw(WILD)}, keywords=words, doi=draw(WILD), udc=draw(WILD)
    )


def kazakh_letters(text: str) -> set[str]:
    """Which letters that only Kazakh has are there."""
    return KAZAKH & set(text)


def strings(value: object) -> Iterator[str]:
    """Every string in a value read from JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)
