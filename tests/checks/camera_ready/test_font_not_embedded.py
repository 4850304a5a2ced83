from dataclasses import replace
from pathlib import Path

from proceedings.checks.camera_ready.font_not_embedded import check
from proceedings.model.camera_ready import CameraReady, ForeignFacts, ForeignFont, ForeignPage
from proceedings.model.manuscript import Manuscript
from tests.checks.camera_ready.bindery import camera_ready, print_pdf
from tests.checks.desk import open_house, submit, told


def test_a_font_without_its_program_is_told_by_name(tmp_path: Path) -> None:
    paper = camera_ready(tmp_path, print_pdf([(148, 210)], font="Times-Roman"))
    assert [line.rpartition("Times")[2] for line in told(check(paper, open_house(tmp_path)))] == ["-Roman."]


def test_embedded_fonts_are_not_told(tmp_path: Path) -> None:
    paper = CameraReady(b"", (ForeignPage(420, 595),), ForeignFacts((ForeignFont("Literata", True, "Type0"),)))
    submission = replace(submit(tmp_path, "kind: camera_ready"), manuscript=Manuscript("en", camera_ready=paper))
    assert told(check(submission, open_house(tmp_path))) == []
