"""A small conference to release: the starter, a second section, a paper with a photograph and a link to another."""

import shutil
from io import BytesIO
from pathlib import Path
from random import Random

import yaml
from PIL import Image

from proceedings.commands.new import STARTER
from proceedings.model.commission import Wishes, Work
from proceedings.model.published import Published
from proceedings.pipeline import publish

HIDDEN = "hidden.address@example.net"
"""The address of an author who doesn't answer for the paper: printed nowhere."""

PLANTED = "planted.secret@example.net"
"""What only the private file of a paper tells."""

RECORD = {
    "id": "201",
    "kind": "paper",
    "section": "banks",
    "language": "ru",
    "doi": "10.5555/rivers.201",
    "title": {"ru": "Берег & город <снимок>", "en": "Bank and City"},
    "authors": [
        {"name": {"ru": {"family": "Омарова", "given": "Дана"}, "en": {"family": "Omarova", "given": "Dana"}}}
        | {"email": HIDDEN, "affiliations": [{"name": {"ru": "Институт изучения рек"}}]}
    ],
    "abstract": {"ru": "О берегах. " * 40, "en": "On banks, at length. " * 20},
    "keywords": {"ru": ["берег", "город", "снимок"], "en": ["bank", "city", "picture"]},
}
TEXT = """# Берег

Как сказано [в соседней статье](#paper:101), берег движется; см. [](#fig-bank).

![Снимок берега](bank.png){#fig-bank}
"""


def make_conference(folder: Path) -> Path:
    """The conference as a folder."""
    shutil.copytree(STARTER, folder)
    conference = folder / "conference.yaml"
    section = '  - id: banks\n    title: {en: "Banks", ru: "Берега", kk: "Жағалар"}\n'
    conference.write_text(conference.read_text(encoding="utf-8") + section, encoding="utf-8")
    paper = folder / "201-bank"
    paper.mkdir()
    (paper / "metadata.yaml").write_text(yaml.safe_dump(RECORD, allow_unicode=True), encoding="utf-8")
    (paper / "paper.md").write_text(TEXT, encoding="utf-8")
    (paper / "bank.png").write_bytes(photograph(1200, 900))
    (folder / "private").mkdir()
    (folder / "private" / "201.yaml").write_text(f"email: {PLANTED}\nphone: '+7 700 000 00 00'\n", encoding="utf-8")
    return folder


def photograph(width: int, height: int) -> bytes:
    """A PNG as noisy as a photograph, the same each time."""
    written = BytesIO()
    noise = Image.frombytes("RGB", (width, height), Random(7).randbytes(width * height * 3))
    noise.save(written, "PNG", dpi=(300, 300))
    return written.getvalue()


def printed(folder: Path) -> Published:
    """The volume of a conference folder."""
    reported = publish(folder, Wishes(), Work(engine="serial"))
    assert reported.value is not None, reported.diagnostics
    return reported.value
