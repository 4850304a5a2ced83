from pathlib import Path

import pytest

from proceedings.intake.folder import find_submissions
from proceedings.model.submission import Source


def lay_one(folder: Path, name: str, text: str = "") -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")


def only(folder: Path) -> Source:
    found = find_submissions(folder)
    assert found.diagnostics == ()
    (source,) = found.value
    return source


def test_a_folder_is_a_submission_with_all_its_files(tmp_path: Path) -> None:
    for name in ("017-otters/metadata.yaml", "017-otters/paper.md", "017-otters/figures/a.png", "017-otters/.DS_Store"):
        lay_one(tmp_path, name, name)
    source = only(tmp_path)
    assert (source.id, source.folder) == ("017", "017-otters")
    assert (source.metadata, source.manuscript) == ("017-otters/metadata.yaml", "017-otters/paper.md")
    assert [name for name, _ in source.digests] == [
        "017-otters/figures/a.png",
        "017-otters/metadata.yaml",
        "017-otters/paper.md",
    ]


def test_a_digest_changes_with_its_file_alone(tmp_path: Path) -> None:
    lay_one(tmp_path, "017-a/paper.md", "one")
    lay_one(tmp_path, "017-a/metadata.yaml", "id: 1")
    before = dict(only(tmp_path).digests)
    lay_one(tmp_path, "017-a/paper.md", "two")
    after = dict(only(tmp_path).digests)
    assert {name for name in before if before[name] != after[name]} == {"017-a/paper.md"}


def test_a_single_markdown_file_with_front_matter_is_a_submission(tmp_path: Path) -> None:
    lay_one(tmp_path, "015-otters.md", "---\nid: '015'\n---\nText\n")
    lay_one(tmp_path, "figures/a.png")
    source = only(tmp_path)
    assert (source.id, source.folder, source.metadata, source.manuscript) == (
        "015",
        "",
        "015-otters.md",
        "015-otters.md",
    )
    assert [name for name, _ in source.digests] == ["015-otters.md", "figures/a.png"]


def test_a_bare_manuscript_is_described_by_the_table(tmp_path: Path) -> None:
    lay_one(tmp_path, "031.docx")
    lay_one(tmp_path, "metadata.yaml", "submissions: []")
    source = only(tmp_path)
    assert (source.id, source.metadata, source.manuscript) == ("031", "metadata.yaml", "031.docx")


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (("paper.md", "notes.md"), "017-a/paper.md"),
        (("Paper.DOCX",), "017-a/Paper.DOCX"),
        (("otters.tex", "macros.sty"), "017-a/otters.tex"),
        (("a.md", "b.docx"), ""),
        (("paper.tex", "paper.pdf"), ""),
        (("~$paper.docx", "paper.docx"), "017-a/paper.docx"),
        (("notes.txt",), ""),
    ],
)
def test_the_manuscript_is_the_one_file_that_can_be_it(tmp_path: Path, names: tuple[str, ...], chosen: str) -> None:
    for name in (*names, "metadata.yaml"):
        lay_one(tmp_path, f"017-a/{name}")
    assert only(tmp_path).manuscript == chosen


def test_what_is_no_submission_is_left_alone(tmp_path: Path) -> None:
    for name in ("build/017.md", ".proceedings/x", "logos/a.png", "README.md", "notes/a.md", "conference.yaml"):
        lay_one(tmp_path, name)
    assert find_submissions(tmp_path).value == ()
    assert find_submissions(tmp_path).diagnostics == ()


def test_two_submissions_of_one_number_are_told_and_the_first_stays(tmp_path: Path) -> None:
    for name in ("017-a/paper.md", "017-b/paper.md"):
        lay_one(tmp_path, name)
    found = find_submissions(tmp_path)
    assert [source.folder for source in found.value] == ["017-a"]
    assert [fault.code for fault in found.diagnostics] == ["S402"]


def test_a_submission_without_a_number_is_told(tmp_path: Path) -> None:
    lay_one(tmp_path, "otters/metadata.yaml")
    lay_one(tmp_path, "beavers.md", "---\nid: '1'\n---\n")
    assert [fault.code for fault in find_submissions(tmp_path).diagnostics] == ["S403", "S403"]


def test_links_that_lead_outside_are_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("---\nid: '1'\n---\nsecret", "utf-8")
    folder = tmp_path / "conference"
    lay_one(folder, "017-a/paper.md")
    (folder / "017-a" / "metadata.yaml").symlink_to(secret)
    (folder / "018-b.md").symlink_to(secret)
    found = find_submissions(folder)
    assert [fault.code for fault in found.diagnostics] == ["S401", "S401"]
    assert [source.metadata for source in found.value] == [""]
    assert "secret" not in repr(found.value)


def test_submissions_stand_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("020-b/paper.md", "003-c/paper.md", "019-a.md"):
        lay_one(tmp_path, name)
    assert [source.id for source in find_submissions(tmp_path).value] == ["003", "019", "020"]
