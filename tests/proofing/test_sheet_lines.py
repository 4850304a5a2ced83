"""The sheet's lines know the fields that they print, so that a comment on a fact reaches the fact."""

import io
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String

from proceedings.model.proofing import Correction, CorrectionKind, ProofLine
from proceedings.model.published import TextLine
from proceedings.pdf.annotation_reading import read_marked_up
from proceedings.proofing.keeping import copy_file, read_copy
from proceedings.proofing.sheet_facts import Fact
from proceedings.proofing.sheet_lines import sheet_lines
from proceedings.proofing.wishes import Paper, wishes
from tests.proofing.proof_desk import opened, proof
from tests.proofing.returned import quads


def line(text: str) -> TextLine:
    return TextLine(0.0, 0.0, 100.0, 9.0, text)


def told(*texts: str, facts: list[tuple[str, Fact]]) -> list[str]:
    return [one.field for page in sheet_lines((tuple(map(line, texts)),), facts) for one in page]


def printed(text: str) -> ProofLine:
    return next(line for page in proof().copy.form for line in page.lines if line.text == text)


def returned(kind: str, text: str, **entries: object) -> Correction:
    """What comes of one mark over a line of the first sheet."""
    made, line = proof(), printed(text)
    page = made.copy.form[0]
    left, right = page.left + line.x, page.left + line.x + line.width
    bottom = page.height - page.top - line.y
    box = left, bottom - 2.0, right, bottom + line.size
    with opened(made) as pdf:
        facts = {"/Type": Name.Annot, "/Subtype": Name(f"/{kind}"), "/Rect": Array([round(edge, 2) for edge in box])}
        facts |= {f"/{name}": value for name, value in {"QuadPoints": quads(box), **entries}.items()}
        pdf.pages[0].Annots.append(pdf.make_indirect(Dictionary(facts)))
        saved = io.BytesIO()
        pdf.save(saved)
    sent = read_marked_up(made.pdf)
    (wish,) = wishes(read_marked_up(saved.getvalue()), sent, Paper(made.copy))
    return wish.correction


def test_every_fact_of_a_real_sheet_names_its_field() -> None:
    fields = {line.field: line.text for page in proof().copy.form for line in page.lines if line.field}
    assert fields["title.kk"] == "Өзенді бір күнде қалай оқуға болады"
    assert fields["section"] == "Section 1. Water in the City"
    assert {"title.en", "title.ru", "authors", "abstract", "keywords.en", "keywords.ru", "keywords.kk"} <= set(fields)
    assert printed("1. The facts of your paper").field == printed("2–3 (draft)").field == ""
    assert {page.folio for page in proof().copy.form} == {""}


def test_a_name_and_its_words_may_share_a_line_and_words_may_go_on() -> None:
    facts = [("Above the paper", Fact("authors", "Ann Lee, Bo Li")), ("Title", Fact("title", "Title of titles", "en"))]
    assert told("Above the", "paper Ann Lee,", "Bo Li", "Title", "Title of", "titles", "Date", facts=facts) == [
        *("", "authors", "authors"),
        *("", "title.en", "title.en", ""),
    ]


def test_a_title_struck_and_written_anew_is_a_wish_about_that_title() -> None:
    one = returned("StrikeOut", "Арман Сейтқали", Contents=String("Арман Сейітқали"))
    assert (one.kind, one.field, one.old) == (CorrectionKind.REPLACE, "authors", "Арман Сейтқали")
    assert one.comment == "Арман Сейітқали" and (one.folio, one.line, one.file) == ("", 0, "")
    one = returned("Highlight", "Как прочесть реку за один день", Contents=String("за час?"))
    assert (one.kind, one.field, one.comment) == (CorrectionKind.COMMENT, "title.ru", "за час?")


def test_a_mark_on_what_is_no_fact_keeps_its_words() -> None:
    one = returned("Highlight", "1. The facts of your paper", Contents=String("Which?"))
    assert (one.field, one.words, one.comment) == ("", "1. The facts of your paper", "Which?")


@given(st.lists(st.text(max_size=30), max_size=6), st.lists(st.tuples(st.text(max_size=9), st.text(max_size=30))))
def test_any_lines_and_any_rows_are_told_line_by_line(texts: list[str], rows: list[tuple[str, str]]) -> None:
    facts = [(name, Fact("title", words, "en")) for name, words in rows]
    fields = told(*texts, facts=facts)
    assert len(fields) == len(texts) and set(fields) <= {"", "title.en"}


def test_the_sheets_are_kept_and_read_again(tmp_path: Path) -> None:
    copy = proof().copy
    file = copy_file(copy)
    (tmp_path / file.path).parent.mkdir(parents=True)
    (tmp_path / file.path).write_bytes(file.content)
    assert read_copy(tmp_path, "101", 1) == copy
