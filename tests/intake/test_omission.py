from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.folder import find_submissions
from proceedings.intake.omission import omitted, without_omitted
from proceedings.intake.runs import plain
from proceedings.intake.submission import read_submission
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.manuscript import Block, Heading, ItemList, Paragraph, References, Text
from proceedings.model.submission import Submission


def paragraphs(*texts: str) -> tuple[Block, ...]:
    return tuple(Paragraph((Text(text),)) for text in texts)


def test_paragraphs_that_begin_with_an_entry_go_whatever_their_case_and_spaces() -> None:
    blocks = (Heading(1, (Text("The  TITLE of it"),)), *paragraphs("A. One", "Text."))
    assert omitted(blocks, ("the title", "A. One")) == (frozenset({0, 1}), ())


def test_each_entry_is_used_once_and_in_order_of_the_text() -> None:
    blocks = paragraphs("A. One", "Text.", "A. One", "A. One says so.")
    assert omitted(blocks, ("A. One",))[0] == {0}
    assert omitted(blocks, ("A. One", "A. One"))[0] == {0, 2}
    assert omitted(blocks, ("Text", "A. One"))[0] == {1, 2}
    assert omitted(blocks, ("Text", "Gone", "A. One")) == (frozenset({1, 2}), (1,))
    assert omitted(blocks, ("",)) == (frozenset(), (0,))


def test_a_list_is_known_by_the_words_of_its_items() -> None:
    items = ItemList((paragraphs("Academy of Law"), paragraphs("Second")), "decimal")
    assert omitted((items,), ("academy of law second",))[0] == {0}


def test_an_entry_that_names_nothing_is_told_at_its_line() -> None:
    places = {"omit": Place("m.yaml", 3, 1, "omit"), "omit.1": Place("m.yaml", 5, 5, "omit.1")}
    found = without_omitted(paragraphs("Text."), ("Gone", "Gone too"), places)
    assert [plain(block.content) for block in found.value if isinstance(block, Paragraph)] == ["Text."]
    assert [(one.code, one.place.line, one.place.field) for one in found.diagnostics] == [
        ("R501", 3, "omit.0"),
        ("R501", 5, "omit.1"),
    ]


def read(folder: Path, metadata: str, text: str, name: str = "paper.md") -> Reported[Submission | None]:
    (folder / "017-a").mkdir(exist_ok=True)
    (folder / "017-a/metadata.yaml").write_text(metadata, "utf-8")
    (folder / "017-a" / name).write_text(text, "utf-8")
    (source,) = find_submissions(folder).value
    return read_submission(folder, source, "ru")


def test_what_the_record_omits_is_not_printed_and_no_reference_list_swallows_it(tmp_path: Path) -> None:
    text = "# The Title\n\nText [1].\n\nReferences\n\n1. One.\n\n2. Two.\n\nAbstract. Of this.\n"
    metadata = 'id: "017"\nomit:\n  - The Title\n  - Abstract. Of this\n'
    found = read(tmp_path, metadata, text)
    assert found.diagnostics == ()
    assert found.value is not None and found.value.manuscript is not None
    body, references = found.value.manuscript.body
    assert isinstance(body, Paragraph) and isinstance(references, References)
    assert [plain(item) for item in references.items] == ["One.", "Two."]


def test_a_manuscript_that_has_changed_is_told_at_the_entry(tmp_path: Path) -> None:
    found = read(tmp_path, 'id: "017"\nomit:\n  - The Title\n  - Its author\n', "# The Title\n\nText.\n")
    assert [(str(one.place), one.code, one.submission) for one in found.diagnostics] == [
        ("017-a/metadata.yaml:4:5", "R501", "017")
    ]


@pytest.mark.parametrize(("title", "told"), [("title: A title\n", []), ("", ["M440"])])
def test_fields_of_the_file_are_told_only_where_the_record_has_no_title(
    tmp_path: Path, title: str, told: list[str]
) -> None:
    source = "\\documentclass{article}\\title{T}\\author{A}\\begin{document}\\maketitle Text.\\end{document}"
    found = read(tmp_path, f'id: "017"\n{title}', source, "paper.tex")
    assert [one.code for one in found.diagnostics] == told


@settings(max_examples=50)
@given(st.lists(st.text(max_size=9), max_size=6), st.lists(st.text(max_size=9), max_size=6))
def test_no_entry_takes_more_than_one_paragraph(texts: list[str], entries: list[str]) -> None:
    taken, lost = omitted(paragraphs(*texts), entries)
    assert len(taken) + len(lost) == len(entries)
