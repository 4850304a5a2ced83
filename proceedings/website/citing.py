"""How to cite a paper: the line that offprints bear (ГОСТ Р 7.0.5), one as APA has it, what reference managers take."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from proceedings.assembly.citation import citation
from proceedings.assembly.names import initials, name_in
from proceedings.exports import Export, bibtex, ris
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.model.language import Language, localise
from proceedings.model.people import Name
from proceedings.model.publication import Publication
from proceedings.model.published import Published


class Manager(NamedTuple):
    """A format of reference managers: its name; how one record looks in a file that begins with that of the volume."""

    name: str
    export: Export
    record: re.Pattern[str]


MANAGERS = {
    "bibtex": Manager("BibTeX", bibtex, re.compile(r"^@.*?^}", re.MULTILINE | re.DOTALL)),
    "ris": Manager("RIS", ris, re.compile(r"^TY  - .*?^ER  -", re.MULTILINE | re.DOTALL)),
}
RESOLVER = "https://doi.org/"


class Citation(NamedTuple):
    """A way to cite: what it is called, its text, whether the text is one line of prose in the language."""

    key: str
    name: str
    text: str
    language: Language = ""


def managers_records(book: Published, publication: Publication) -> dict[str, dict[str, str]]:
    """What each export for reference managers says of each paper, by the names of exports and the ids of papers.

    The exports are asked once for the whole book, so that a key is the same here and there.
    """
    papers = [paper.paper.record.id for paper in papers_of(book)]
    found: dict[str, dict[str, str]] = {}
    for name, manager in MANAGERS.items():
        text = "".join(file.content.decode("utf-8-sig") for file in manager.export.issue(book, publication)).replace(
            "\r\n", "\n"
        )
        _, *records = manager.record.findall(text)
        found[name] = dict(zip(papers, records, strict=True))
    return found


def citations(paper: PaperFacts, records: Mapping[str, Mapping[str, str]]) -> Iterator[Citation]:
    """Every way to cite the paper."""
    line = citation(paper.paper.record, paper.paper.standing, paper.book.house)
    yield Citation("gost", "ГОСТ", line, paper.language)
    english = "en" if paper.paper.record.title.get("en") else paper.language
    yield Citation("apa", "APA", apa(paper, english), english)
    for name, manager in MANAGERS.items():
        yield Citation(name, manager.name, records[name][paper.paper.record.id])


def apa(paper: PaperFacts, language: Language) -> str:
    """Sarsenova, A. Q. (2026). Title. In Volume (pp. 35–44). Publisher. https://doi.org/…"""
    languages = (language, *paper.languages)
    conference, record = paper.book.house.conference, paper.paper.record
    people = [_inverted(name_in(author, languages)) for author in record.authors]
    title = localise(record.title, languages)
    volume = localise(conference.title, languages)
    publisher = localise(conference.imprint.publisher.name, languages)
    doi = RESOLVER + record.doi if record.doi else ""
    pages = f"pp. {span(paper)}" if paper.first != paper.last else f"p. {span(paper)}"
    told = (f"{_enumerated(people)} ({paper.year}).", _stopped(title), f"In {volume} ({pages}).", _stopped(publisher))
    return " ".join(filter(None, (*told, doi))).strip()


def span(paper: PaperFacts) -> str:
    """The folios: 35–44, or one of them."""
    return paper.first if paper.first == paper.last else f"{paper.first}–{paper.last}"


def _inverted(name: Name) -> str:
    return ", ".join(filter(None, (name.family, initials(name)))) if name.family else name.given


def _enumerated(people: Sequence[str]) -> str:
    return f"{', '.join(people[:-1])}, & {people[-1]}" if len(people) > 1 else "".join(people)


def _stopped(text: str) -> str:
    """The text with a full stop, unless it ends a sentence already."""
    return text if not text or text.endswith((".", "?", "!", "…")) else f"{text}."
