"""The sample volume of LNI (three Word files, three of LaTeX); what is true stands on the first pages of its PDFs."""

from pathlib import Path

import pytest

from proceedings.intake.proposals.proposal import propose

PAPERS = Path(__file__).parents[4] / "shared/data/06_docx_generic/lni/papers"
NOTATION = "First name 1 last name 1", "first name 2 last name 2"
TRUE = {
    "A1-1/paper.tex": ("Erster eingeladener Vortrag", ("Vorname Nachname",)),
    "B1-1/paper.tex": ("Talk1", ("Firstname1 Lastname1",)),
    "B1-2/paper.tex": (
        "Talk2",
        ("Firstname1 Lastname1", *(f"Firstname2{one} Lastname2{one}" for one in "abcd")),
    ),
    "B3-1/paper.docx": (
        "Der Titel des Beitrags, der auch etwas länger sein und über zwei Zeilen reichen kann",
        ("Vorname1 Nachname1", "Vorname2 Nachname2"),
    ),
    "B3-2/paper.docx": (
        "The title of the paper, which can also be somewhat longer and cover more than two lines",
        NOTATION,
    ),
    "B3-5/paper.docx": ("Papertitle with Jan 2025 template and no subtitle", NOTATION),
}


@pytest.mark.skipif(not PAPERS.is_dir(), reason="the sample is not here")
@pytest.mark.parametrize("name", TRUE)
def test_titles_authors_and_their_notes_come_out_whole(name: str) -> None:
    title, authors = TRUE[name]
    file = PAPERS / name
    found = propose(file, file.parent, "en")
    assert found.diagnostics == ()
    assert found.value is not None
    record = found.value.record
    assert list(record.title.values()) == [title]
    written = [next(iter(author.name.values())) for author in record.authors]
    assert [" ".join(filter(None, (one.given, one.family))) for one in written] == list(authors)
    first = record.authors[0]
    assert first.affiliations and first.email in ("emailadresse@author1", "emailaddress@author1")
    assert record.abstract and record.keywords
