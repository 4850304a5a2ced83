"""Records of the sample conference typed as heads of the region, trilingual, and read back field by field."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from proceedings.model.people import Name, Person
from proceedings.model.submission import PaperRecord
from tests.intake.proposals.typed_papers import TEXT, left, proposed, typed

PAPERS = Path(__file__).parents[3] / "papers"
FOLDERS = sorted(file.parent for file in PAPERS.glob("*/metadata.yaml"))
LANGUAGES = ("kk", "ru", "en")
LABELS = {
    "kk": ("Түйін", "Түйін сөздер", "ҒТАМР", "ӘОЖ"),
    "ru": ("Аннотация", "Ключевые слова", "МРНТИ", "УДК"),
    "en": ("Abstract", "Keywords", "IRSTI", "UDC"),
}


def record_of(folder: Path) -> PaperRecord:
    return PaperRecord.model_validate(yaml.safe_load((folder / "metadata.yaml").read_text("utf-8")))


def plainer(record: PaperRecord) -> PaperRecord:
    """The record with one body a person, since a head of this kind tells no more."""
    authors = tuple(one.model_copy(update={"affiliations": one.affiliations[:1]}) for one in record.authors)
    return record.model_copy(update={"authors": authors})


RECORDS = [plainer(record) for record in map(record_of, FOLDERS) if record.abstract and record.authors]


def full(name: Name, language: str) -> str:
    parts = (name.given, name.family) if language == "en" else (name.family, name.given, name.patronymic)
    return " ".join(filter(None, parts))


def body_line(person: Person, language: str) -> str:
    body = person.affiliations[0]
    city = {"kk": "{} қ.", "ru": "г. {}", "en": "{}"}[language].format(body.city[language])
    return f"{body.name[language]}, {city}, {body.country[language]}"


def numbered_head(record: PaperRecord, language: str) -> Iterator[str]:
    """Authors in one line, joined to their bodies by numbers."""
    marks = range(1, len(record.authors) + 1)
    pairs = list(zip(record.authors, marks, strict=True))
    yield f"**{record.title[language]}**"
    yield ", ".join(f"{full(one.name[language], language)}^{mark}^" for one, mark in pairs)
    yield from (f"^{mark}^{body_line(one, language)}" for one, mark in pairs)


def personal_head(record: PaperRecord, language: str) -> Iterator[str]:
    """Each author with the lines that belong to them, and the title after all."""
    for one in record.authors:
        yield full(one.name[language], language)
        yield from (words for field in (one.degree, one.rank, one.post) if (words := field.get(language)))
        yield body_line(one, language)
        yield ", ".join(
            filter(None, (f"E-mail: {one.email}" if one.email else "", f"ORCID: {one.orcid}" * bool(one.orcid)))
        )
    yield f"**{record.title[language].upper()}**"


def paper(record: PaperRecord, head: object) -> Iterator[str]:
    labels = LABELS[record.language or "kk"]
    if record.udc:
        yield f"{labels[2]} {record.irsti}   {labels[3]} {record.udc}"
    for language in LANGUAGES:
        yield from filter(None, head(record, language))  # type: ignore[operator]
        yield f"**{LABELS[language][0]}.** {record.abstract[language]}"
        yield f"**{LABELS[language][1]}:** {', '.join(record.keywords[language])}."
    yield "**Кіріспе**"
    yield TEXT


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_a_numbered_head_gives_the_record_back(record: PaperRecord, tmp_path: Path) -> None:
    file = typed(tmp_path / "paper.docx", paper(record, numbered_head))
    found = proposed(file)
    assert found.record.title == record.title
    assert (found.record.udc, found.record.irsti) == (record.udc, record.irsti)
    assert (found.record.abstract, found.record.keywords) == (record.abstract, record.keywords)
    assert [one.name for one in found.record.authors] == [one.name for one in record.authors]
    assert [one.affiliations for one in found.record.authors] == [one.affiliations for one in record.authors]
    assert [text.strip() for text in left(file, found)] == ["Кіріспе", TEXT.strip()]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_a_head_of_personal_lines_gives_the_record_back(record: PaperRecord, tmp_path: Path) -> None:
    file = typed(tmp_path / "paper.docx", paper(record, personal_head))
    found = proposed(file)
    assert {language: words.casefold() for language, words in found.record.title.items()} == {
        language: words.casefold() for language, words in record.title.items()
    }
    for one, true in zip(found.record.authors, record.authors, strict=True):
        assert (one.email, one.orcid) == (true.email, true.orcid)
        assert (one.name, one.affiliations) == (true.name, true.affiliations)
        assert (one.degree, one.rank, one.post) == (true.degree, true.rank, true.post)
    assert [text.strip() for text in left(file, found)] == ["Кіріспе", TEXT.strip()]
