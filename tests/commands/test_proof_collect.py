"""proof collect and proof apply as editors meet them: a commented proof in, the manuscript changed or commented."""

from pathlib import Path

import docx
import pytest
from typer.testing import CliRunner, Result

from proceedings.commands import build
from proceedings.model.proofing import ProofRecord
from proceedings.proofing.keeping import copy_file, read_record
from tests.proofing.returned import COPY, TEXT, annotation, box_of, changed, conference, filled, quads, utf16


def run(*words: object) -> Result:
    return CliRunner().invoke(build(), ["proof", *map(str, words), "--engine", "serial"])


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A conference whose author struck two words and replaced two others, which was collected."""

    def strike(pdf: object) -> None:
        for line, old, new in ((4, "ground", "soil"), (6, "first bank", "third one"), (5, "use", "**use**")):
            box = box_of(line, old)
            caret = annotation(pdf, "Caret", box, Contents=utf16(new))  # type: ignore[arg-type]
            annotation(pdf, "StrikeOut", box, QuadPoints=quads(box), IRT=caret)  # type: ignore[arg-type]

    desk = conference(tmp_path / "book")
    (tmp_path / "back.pdf").write_bytes(changed(strike, filled(name="Dana", decision="corrections")))  # type: ignore[arg-type]
    return desk


def record(desk: Path) -> ProofRecord:
    read = read_record(desk, "101").value
    assert read is not None
    return read


def test_apply_shows_what_it_would_change_and_changes_it_when_told_to(desk: Path) -> None:
    assert run("collect", desk, desk.parent / "back.pdf").exit_code == 0
    manuscript = desk / "101-river" / "paper.md"
    before = manuscript.read_text()
    shown = run("apply", desk)
    assert shown.exit_code == 0 and "-the bank, and noted where the ground" in shown.output
    assert "with --write it is" in shown.output and manuscript.read_text() == before
    written = run("apply", desk, "--write", "--lang", "kk")
    assert "Енгізілді: 2; ескертпесі бар Word файлдары: 0; әлі ашық: 1." in written.output
    assert manuscript.read_text() == before.replace("ground", "soil").replace("first bank", "third one")
    assert sorted(one.status for one in record(desk).corrections) == ["applied", "applied", "open"]
    todo = (desk / "proofing" / "todo.md").read_text()
    assert "soil" not in todo and "\\*\\*use\\*\\*" in todo


def test_a_word_manuscript_gets_comments_in_a_copy_beside_it(desk: Path) -> None:
    document = docx.Document()
    for text in (*TEXT[:2], "surements. We walked one afternoon along the bank, and noted", *TEXT[3:]):
        document.add_paragraph(text.replace("\u00ad", ""))
    document.save(str(desk / "101-river" / "paper.docx"))
    (desk / "101-river" / "paper.md").unlink()
    copy = copy_file(COPY.model_copy(update={"manuscript": "101-river/paper.docx"}))
    (desk / copy.path).write_bytes(copy.content)
    run("collect", desk, desk.parent / "back.pdf")
    result = run("apply", desk, "--write", "--only", "101")
    assert result.exit_code == 0 and "proofing/101/paper.commented.docx" in result.output
    made = docx.Document(str(desk / "proofing" / "101" / "paper.commented.docx"))
    assert [(one.author, one.text) for one in made.comments][0] == ("Dana", "replace “ground” by “soil”")
    assert len(list(made.comments)) == 3 and [p.text for p in made.paragraphs][3] == TEXT[3]


def test_there_is_nothing_to_apply_where_nothing_came_back(desk: Path) -> None:
    result = run("apply", desk, "--write")
    assert result.exit_code == 0 and "Applied: 0" in result.output
    assert (desk / "proofing" / "todo.md").read_text().rstrip().endswith("Nothing is open.")
