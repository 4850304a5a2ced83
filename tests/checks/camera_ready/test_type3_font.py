from dataclasses import replace
from pathlib import Path

from proceedings.checks.camera_ready.type3_font import check
from proceedings.model.camera_ready import CameraReady, ForeignFacts, ForeignFont, ForeignPage
from proceedings.model.manuscript import Manuscript
from tests.checks.desk import open_house, submit, told


def test_fonts_of_drawings_are_told_together(tmp_path: Path) -> None:
    fonts = (
        ForeignFont("BitstreamVera", True, "Type3"),
        ForeignFont("STIX", True, "Type0"),
        ForeignFont("", True, "Type3"),
    )
    paper = CameraReady(b"", (ForeignPage(420, 595),), ForeignFacts(fonts))
    submission = replace(submit(tmp_path, "kind: camera_ready"), manuscript=Manuscript("en", camera_ready=paper))
    assert told(check(submission, open_house(tmp_path))) == [
        "0: The PDF has fonts of Type 3 (BitstreamVera, ?): rough in print, often not searchable."
    ]
