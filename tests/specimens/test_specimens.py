import io
from pathlib import Path

import pypdf
import pytest

from proceedings.intake.house_style import read_style, style_names
from proceedings.model.roles import ROLES
from proceedings.model.style import Style
from proceedings.specimens import issue
from tests.intake.test_families import four_files


def style_named(name: str) -> Style:
    read = read_style(name, Path()).value
    assert read is not None
    return read


def text_of(style: Style) -> str:
    specimen = pypdf.PdfReader(io.BytesIO(issue(style).content))
    return "\n".join(page.extract_text() for page in specimen.pages)


@pytest.mark.parametrize("name", style_names())
def test_a_specimen_names_every_role_of_its_style_with_face_and_size(name: str) -> None:
    style, text = style_named(name), text_of(style_named(name))
    for role in style.roles:
        assert f"{role}:" in text
    assert f"{style.roles['body'].size:g}/{style.roles['body'].leading:g}" in text


def test_a_specimen_has_one_of_everything() -> None:
    text = text_of(style_named("plain-a4"))
    for sign in (
        "Көптілді жинақты теру",
        "Үү Фф Хх Һһ",
        "Щщ Ъъ Ыы",
        "1-кесте",
        "(1)",
        "Riverton H.",
        "Тік, ені бірдей",
    ):
        assert sign in text


def test_a_specimen_is_the_same_to_the_last_byte() -> None:
    assert issue(style_named("compact-a5")).content == issue(style_named("compact-a5")).content


def test_a_family_of_four_files_in_the_conference_folder_is_set_and_embedded(tmp_path: Path) -> None:
    four_files(tmp_path / "fonts/own-type")
    (tmp_path / "own.yaml").write_text(
        "extends: compact-a5\nfamilies: {text: {package: fonts/own-type}, sans: {package: fonts/own-type}}\n", "utf-8"
    )
    style = read_style("own.yaml", tmp_path).value
    assert style is not None
    specimen = pypdf.PdfReader(io.BytesIO(issue(style).content))
    named = (page["/Resources"]["/Font"].values() for page in specimen.pages)  # type: ignore[index]
    fonts = {font.get_object()["/BaseFont"][8:] for each in named for font in each}
    assert {"OwnType-400", "OwnType-700", "OwnType-400Italic", "OwnType-700Italic"} <= fonts
    assert "Үү Фф Хх Һһ" in specimen.pages[1].extract_text()
    assert str(tmp_path).encode() not in issue(style).content


def test_a_style_of_two_lines_has_a_specimen_too(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(
        "sheet: {width: 148mm, height: 210mm, margins: {top: 50, bottom: 50, inner: 50, outer: 50}}\n"
        "families: {book: {package: source-serif-4}}\n"
        "roles: {}\n",
        "utf-8",
    )
    style = read_style("own.yaml", tmp_path).value
    assert style is not None
    assert set(ROLES) - {"first", "continued"} <= set(style.roles)
    assert issue(style).pages > 1
