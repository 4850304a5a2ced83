"""The edition for screens."""

from io import BytesIO

from pypdf import PdfReader

from proceedings.editions import screen
from tests.assembly.bindery import bound, house, person, record, set_paper


def test_the_file_is_named_after_the_conference_and_has_every_page() -> None:
    volume = bound(house(), [set_paper(record("101", authors=[person(kk="Ахметов Әли")]), 3)])
    (artifact,) = screen.issue(volume)
    reader = PdfReader(BytesIO(artifact.content))
    assert artifact.path == "otters-2026.pdf"
    assert artifact.pages == len(reader.pages) == len(volume.pages)
    assert reader.page_labels[:3] == ["1", "2", "3"]
    assert "Ахметов Әли" in reader.pages[-2].extract_text()
