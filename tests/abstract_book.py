"""A small book of abstracts to compile: twelve in two sections, by six authors, each with a title of its own."""

from io import BytesIO
from pathlib import Path

import pypdf
import yaml

from proceedings.model.commission import Wishes, Work
from proceedings.model.published import Published
from proceedings.pipeline import publish

WORK = Work("serial", lines=True)
CONFERENCE = {
    "short_name": "abstracts",
    "languages": ["en", "ru"],
    "style": "abstracts-a5",
    "profile": "intl",
    "title": {"en": "Rivers and Cities", "ru": "Реки и города"},
    "dates": {"start": "2027-05-20"},
    "sections": [
        {"id": "water", "title": {"en": "Water in the City", "ru": "Вода в городе"}},
        {"id": "banks", "title": {"en": "Banks and Meadows", "ru": "Берега и луга"}},
    ],
}
FAMILIES = ("Otter", "Beaver", "Heron", "Marten", "Badger", "Falcon")
NUMBERS = tuple(str(number) for number in range(101, 113))
SENTENCE = "The river was measured at the bridge and at the mill, and what was found here was found there. "
LONG = "105"
"""The abstract that is longer than a page."""


def title_of(number: str) -> str:
    """The title of an abstract: words that stand nowhere else."""
    return f"Question {number} of the river"


def make_abstracts(folder: Path, **changed: object) -> Path:
    """The conference as a folder, with what is changed in conference.yaml."""
    folder.mkdir()
    _write(folder / "conference.yaml", {**CONFERENCE, **changed})
    for place, number in enumerate(NUMBERS):
        add_abstract(folder, number, SENTENCE * (30 if number == LONG else 3 + place % 4), order=place)
    return folder


def add_abstract(folder: Path, number: str, text: str, order: int = 0, **facts: object) -> Path:
    """An abstract by one or two authors; the first half of them stand in the first section."""
    place = NUMBERS.index(number)
    authors = [FAMILIES[place % 6], FAMILIES[(place + 1) % 6]][: 1 + place % 2]
    record = {
        "id": number,
        "kind": "abstract",
        "section": "water" if place < len(NUMBERS) / 2 else "banks",
        "order": order,
        "language": "en",
        "title": {"en": title_of(number)},
        "authors": [_author(family) for family in authors],
        "abstract": {"en": SENTENCE * 3},
        "keywords": {"en": ["river", "bridge", "mill"]},
        **facts,
    }
    paper = folder / f"{number}-abstract"
    paper.mkdir(exist_ok=True)
    _write(paper / "metadata.yaml", record)
    (paper / "paper.md").write_text(text, encoding="utf-8")
    return paper


def bound(folder: Path) -> Published:
    """The book of a folder, with the lines of its abstracts."""
    reported = publish(folder, Wishes(), WORK)
    assert reported.value is not None, reported.diagnostics
    return reported.value


def pages_of(pdf: bytes) -> list[str]:
    """What each page of a PDF says, lines joined."""
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def _author(family: str) -> dict[str, object]:
    body = {"name": "Holt University", "city": "Astana", "country": "Kazakhstan"}
    email = f"o.{family.lower()}@example.org"
    return {
        "name": {"en": {"family": family, "given": "Olga"}},
        "affiliations": [body],
        "email": email,
        "corresponding": True,
    }


def _write(file: Path, values: object) -> None:
    file.write_text(yaml.safe_dump(values, allow_unicode=True), encoding="utf-8")
