"""Pictures, faces and words of the site."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from proceedings.model.picture import Illustration
from proceedings.pdf.drawings import read_drawing
from proceedings.website.logos import WebPicture, web_logo
from proceedings.website.words import WORDS, size_in_words
from tests.pdf.compositor import one_page
from tests.website.kiosk import dot, site

PACKAGE = Path(__file__).parent.parent.parent / "proceedings" / "website"


def logo(picture: Illustration) -> WebPicture:
    shown = web_logo(picture)
    assert shown is not None
    return shown


def test_a_logo_becomes_a_png_with_its_transparency() -> None:
    shown = Image.open(io.BytesIO(logo(dot()).content))
    assert shown.format == "PNG" and [shown.getpixel((x, 0)) for x in (0, 1)] == [(255, 0, 0, 255), (0, 0, 255, 128)]


def test_a_logo_that_is_a_jpeg_stays_one() -> None:
    picture = replace(dot(), encoding="DCTDecode", data=b"\xff\xd8 jpeg", mask=b"")
    assert logo(picture) == WebPicture(b"\xff\xd8 jpeg", "jpg", picture.width, picture.height, picture.digest)


def test_a_logo_that_lies_on_its_side_says_so() -> None:
    written = io.BytesIO()
    Image.new("RGB", (8, 4)).save(written, "JPEG")
    upright = replace(dot(), encoding="DCTDecode", data=written.getvalue(), mask=b"", width=4, height=8, orientation=6)
    shown = Image.open(io.BytesIO(logo(upright).content))
    assert (shown.size, shown.getexif()[0x0112]) == ((8, 4), 6)


def test_a_logo_of_lines_is_painted_on_clear_ground() -> None:
    content = one_page(b"/MediaBox[0 0 40 20]", b"1 0 0 rg 0 0 20 20 re f")
    painted = logo(read_drawing(content).drawing)
    shown = Image.open(io.BytesIO(painted.content))
    assert (painted.width, painted.height, painted.suffix) == (800, 400, "png")
    assert [shown.getpixel((x, 200)) for x in (100, 700)] == [(255, 0, 0, 255), (255, 255, 255, 0)]


def test_inks_that_no_browser_knows_are_not_shown() -> None:
    assert web_logo(replace(dot(), colours="DeviceCMYK")) is None
    assert web_logo(None) is None


def test_faces_have_every_letter_of_the_pages() -> None:
    files = site()
    for name in ("serif-regular", "serif-italic", "serif-semibold", "sans-regular", "sans-semibold"):
        assert files[f"assets/{name}.woff"].startswith(b"wOFF")
        assert f'url("{name}.woff")' in files["assets/site.css"].decode()


def test_the_words_are_the_same_in_every_language_and_each_is_used() -> None:
    used = "".join(
        file.read_text(encoding="utf-8") for folder in ("templates", ".") for file in (PACKAGE / folder).glob("*.*")
    )
    for words in WORDS.values():
        assert words.keys() == WORDS["en"].keys() and all(words.values())
    for name in WORDS["en"]:
        assert len(re.findall(rf"\b{name}\b", used)) > len(WORDS), name


def test_nothing_in_a_template_is_left_unescaped() -> None:
    for template in (PACKAGE / "templates").iterdir():
        text = template.read_text(encoding="utf-8")
        assert not re.search(r"\|\s*safe\b|autoescape|Markup", text), template.name


@pytest.mark.parametrize(
    ("size", "language", "words"),
    [
        (1_340_000, "kk", "1,3\u00a0МБ"),
        (1_340_000, "en", "1.3\u00a0MB"),
        (320_400, "ru", "320\u00a0КБ"),
        (3, "ru", "1\u00a0КБ"),
    ],
)
def test_the_size_of_a_file_is_said_as_readers_say_it(size: int, language: str, words: str) -> None:
    assert size_in_words(size, language) == words
