import io
from pathlib import Path

import pikepdf
import pytest

from proceedings.intake.readers import camera_ready


def pdf(password: str = "") -> bytes:
    made, stream = pikepdf.new(), io.BytesIO()
    made.add_blank_page(page_size=(420, 595))
    made.add_blank_page(page_size=(420, 595))
    made.save(stream, encryption=pikepdf.Encryption(owner="o", user=password) if password else False)
    return stream.getvalue()


def test_a_camera_ready_paper_is_its_pages(tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(pdf())
    found = camera_ready.read(tmp_path / "paper.pdf", tmp_path, "en")
    assert found.diagnostics == ()
    assert found.value is not None
    assert found.value.camera_ready is not None
    assert [(page.width, page.height) for page in found.value.camera_ready.pages] == [(420, 595)] * 2
    assert found.value.camera_ready.facts.encrypted == "no"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"%PDF-1.4\nnothing", "C401"), (b"PK\x03\x04", "M402"), (b"words", "M402"), (pdf("secret"), "C402")],
)
def test_a_pdf_that_can_not_stand_is_one_diagnostic(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "paper.pdf").write_bytes(content)
    found = camera_ready.read(tmp_path / "paper.pdf", tmp_path, "en")
    assert (found.value, [fault.code for fault in found.diagnostics]) == (None, [code])
