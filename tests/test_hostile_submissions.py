"""Authors' files that attack or break: each ends as one diagnostic in time, and the volume is made around it."""

import io
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from proceedings.model.commission import Wishes, Work
from proceedings.model.diagnostic import Severity
from proceedings.model.reconciliation import Compiled, Status
from proceedings.pipeline import compile_volume

STARTER = Path(__file__).parent.parent / "proceedings" / "commands" / "starter"
RECORD = """\
id: "{id}"
kind: abstract
section: water
language: en
title: {{en: "Hostile {id}"}}
authors:
  - name: {{en: {{family: Otter, given: Olga}}}}
    affiliations: [{{name: Holt, city: Astana, country: Kazakhstan}}]
    email: o.otter@example.org
    corresponding: true
abstract: {{en: "{abstract}"}}
keywords: {{en: [water, rivers, otters, banks]}}
"""
ABSTRACT = " ".join(["Water flows where it can and stands where it must, says the study of rivers."] * 4)


def circle() -> bytes:
    """A PDF whose page tree is a circle."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
        b"3 0 obj<</Type/Pages/Count 1/Parent 2 0 R/Kids[2 0 R]>>endobj\n"
        b"xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000053 00000 n \n0000000101 00000 n \n"
        b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n168\n%%EOF\n"
    )


def bomb() -> bytes:
    """A docx of some hundred kilobytes that unpacks to 300 MB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"<w:document>" + b" " * 300_000_000)
    return packed.getvalue()


HOSTILE: dict[str, tuple[str, bytes]] = {
    "901": ("paper.md", b"[" * 22 + b"\n\nSome text.\n"),
    "902": ("paper.pdf", circle()),
    "903": ("paper.docx", bomb()),
    "904": ("paper.md", b"Some text.\n\n![A fox](figures/fox.svg)\n"),
    "905": ("paper.docx", b"%PDF-1.4 not what it says"),
    "906": ("paper.md", b"---\nbibliography: /etc/passwd\n---\nSome text.\n"),
    "907": ("paper.tex", b"\\documentclass{article}\\begin{document}" + b"{" * 20 + b"\\end{document}"),
}
SPOILT_YAML = "908"
SVG = b"""<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">
<text>&x;</text><image href="file:///etc/passwd"/></svg>"""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    """A good conference with every hostile submission in it."""
    folder = tmp_path_factory.mktemp("hostile") / "conference"
    shutil.copytree(STARTER, folder)
    for number, (name, content) in HOSTILE.items():
        place = folder / f"{number}-hostile"
        (place / "figures").mkdir(parents=True)
        (place / "metadata.yaml").write_text(RECORD.format(id=number, abstract=ABSTRACT), encoding="utf-8")
        (place / name).write_bytes(content)
    (folder / "904-hostile" / "figures" / "fox.svg").write_bytes(SVG)
    spoilt = folder / f"{SPOILT_YAML}-hostile"
    spoilt.mkdir()
    (spoilt / "metadata.yaml").write_bytes(b"id: " + b"[" * 40_000)
    (spoilt / "paper.md").write_text("Some text.\n", encoding="utf-8")
    return compile_volume(folder, Wishes(), Work("processes"))


def test_the_volume_is_made_around_them(compiled: Compiled) -> None:
    statuses = {paper.id: paper.status for paper in compiled.papers}
    assert compiled.artifacts[0].content.startswith(b"%PDF-")
    assert set(HOSTILE) | {SPOILT_YAML} <= set(statuses)
    assert {status for number, status in statuses.items() if number < "900"} == {Status.COMPILED}


@pytest.mark.parametrize("number", ["902", "903", "905", "908"])
def test_what_cannot_be_read_has_one_error_and_a_notice_in_its_place(compiled: Compiled, number: str) -> None:
    errors = [
        fault
        for fault in compiled.diagnostics
        if fault.place.file.startswith(number) and fault.severity is Severity.ERROR
    ]
    assert len(errors) == 1, errors
    assert next(paper for paper in compiled.papers if paper.id == number).status is Status.REFUSED


def test_brackets_are_only_text(compiled: Compiled) -> None:
    assert next(paper for paper in compiled.papers if paper.id == "901").status is not Status.REFUSED


def test_a_picture_that_names_another_file_is_refused_and_shows_nothing_of_it(compiled: Compiled) -> None:
    told = [(fault.message["en"], fault.place.file) for fault in compiled.diagnostics]
    faults = [words for words in told if "fox.svg" in " ".join(words)]
    assert len(faults) == 1
    assert b"root:x:0" not in compiled.artifacts[0].content


def test_a_bibliography_that_an_author_names_is_not_opened(compiled: Compiled) -> None:
    assert not [fault for fault in compiled.diagnostics if "passwd" in fault.hint["en"]]
    assert b"root:x:0" not in compiled.artifacts[0].content


def test_every_diagnostic_has_code_place_and_hint(compiled: Compiled) -> None:
    for fault in compiled.diagnostics:
        assert re.fullmatch(r"[A-Z]\d{3}", fault.code)
        assert fault.place.file
        assert all(fault.hint[language] for language in ("en", "ru", "kk"))
