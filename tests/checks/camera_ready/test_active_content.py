from dataclasses import replace
from pathlib import Path

from proceedings.checks.camera_ready.active_content import check
from proceedings.model.camera_ready import CameraReady, ForeignFacts, ForeignPage
from proceedings.model.manuscript import Manuscript
from tests.checks.desk import open_house, submit, told


def test_scripts_and_attachments_are_told_by_name(tmp_path: Path) -> None:
    paper = CameraReady(b"", (ForeignPage(420, 595),), ForeignFacts(active=("EmbeddedFiles", "JavaScript")))
    submission = replace(submit(tmp_path, "kind: camera_ready"), manuscript=Manuscript("en", camera_ready=paper))
    assert told(check(submission, open_house(tmp_path))) == [
        "0: The PDF holds more than pages, and that is left out: EmbeddedFiles, JavaScript."
    ]
