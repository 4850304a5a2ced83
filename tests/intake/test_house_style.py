from pathlib import Path

import pytest

from proceedings.intake.house_style import deep_merge, read_style, style_names
from proceedings.intake.profile import read_profile

WHOLE = """
sheet: {width: 148mm, height: 210mm, margins: {top: 20mm, bottom: 20mm, inner: 18mm, outer: 15mm}}
families: {text: {package: source-serif-4}}
roles:
  body: {size: 10, leading: 12.5}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mother.yaml").write_text(WHOLE, "utf-8")
    return tmp_path


def test_mappings_are_merged_and_all_else_is_replaced() -> None:
    old = {"a": {"b": "1", "c": "2"}, "d": ["x", "y"]}
    assert deep_merge(old, {"a": {"c": "3"}, "d": ["z"]}) == {"a": {"b": "1", "c": "3"}, "d": ["z"]}


def test_a_style_changes_only_what_it_says(folder: Path) -> None:
    (folder / "child.yaml").write_text("extends: mother.yaml\nroles: {body: {size: 11}}\n", "utf-8")
    style = read_style("child.yaml", folder).value
    assert style is not None
    assert (style.roles["body"].size, style.roles["body"].leading) == (11, 12.5)
    assert style.name == "child"


def test_a_style_that_extends_itself_is_told(folder: Path) -> None:
    (folder / "a.yaml").write_text("extends: b.yaml\n", "utf-8")
    (folder / "b.yaml").write_text("extends: a.yaml\n", "utf-8")
    (fault,) = read_style("a.yaml", folder).diagnostics
    assert fault.code == "Y031"
    assert "a.yaml → b.yaml → a.yaml" in fault.message["en"]
    assert (fault.place.file, fault.place.line) == ("b.yaml", 1)


def test_an_unknown_style_lists_those_there_are(folder: Path) -> None:
    (fault,) = read_style("no-such", folder).diagnostics
    assert fault.code == "Y030"
    assert all(name in fault.hint["en"] for name in style_names())


@pytest.mark.parametrize("name", ["../outside.yaml", "/etc/passwd.yaml", "../../styles/plain-a4"])
def test_a_style_outside_the_folder_is_unknown(folder: Path, name: str) -> None:
    (folder.parent / "outside.yaml").write_text(WHOLE, "utf-8")
    assert read_style(name, folder).value is None


def test_a_fault_in_a_style_stands_at_its_line(folder: Path) -> None:
    (folder / "child.yaml").write_text("extends: mother.yaml\nroles:\n  body: {siz: 11}\n", "utf-8")
    (fault,) = read_style("child.yaml", folder).diagnostics
    assert (fault.code, fault.place.file, fault.place.line) == ("Y022", "child.yaml", 3)


def test_a_role_in_a_family_that_is_not_there_is_told(folder: Path) -> None:
    (folder / "child.yaml").write_text("extends: mother.yaml\nroles: {body: {family: sans}}\n", "utf-8")
    assert [fault.code for fault in read_style("child.yaml", folder).diagnostics] == ["Y033"]


def test_a_role_that_nothing_has_is_told_with_those_most_like_it(folder: Path) -> None:
    (folder / "child.yaml").write_text("extends: mother.yaml\nroles:\n  headng1: {size: 11}\n", "utf-8")
    (fault,) = read_style("child.yaml", folder).diagnostics
    assert (fault.code, fault.place.line) == ("Y037", 3)
    assert "heading1" in fault.hint["en"]


def test_a_role_that_a_style_lacks_is_set_like_its_body(folder: Path) -> None:
    style = read_style("mother.yaml", folder).value
    assert style is not None
    assert style.roles["running_head"] == style.roles["body"]
    assert "first" not in style.roles


@pytest.mark.parametrize("name", style_names())
def test_every_shipped_style_is_whole(name: str, tmp_path: Path) -> None:
    read = read_style(name, tmp_path)
    # the times styles want a typeface that no package brings
    assert {fault.code for fault in read.diagnostics} <= ({"Y036"} if name.startswith("times") else set())
    assert read.value is not None
    assert read.value.column > 0


@pytest.mark.parametrize("name", ["gost75-kz", "gost707-ru", "intl"])
def test_every_shipped_profile_is_whole(name: str, tmp_path: Path) -> None:
    read = read_profile(name, tmp_path)
    assert read.diagnostics == ()
    assert read.value is not None
    assert read.value.name == name


def test_an_unknown_profile_lists_those_there_are(tmp_path: Path) -> None:
    (fault,) = read_profile("gost", tmp_path).diagnostics
    assert fault.code == "Y032"
    assert "gost75-kz, intl" in fault.hint["en"].replace("gost707-ru, ", "")
