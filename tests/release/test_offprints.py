"""Offprints read back by other programs."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from proceedings.assembly.citation import citation
from proceedings.model.published import Published, PublishedPaper
from proceedings.release.offprints import cut_offprint, offprint, papers_with_offprints


def paper(book: Published, id: str) -> PublishedPaper:
    return next(each for each in book.papers if each.record.id == id)


def reader(book: Published, id: str) -> PdfReader:
    return PdfReader(BytesIO(offprint(book, paper(book, id))))


def words(text: str) -> str:
    return " ".join(text.replace("\u00ad\n", "").replace("\xa0", " ").split())


def test_an_offprint_has_the_pages_of_the_paper_with_their_labels(book: Published) -> None:
    standing = paper(book, "101").standing
    offprinted = reader(book, "101")
    assert len(offprinted.pages) == standing.last - standing.first + 1
    assert offprinted.page_labels[0] == standing.first_folio and offprinted.page_labels[-1] == standing.last_folio
    assert standing.first_folio not in ("1", "")


def test_the_folio_and_the_head_stand_as_in_the_volume(book: Published) -> None:
    standing = paper(book, "101").standing
    whole, cut = book.volume.pages[standing.last], cut_offprint(book, paper(book, "101")).pages[-1]
    assert cut.furniture == whole.furniture and cut.shift == whole.shift and cut.drawn.stream == whole.drawn.stream


def test_the_first_page_tells_how_to_cite_the_paper_and_no_other_does(book: Published) -> None:
    one = paper(book, "201")
    cited = words(citation(one.record, one.standing, book.house))
    first, *others = reader(book, "201").pages
    assert "Омарова Д. Берег & город <снимок> // Реки и города" in cited and "DOI: 10.5555/rivers.201." in cited
    assert cited in words(first.extract_text())
    assert not any("//" in words(page.extract_text()) for page in others)


def test_title_authors_language_and_citation_are_its_metadata(book: Published) -> None:
    offprinted = reader(book, "201")
    told, xmp = offprinted.metadata, offprinted.xmp_metadata
    assert told is not None and xmp is not None
    assert told.title == "Берег & город <снимок>" and told.author == "Дана Омарова"
    assert "// Реки и города" in (told.subject or "")
    assert offprinted.trailer["/Root"]["/Lang"] == "ru"
    assert xmp.dc_identifier == "doi:10.5555/rivers.201" and xmp.dc_creator == ["Дана Омарова"]


def test_links_into_the_paper_stand_and_links_out_of_it_are_plain_text(book: Published) -> None:
    whole = book.volume.pages[paper(book, "201").standing.first]
    assert {"#paper:101", "#fig-bank"} <= {link.target for link in whole.drawn.links}
    cut = cut_offprint(book, paper(book, "201"))
    assert {link.target for page in cut.pages for link in page.drawn.links if link.target.startswith("#")} == {
        "#fig-bank"
    }
    assert "в соседней статье" in words(reader(book, "201").pages[0].extract_text())


def test_the_outline_holds_the_paper_and_its_headings_alone(book: Published) -> None:
    outline = cut_offprint(book, paper(book, "101")).outline
    assert [(entry.depth, entry.text) for entry in outline[:3]] == [
        (0, "A.\xa0Seitkali. How to Read a River in an Afternoon"),
        (1, "Introduction"),
        (1, "The walk"),
    ]


def test_an_offprint_carries_its_record_for_reference_managers(book: Published) -> None:
    carried = reader(book, "201").attachments
    assert sorted(carried) == ["201.bib", "201.csl.json"]
    assert "10.5555/rivers.201" in carried["201.bib"][0].decode() and "rivers.101" not in str(carried)


def test_only_glyphs_on_its_pages_are_in_an_offprint(book: Published) -> None:
    whole, cut = book.volume.glyphs, cut_offprint(book, paper(book, "201")).glyphs
    assert sum(map(len, cut.values())) < sum(map(len, whole.values()))
    assert set(cut_offprint(book, paper(book, "101")).pictures) == set()


def test_the_same_paper_gives_the_same_bytes(book: Published) -> None:
    assert offprint(book, paper(book, "201")) == offprint(book, paper(book, "201"))


def test_a_notice_has_no_offprint(book: Published) -> None:
    damaged = tuple(replace(each, damaged=each.record.id == "101") for each in book.papers)
    assert [each.record.id for each in papers_with_offprints(replace(book, papers=damaged))] == ["001", "201"]


@pytest.mark.parametrize("id", ["001", "101", "201"])
def test_qpdf_finds_nothing_wrong(book: Published, id: str, tmp_path: Path) -> None:
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not installed")
    file = tmp_path / "offprint.pdf"
    file.write_bytes(offprint(book, paper(book, id)))
    answer = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True)
    assert (answer.returncode, answer.stderr) == (0, "")
