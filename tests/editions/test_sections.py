"""The edition by sections."""

from io import BytesIO

from pypdf import PdfReader

from proceedings.editions import sections
from proceedings.model.artifact import Artifact
from proceedings.model.submission import PaperRecord
from tests.assembly.bindery import bound, house, record, set_paper


def issued(*papers: PaperRecord, **conference: object) -> dict[str, Artifact]:
    volume = bound(house(**conference), [set_paper(paper, 3) for paper in papers])
    return {artifact.path: artifact for artifact in sections.issue(volume)}


def test_each_section_with_papers_is_a_file_behind_the_title() -> None:
    files = issued(record("101"), record("102"), record("201", section="lakes"))
    assert list(files) == ["otters-2026-rivers.pdf", "otters-2026-lakes.pdf"]
    front, opening, paper = 2, 1, 3
    assert files["otters-2026-rivers.pdf"].pages == front + opening + 2 * paper
    assert files["otters-2026-lakes.pdf"].pages == front + opening + paper


def test_the_folios_are_those_of_the_volume_and_the_file_says_which_section_it_is() -> None:
    files = issued(record("101"), record("102"), record("201", section="lakes"))
    reader = PdfReader(BytesIO(files["otters-2026-lakes.pdf"].content))
    assert reader.metadata is not None and "Көлдер" in (reader.metadata.title or "")
    first, *others = reader.page_labels[2:]
    assert int(first) > 9 and others == [str(int(first) + place) for place in range(1, 4)]
    assert "Көлдер" in reader.pages[2].extract_text()


def test_a_volume_of_one_section_is_not_cut() -> None:
    assert issued(record("101"), record("102")) == {}


def test_what_no_file_can_be_called_is_changed() -> None:
    named = [{"id": "с/1", "title": {"kk": "Бір"}}, {"id": "b:2", "title": {"kk": "Екі"}}]
    files = issued(record("101", section="с/1"), record("102", section="b:2"), sections=named)
    assert list(files) == ["otters-2026-1.pdf", "otters-2026-b-2.pdf"]
