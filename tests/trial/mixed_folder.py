"""Thirty manuscripts as an editor gets them by e-mail: Word, ODT, LaTeX and PDF, no list, no metadata files.

The texts are those of the sample conference with heads typed above them in two layouts of the region; LaTeX has a title
block of its own; the PDFs are real ones. Names of files are what authors call them.
"""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypandoc

from proceedings.model.submission import PaperRecord
from tests.intake.proposals.test_sample_conference import RECORDS as SAMPLE
from tests.intake.proposals.test_sample_conference import numbered_head, paper, personal_head
from tests.intake.proposals.typed_papers import typed

PAPERS = Path(__file__).parents[2] / "papers"
RECORDS = [record for record in SAMPLE if not list(PAPERS.glob(f"{record.id}-*/paper.pdf"))]
LATEX = 6
ODT = 4


def write_mixed_folder(folder: Path, pdfs: Sequence[Path]) -> int:
    """Writes the folder; how many papers are in it."""
    folder.mkdir(parents=True)
    for number, record in enumerate(RECORDS):
        family = record.authors[0].name[record.language or "kk"].family
        if number < LATEX:
            (folder / f"{family}.tex").write_text(_latex(record), encoding="utf-8")
        elif number < LATEX + ODT:
            _odt(folder / f"{family} тезисы.odt", record, folder)
        else:
            _word(folder / f"{family}_мақала.docx", record, number)
    for pdf in pdfs:
        shutil.copy(pdf, folder / pdf.name)
    return len(RECORDS) + len(pdfs)


def _body(record: PaperRecord) -> Path:
    return next(
        place for place in PAPERS.glob(f"{record.id}-*") for place in (*place.glob("paper.*"), place) if place.is_file()
    )


def _paragraphs(record: PaperRecord) -> Iterator[str]:
    """The text of a sample paper as plain paragraphs."""
    text = pypandoc.convert_file(str(_body(record)), "plain", extra_args=["--wrap=none", "--quiet"])
    yield from (words for words in text.split("\n\n") if words.strip() and not words.startswith(("  ", "-")))


def _word(file: Path, record: PaperRecord, number: int) -> None:
    head = list(paper(record, numbered_head if number % 2 else personal_head))[:-2]
    typed(file, (*head, *_paragraphs(record)))


def _odt(file: Path, record: PaperRecord, folder: Path) -> None:
    word = folder / "converted.docx"
    _word(word, record, 1)
    pypandoc.convert_file(str(word), "odt", outputfile=str(file))
    word.unlink()


def _latex(record: PaperRecord) -> str:
    language = record.language or "kk"
    authors = r" \and ".join(
        rf"{one.name[language].given} {one.name[language].family}\thanks{{{one.affiliations[0].name[language]}}}"
        for one in record.authors
    )
    text = (
        "\n\n".join(_paragraphs(record)).replace("%", r"\%").replace("&", r"\&").replace("_", r"\_").replace("#", r"\#")
    )
    summary = record.abstract[language].replace("%", r"\%")
    return "\n".join(
        (
            r"\documentclass{article}",
            r"\begin{document}",
            rf"\title{{{record.title[language]}}}",
            rf"\author{{{authors}}}",
            r"\maketitle",
            rf"\begin{{abstract}}{summary}\end{{abstract}}",
            text,
            r"\end{document}",
        )
    )
