"""Title and authors off the first pages of real papers, held against what their publishers say of them."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from lxml import etree

from proceedings.intake.proposals.first_page import propose_from_pdf
from proceedings.model.people import Person
from tests.trial.conftest import ROW

pytestmark = pytest.mark.trial
ANOTHER_PAPER = {"26.pdf"}
"""In the workshop's folder lies the PDF of paper 27 twice."""

TEMPLATES = {
    "A1-1": "Erster eingeladener Vortrag",
    "B1-1": "Talk1",
    "B1-2": "Talk2",
    "B3-1": "Der Titel des Beitrags, der auch etwas länger sein und über zwei Zeilen reichen kann",
    "B3-2": "The title of the paper, which can also be somewhat longer and cover more than two lines",
    "B3-5": "Papertitle with Jan 2025 template and no subtitle",
}
"""Read off the pages; their authors are no names."""


@dataclass(frozen=True, slots=True)
class Truth:
    """A paper's PDF with its title and the authors that its publisher names; none where it names none."""

    file: Path
    title: str
    authors: tuple[str, ...] = ()


def _juliacon(folder: Path) -> Iterator[Truth]:
    for file in sorted(folder.glob("*/*.pdf")):
        article = etree.parse(next(file.parent.glob("*.xml"))).find(".//{*}journal_article")
        people = article.iterfind(".//{*}person_name")
        names = (f"{one.findtext('{*}given_name')} {one.findtext('{*}surname')}" for one in people)
        yield Truth(file, article.findtext(".//{*}title"), tuple(names))


def _sigturk(folder: Path) -> Iterator[Truth]:
    for paper in yaml.safe_load((folder / "papers.yml").read_text(encoding="utf-8")):
        file = folder / "papers" / paper["file"]
        names = (f"{one['first_name']} {one.get('middle_name', '')} {one['last_name']}" for one in paper["authors"])
        if file.exists() and file.name not in ANOTHER_PAPER:
            yield Truth(file, paper["title"], tuple(names))


def _lni(folder: Path) -> Iterator[Truth]:
    for name, title in TEMPLATES.items():
        yield Truth(folder / "lni" / "papers" / name / "paper.pdf", title)


SOURCES: dict[str, Callable[[Path], Iterator[Truth]]] = {
    "07_pdf_juliacon": _juliacon,
    "01_aclpub2_sigturk2026": _sigturk,
    "06_docx_generic": _lni,
}


def _letters(words: str) -> str:
    """Letters alone, without accents: publishers' databases often have none."""
    plain = unicodedata.normalize("NFKD", words.replace("ı", "i")).casefold()
    return re.sub(r"[\W\d_]+", "", "".join(letter for letter in plain if not unicodedata.combining(letter)))


def _name(person: Person) -> str:
    return " ".join(f"{name.given} {name.patronymic} {name.family}" for name in person.name.values())


def test_titles_and_authors_are_what_publishers_say(
    inputs: Path, record_property: Callable[[str, object], None]
) -> None:
    titles: list[bool] = []
    authors: list[bool] = []
    for source, truths in SOURCES.items():
        for truth in truths(inputs / source):
            record = propose_from_pdf(truth.file.read_bytes(), truth.file.name, "en").value.record
            title, names = "".join(record.title.values()), [_name(one) for one in record.authors]
            titles.append(_letters(title) == _letters(truth.title))
            if truth.authors:
                authors.append([*map(_letters, names)] == [*map(_letters, truth.authors)])
            if not titles[-1] or (truth.authors and not authors[-1]):
                record_property(ROW, f"first pages  {source}/{truth.file.name}: {title}: {', '.join(names)}")
    record_property(
        ROW, f"first pages  titles {sum(titles)} of {len(titles)}, authors {sum(authors)} of {len(authors)}"
    )
    assert sum(titles) >= 0.9 * len(titles)
    assert sum(authors) >= 0.8 * len(authors)
