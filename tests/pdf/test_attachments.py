"""Files inside PDFs, read back by pypdf."""

from io import BytesIO

from pypdf import PdfReader

from proceedings.pdf.attachments import Attachment
from proceedings.pdf.write import write_volume
from tests.pdf.compositor import bind, galley
from tests.pdf.test_write import checked

FILES = (
    Attachment("b.json", b"[]" * 50, "application/json", "Құндыз"),
    Attachment("a(1).bib", b"@x{", "application/x-bibtex", "A record"),
)


def test_files_come_out_as_they_went_in() -> None:
    pdf = write_volume(bind({"a": galley(["Otter"])}), FILES)
    assert PdfReader(BytesIO(pdf)).attachments == {"b.json": [b"[]" * 50], "a(1).bib": [b"@x{"]}


def test_the_file_is_sound_and_the_order_of_attachments_changes_nothing(tmp_path: object) -> None:
    pdf = write_volume(bind({"a": galley(["Otter"])}), FILES)
    checked(pdf, tmp_path)  # type: ignore[arg-type]
    assert pdf == write_volume(bind({"a": galley(["Otter"])}), FILES[::-1])


def test_without_attachments_there_is_no_trace_of_them() -> None:
    assert b"EmbeddedFiles" not in write_volume(bind({"a": galley(["Otter"])}))
