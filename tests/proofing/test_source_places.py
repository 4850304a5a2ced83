"""Lines of the proof found in Markdown, LaTeX, reStructuredText and Word sources by their letters."""

import io
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from proceedings.intake.paragraphs import paragraphs_of
from proceedings.model.proofing import ProofPage
from proceedings.proofing.source_places import SourceText, found_in, letters_of, line_of, read_source, span_of
from tests.proofing.returned import MANUSCRIPT, PAGE

SOURCE = SourceText("paper.md", tuple(MANUSCRIPT.split("\n")))


def place(number: int, words: str, source: SourceText = SOURCE, page: ProofPage = PAGE) -> int:
    line = page.lines[number - 1]
    span = span_of(source, page, line, line)
    return line_of(source, span, words) if span else 0


@pytest.mark.parametrize(
    ("line", "words", "expected"),
    [(2, "seldom", 5), (2, "measurements.", 6), (3, "along", 6), (3, "the", 7), (4, "stands", 7), (6, "second", 10)],
)
def test_words_of_the_proof_are_found_in_their_line_of_the_source(line: int, words: str, expected: int) -> None:
    assert place(line, words) == expected


def test_the_title_is_not_looked_for_in_the_front_matter() -> None:
    assert place(1, "River") == 0


def test_a_line_that_stands_twice_is_told_by_its_neighbours() -> None:
    twice = "One two three four.\n\nAlpha beta gamma delta.\n\nOne two three four.\n\nOmega psi chi phi.\n"
    texts = ("Alpha beta gamma delta.", "One two three four.", "Omega psi chi phi.")
    lines = tuple(PAGE.lines[0].model_copy(update={"number": n, "y": n, "text": t}) for n, t in enumerate(texts, 1))
    page = PAGE.model_copy(update={"lines": lines})
    assert place(2, "two", SourceText("paper.md", tuple(twice.split("\n"))), page) == 5


def test_a_line_with_a_citation_that_reads_otherwise_in_print_is_found_by_its_other_words() -> None:
    text = "where the ground moves [12], where the water stands after rain and"
    page = PAGE.model_copy(update={"lines": (PAGE.lines[3].model_copy(update={"text": text}),)})
    cited = MANUSCRIPT.replace("moves,", "moves [@otter1984],").replace("stands", "stands (here)")
    span = span_of(SourceText("paper.md", tuple(cited.split("\n"))), page, page.lines[0], page.lines[0])
    assert span is not None and not span.exact
    assert "ground" in cited[span.start : span.end]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("paper.tex", "\\section{Rivers}\nWe walked \\emph{one} afternoon % not two\nalong the \\textbf{bank}."),
        ("paper.rst", "Rivers\n======\n\nWe walked *one* afternoon\nalong :ref:`the <x>` **bank**."),
    ],
)
def test_markup_is_passed_over(name: str, text: str) -> None:
    page = PAGE.model_copy(
        update={"lines": (PAGE.lines[0].model_copy(update={"text": "one afternoon along the bank."}),)}
    )
    source = SourceText(name, tuple(text.split("\n")))
    span = span_of(source, page, page.lines[0], page.lines[0])
    assert span is not None and span.exact
    assert source.lines[line_of(source, span, "bank") - 1].endswith("bank**." if name.endswith("rst") else "bank}.")


def test_a_word_file_is_counted_by_paragraphs_those_of_tables_too(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Rivers")
    document.add_table(1, 1).cell(0, 0).text = "in a cell"
    document.add_paragraph("We walked one afternoon along the bank, and noted")
    document.save(str(tmp_path / "paper.docx"))
    assert paragraphs_of(tmp_path / "paper.docx", "paper.docx") == (
        "Rivers",
        "in a cell",
        "We walked one afternoon along the bank, and noted",
    )
    source = read_source(tmp_path, "paper.docx")
    assert source is not None and place(3, "walked", source) == 3


def test_a_damaged_word_file_has_no_places(tmp_path: Path) -> None:
    (tmp_path / "paper.docx").write_bytes(io.BytesIO(b"PK\x03\x04 nothing").getvalue())
    assert read_source(tmp_path, "paper.docx") is None
    assert read_source(tmp_path, "gone.md") is None and read_source(tmp_path, "") is None


def test_quotes_and_dashes_of_print_find_those_of_the_source() -> None:
    source = SourceText("paper.md", ('He said "wait" -- and\nwaited.',))
    page = PAGE.model_copy(update={"lines": (PAGE.lines[0].model_copy(update={"text": "He said “wait” – and"}),)})
    span = span_of(source, page, page.lines[0], page.lines[0])
    assert span is not None and len(found_in(source, span, "said “wait” – and")) == 1


@given(st.text(max_size=80), st.text(max_size=300))
def test_any_line_in_any_source_is_found_or_not(line: str, text: str) -> None:
    page = PAGE.model_copy(update={"lines": (PAGE.lines[0].model_copy(update={"text": line}),)})
    source = SourceText("paper.md", tuple(text.split("\n")))
    span = span_of(source, page, page.lines[0], page.lines[0])
    if span is not None:
        assert 0 <= span.start <= span.end <= len(source.text)
        assert 1 <= line_of(source, span, line) <= len(source.lines)
    assert letters_of(line) == letters_of(line).casefold() or line
