"""Word files with comments in them, read back by python-docx."""

from pathlib import Path

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.proofing.word_comments import Comment, commented


def manuscript(folder: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Rivers")
    paragraph = document.add_paragraph("We walked ")
    paragraph.add_run("one long").bold = True
    paragraph.add_run(" afternoon along the bank.")
    document.add_table(1, 1).cell(0, 0).text = "In a cell"
    folder.mkdir(exist_ok=True)
    document.save(str(folder / "paper.docx"))
    return folder / "paper.docx"


def with_comments(file: Path, *comments: Comment) -> docx.document.Document:
    content = commented(file, "paper.docx", comments)
    assert content is not None
    (file.parent / "out.docx").write_bytes(content)
    return docx.Document(str(file.parent / "out.docx"))


def marked(document: docx.document.Document, number: int) -> str:
    """The words between the marks of a comment."""
    words, inside = "", False
    for element in document.element.body.iter():
        name = element.tag.rpartition("}")[2]
        if name in ("commentRangeStart", "commentRangeEnd") and element.get(element.tag.split("}")[0] + "}id") == str(
            number
        ):
            inside = name.endswith("Start")
        elif inside and name == "t":
            words += element.text or ""
    return words


def test_a_comment_stands_at_its_words_with_its_author_and_date(tmp_path: Path) -> None:
    comment = Comment(2, "long afternoon", "replace by “short evening”", "Дана Омарова", "2026-03-01T10:00:00+05:00")
    document = with_comments(manuscript(tmp_path), comment)
    (one,) = document.comments
    assert (one.text, one.author, one.initials) == ("replace by “short evening”", "Дана Омарова", "ДО")
    assert one.timestamp is not None and one.timestamp.hour == 10
    assert marked(document, 0) == "long afternoon"


def test_the_text_and_its_looks_stay_as_they_were(tmp_path: Path) -> None:
    document = with_comments(manuscript(tmp_path), Comment(2, "walked one", "?"), Comment(3, "cell", "!"))
    paragraph = document.paragraphs[1]
    assert paragraph.text == "We walked one long afternoon along the bank."
    assert [run.text for run in paragraph.runs if run.bold] == ["one", " long"]
    assert (marked(document, 0), marked(document, 1)) == ("walked one", "cell")


def test_words_that_are_not_there_mark_the_whole_paragraph(tmp_path: Path) -> None:
    document = with_comments(manuscript(tmp_path), Comment(1, "otters", "what?"), Comment(99, "x", "no such paragraph"))
    assert marked(document, 0) == "Rivers" and len(list(document.comments)) == 1


def test_comments_that_are_there_already_stay(tmp_path: Path) -> None:
    file = manuscript(tmp_path)
    with_comments(file, Comment(1, "", "first"))
    document = with_comments(file.parent / "out.docx", Comment(2, "bank", "second\nline"))
    assert [one.text for one in document.comments] == ["first", "second\nline"]
    assert marked(document, 1) == "bank"


def test_a_file_that_is_none_gets_no_comments(tmp_path: Path) -> None:
    (tmp_path / "paper.docx").write_bytes(b"PK\x03\x04")
    assert commented(tmp_path / "paper.docx", "paper.docx", [Comment(1, "", "x")]) is None


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40), st.integers(-1, 5), st.text(max_size=20))
def test_any_comment_leaves_a_file_that_opens(tmp_path_factory, words, text, paragraph, who) -> None:  # type: ignore[no-untyped-def]
    file = manuscript(tmp_path_factory.mktemp("word"))
    document = with_comments(file, Comment(paragraph, words, text, who, "now"))
    assert document.paragraphs[1].text == "We walked one long afternoon along the bank."
