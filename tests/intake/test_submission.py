from pathlib import Path

import pytest

from proceedings.intake.folder import find_submissions
from proceedings.intake.runs import plain
from proceedings.intake.submission import read_submission
from proceedings.model.diagnostic import Reported
from proceedings.model.submission import Submission


def read(folder: Path) -> Reported[Submission | None]:
    (source,) = find_submissions(folder).value
    return read_submission(folder, source, "kk")


def lay(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")


def test_a_submission_is_a_record_and_a_manuscript(tmp_path: Path) -> None:
    lay(tmp_path, "017-a/metadata.yaml", "id: '017'\nlanguage: ru\n")
    lay(tmp_path, "017-a/paper.md", "Текст")
    found = read(tmp_path)
    assert found.diagnostics == ()
    assert found.value is not None
    assert found.value.manuscript is not None
    assert (found.value.record.language, found.value.manuscript.language) == ("ru", "ru")
    assert found.value.manuscript.file == "017-a/paper.md"
    assert found.value.place("language").line == 2


def test_the_language_of_the_conference_is_taken_where_none_is_named(tmp_path: Path) -> None:
    lay(tmp_path, "015-a.md", "---\nsection: x\n---\nМәтін")
    found = read(tmp_path).value
    assert found is not None
    assert (found.record.id, found.record.language, found.record.section) == ("015", "kk", "x")
    assert found.place("section").line == 2


def test_a_row_of_the_table_describes_a_bare_manuscript(tmp_path: Path) -> None:
    lay(tmp_path, "metadata.yaml", "submissions:\n  - id: '001'\n  - id: '031'\n    udc: '343'\n")
    lay(tmp_path, "031.md", "Text")
    found = read(tmp_path)
    assert found.diagnostics == ()
    assert found.value is not None
    assert found.value.record.udc == "343"
    assert (found.value.place("udc").file, found.value.place("udc").line) == ("metadata.yaml", 4)


def test_a_manuscript_that_no_row_describes_is_told(tmp_path: Path) -> None:
    lay(tmp_path, "metadata.yaml", "submissions: []\n")
    lay(tmp_path, "031.md", "Text")
    assert [fault.code for fault in read(tmp_path).diagnostics] == ["S406"]


def test_faults_name_the_submission_and_the_file_from_the_conference_folder(tmp_path: Path) -> None:
    lay(tmp_path, "017-a/metadata.yaml", "id: '017'\ntitel: x\n")
    lay(tmp_path, "017-a/paper.md", "Text\n\n![](no.png)\n")
    found = read(tmp_path)
    assert found.value is None
    assert [(str(fault.place), fault.code, fault.submission) for fault in found.diagnostics] == [
        ("017-a/metadata.yaml:2:8", "Y022", "017"),
        ("017-a/paper.md:3:1", "M415", "017"),
    ]


def test_another_id_in_the_record_is_told_and_the_folders_is_used(tmp_path: Path) -> None:
    lay(tmp_path, "017-a/metadata.yaml", "id: 17\n")
    lay(tmp_path, "017-a/paper.md", "Text")
    found = read(tmp_path)
    assert [fault.code for fault in found.diagnostics] == ["S405"]
    assert found.value is not None
    assert found.value.record.id == "017"


@pytest.mark.parametrize(
    ("files", "code"),
    [
        (("metadata.yaml",), "S407"),
        (("metadata.yaml", "a.md", "b.md"), "S408"),
        (("paper.md",), "S404"),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, files: tuple[str, ...], code: str) -> None:
    for name in files:
        lay(tmp_path, f"017-a/{name}", "id: '017'")
    assert [fault.code for fault in read(tmp_path).diagnostics] == [code]


@pytest.mark.parametrize(
    ("named", "code"),
    [("b.md", ""), ("no.md", "Y009"), ("../x.md", "S401"), ("/etc/passwd", "S401"), ("c.txt", "M401")],
)
def test_a_record_may_name_its_manuscript(tmp_path: Path, named: str, code: str) -> None:
    lay(tmp_path, "017-a/metadata.yaml", f"id: '017'\nmanuscript: {named}\n")
    for name in ("a.md", "b.md", "c.txt"):
        lay(tmp_path, f"017-a/{name}", name)
    found = read(tmp_path)
    assert [fault.code for fault in found.diagnostics] == ([code] if code else [])
    assert found.value is not None
    assert (found.value.manuscript is None) == bool(code)


@pytest.mark.parametrize("name", ["/etc/passwd", "../other.bib", "gone.bib"])
def test_a_bibliography_outside_the_folder_is_not_read(tmp_path: Path, name: str) -> None:
    lay(tmp_path, "other.bib", "@book{x, title={X}}")
    lay(tmp_path, "015-a/paper.md", f"---\nid: '015'\nbibliography: {name}\n---\nText [@x]")
    found = read(tmp_path)
    assert [(fault.code, fault.place.file) for fault in found.diagnostics] == [("M470", "015-a/paper.md")]
    assert found.value and found.value.manuscript and found.value.manuscript.bibliography.entries == ()


def test_a_csl_style_of_an_author_is_an_unknown_field(tmp_path: Path) -> None:
    lay(tmp_path, "015-a.md", "---\nid: '015'\ncsl: /etc/passwd\n---\nText")
    assert [(fault.code, fault.place.line) for fault in read(tmp_path).diagnostics] == [("Y021", 3)]


def test_front_matter_beside_a_metadata_file_is_told(tmp_path: Path) -> None:
    lay(tmp_path, "017-a/metadata.yaml", "id: '017'\n")
    lay(tmp_path, "017-a/paper.md", "---\nbibliography: /etc/passwd\n---\nText [@x]")
    told = [(str(fault.place), fault.code) for fault in read(tmp_path).diagnostics]
    assert told == [("017-a/paper.md:1:1", "M420"), ("017-a/paper.md", "M470")]
    lay(tmp_path, "017-a/paper.md", "---\nA rule, then text.")
    assert read(tmp_path).diagnostics == ()


def test_forty_thousand_brackets_as_metadata_are_one_diagnostic(tmp_path: Path) -> None:
    lay(tmp_path, "017-a/metadata.yaml", "[" * 40_000)
    lay(tmp_path, "017-a/paper.md", "Text")
    assert [fault.code for fault in read(tmp_path).diagnostics] == ["Y003"]


def test_an_abstract_without_a_manuscript_is_set_from_its_record(tmp_path: Path) -> None:
    record = "kind: abstract\ntitle: Otters\nabstract:\n  en: |-\n    One.\n\n    Two.\n"
    (tmp_path / "017-otters").mkdir()
    (tmp_path / "017-otters" / "metadata.yaml").write_text(record, encoding="utf-8")
    (source,) = find_submissions(tmp_path).value
    found = read_submission(tmp_path, source, "en")
    assert found.diagnostics == ()
    assert found.value and found.value.manuscript
    assert [plain(block.content) for block in found.value.manuscript.body] == ["One.", "Two."]  # type: ignore[union-attr]
