"""Typefaces that lie in files: a folder of the conference's, or what the system has."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from proceedings import typefaces
from proceedings.intake.families import typeface
from proceedings.intake.house_style import read_style
from proceedings.model.style import Style
from proceedings.pdf.faces import FaceKey, face_file, face_key, open_face
from tests.intake.test_house_style import WHOLE

FOUR = {"Regular": (400, False), "Bold": (700, False), "Italic": (400, True), "BoldItalic": (700, True)}


def four_files(folder: Path, name: str = "Times") -> Path:
    """A family of four files without axes, as Times New Roman and those like it come."""
    folder.mkdir(parents=True, exist_ok=True)
    for cut, (weight, italic) in FOUR.items():
        face = open_face(FaceKey("source-serif-4", weight, italic, 10))
        (folder / f"{name}-{cut}.ttf").write_bytes(face.blob.data)
    return folder


def style_of(folder: Path, family: str) -> tuple[Style, list[str]]:
    (folder / "own.yaml").write_text(WHOLE.replace("{package: source-serif-4}", family), "utf-8")
    read = read_style("own.yaml", folder)
    assert read.value is not None
    return read.value, [fault.code for fault in read.diagnostics]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A user whose fonts are known, on a system whose own are not looked at."""
    monkeypatch.setattr(typefaces, "_font_folders", lambda: iter((tmp_path / "fonts",)))
    typefaces._installed.cache_clear()
    yield tmp_path
    typefaces._installed.cache_clear()


def test_a_folder_of_font_files_is_a_family_named_with_their_digest(tmp_path: Path) -> None:
    four_files(tmp_path / "fonts/times")
    style, told = style_of(tmp_path, "{package: fonts/times, fallback: [noto-serif]}")
    package = style.families["text"].package
    assert told == []
    assert package == f"{tmp_path / 'fonts/times'}@{package.rpartition('@')[2]}"
    assert style.families["text"].fallback == ("noto-serif",)


def test_a_family_of_four_files_gives_the_nearest_weight_and_slope(tmp_path: Path) -> None:
    four_files(tmp_path / "fonts/times")
    package = typeface("fonts/times", tmp_path)
    cuts = {(weight, italic): face_key(package, weight, italic, 10) for weight in (400, 500, 600) for italic in (0, 1)}
    assert {key.weight for key in cuts.values()} == {400, 700}
    assert cuts[600, False] == FaceKey(package, 700)
    assert face_file(cuts[600, True]).name == "Times-BoldItalic.ttf"
    assert face_file(cuts[500, False]).name == "Times-Regular.ttf"


def test_files_exchanged_after_the_style_was_read_are_not_taken_for_those(tmp_path: Path) -> None:
    folder = four_files(tmp_path / "fonts/times")
    package = typeface("fonts/times", tmp_path)
    (folder / "Times-Bold.ttf").write_bytes((folder / "Times-Regular.ttf").read_bytes())
    assert typeface("fonts/times", tmp_path) != package
    with pytest.raises(FileNotFoundError):
        face_file(FaceKey(package))


@pytest.mark.parametrize("package", ["fonts/none", "../outside/fonts", "fontless", "tinos"])
def test_a_family_that_is_not_there_is_told_and_its_fallback_serves(home: Path, package: str) -> None:
    four_files(home.parent / "outside/fonts")
    style, told = style_of(home, f"{{package: {package}, fallback: [noto-serif]}}")
    assert told == ["Y036"]
    assert style.families["text"].package == "noto-serif"


def test_a_family_that_several_uses_lack_is_told_once(home: Path) -> None:
    style, told = style_of(home, "{package: tinos}, sans: {package: tinos}")
    assert told == ["Y036"]
    assert style.families["sans"].package == "source-serif-4"


def test_a_missing_fallback_is_told_too(tmp_path: Path) -> None:
    style, told = style_of(tmp_path, "{package: source-serif-4, fallback: [fontless]}")
    assert told == ["Y036"]
    assert style.families["text"].fallback == ()


def test_the_first_family_of_the_same_widths_that_is_there_serves(home: Path) -> None:
    four_files(home / "fonts/liberation", "LiberationSerif")
    style, told = style_of(home, "{package: tinos, instead: [liberation-serif], fallback: [noto-serif]}")
    assert told == []
    assert style.families["text"].package.startswith("liberation-serif@")


def test_an_edition_without_kazakh_letters_is_passed_over(home: Path) -> None:
    old = home / "fonts/a-older"
    old.mkdir(parents=True)
    (old / "Tinos-Regular.ttf").write_bytes(face_file(FaceKey("source-code-pro", italic=True)).read_bytes())
    assert typeface("tinos", home) == ""
    four_files(home / "fonts/b-newer", "Tinos")
    typefaces._installed.cache_clear()
    assert face_file(FaceKey(typeface("tinos", home))).parent.name == "b-newer"


def test_what_the_system_has_is_told_apart_by_size_and_date(home: Path) -> None:
    assert typefaces.installed_typefaces() == ""
    four_files(home / "fonts", "Tinos")
    typefaces._installed.cache_clear()
    assert typefaces.installed_typefaces().count("Tinos-") == 4
