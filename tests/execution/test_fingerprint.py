"""A fingerprint changes with whatever may change a result, and with nothing else."""

from pathlib import Path

from proceedings.execution.fingerprint import (
    digest_of_code,
    digest_of_folder,
    digest_of_libraries,
    fingerprint,
    installed_version,
    libraries,
)


def test_identities_do_not_run_into_each_other() -> None:
    assert len({fingerprint("ab", "c"), fingerprint("a", "bc"), fingerprint("abc"), fingerprint("ab", "c", "")}) == 4


def test_text_and_its_bytes_are_the_same_identity() -> None:
    assert fingerprint("Қазақстан") == fingerprint("Қазақстан".encode())


def test_code_is_known_by_every_python_file_of_its_rooms(tmp_path: Path) -> None:
    room = tmp_path / "typesetting" / "lines"
    room.mkdir(parents=True)
    (room / "fit.py").write_text("a = 1")
    before = digest_of_code(tmp_path, ("typesetting",))
    (room / "notes.txt").write_text("not code")
    digest_of_code.cache_clear()
    assert digest_of_code(tmp_path, ("typesetting",)) == before
    (room / "fit.py").write_text("a = 2")
    digest_of_code.cache_clear()
    assert digest_of_code(tmp_path, ("typesetting",)) != before


def test_libraries_are_those_that_a_distribution_requires() -> None:
    assert "iniconfig" in libraries("pytest") and "hypothesis" not in libraries("pytest")
    assert digest_of_libraries("pytest") != digest_of_libraries("hypothesis")


def test_a_checkout_that_is_not_installed_may_depend_on_all_there_is() -> None:
    assert {"pytest", "hypothesis"} <= set(libraries("no-such-distribution"))
    assert installed_version("no-such-distribution") == ""


def test_a_folder_is_known_by_names_and_contents_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "paper.md").write_text("one")
    seen = {digest_of_folder(tmp_path)}
    (tmp_path / "a" / "paper.md").write_text("two")
    seen.add(digest_of_folder(tmp_path))
    (tmp_path / "a").rename(tmp_path / "b")
    seen.add(digest_of_folder(tmp_path))
    assert len(seen) == 3


def test_hidden_and_skipped_files_do_not_count(tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text("one")
    before = digest_of_folder(tmp_path)
    for name in (".proceedings", "build"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "volume.pdf").write_text("output")
    assert digest_of_folder(tmp_path, skipping=[tmp_path / "build"]) == before


def test_a_link_that_goes_in_circles_ends(tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text("one")
    (tmp_path / "again").symlink_to(tmp_path)
    assert digest_of_folder(tmp_path)
