from pathlib import Path

from proceedings.checks.camera_ready.encrypted import check
from tests.checks.camera_ready.bindery import camera_ready, print_pdf
from tests.checks.desk import open_house, told


def test_a_protected_pdf_is_told(tmp_path: Path) -> None:
    paper = camera_ready(tmp_path, print_pdf([(148, 210)], protected=True))
    assert told(check(paper, open_house(tmp_path))) == [
        "0: The PDF is encrypted; its pages are printed without the protection."
    ]


def test_an_open_pdf_is_not_told(tmp_path: Path) -> None:
    assert told(check(camera_ready(tmp_path, print_pdf([(148, 210)])), open_house(tmp_path))) == []
