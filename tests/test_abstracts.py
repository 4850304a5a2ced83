"""A book of abstracts as a whole: several on a page, everything that names a page true, nothing set anew by moving."""

import re
import shutil
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from proceedings.editions import sections
from proceedings.exports import csv_table
from proceedings.model.commission import Wishes, Work
from proceedings.model.page import Glyphs
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.model.reconciliation import Status
from proceedings.pdf.write import write_volume
from proceedings.pipeline import compile_volume
from proceedings.proofing.making import ProofOrder, make_proof
from proceedings.release.offprints import offprint
from tests.abstract_book import LONG, NUMBERS, SENTENCE, WORK, add_abstract, bound, make_abstracts, pages_of, title_of


@pytest.fixture(scope="module")
def conference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_abstracts(tmp_path_factory.mktemp("abstracts") / "book")


@pytest.fixture(scope="module")
def book(conference: Path) -> Published:
    return bound(conference)


@pytest.fixture(scope="module")
def printed(book: Published) -> list[str]:
    """What each page of the volume says."""
    return pages_of(write_volume(book.volume))


@pytest.fixture
def folder(conference: Path, tmp_path: Path) -> Path:
    """The conference with its store, to be changed."""
    return Path(shutil.copytree(conference, tmp_path / "book"))


def text_pages(printed: list[str], number: str) -> list[int]:
    """Where an abstract's title stands outside the contents, pages from 0."""
    return [page for page, said in enumerate(printed) if title_of(number) in said and "Contents" not in said]


def test_several_abstracts_share_a_page(book: Published) -> None:
    shared = {len({piece.owner for piece in page.pieces}) for page in book.volume.pages if page.pieces}
    assert max(shared) >= 3
    assert len([page for page in book.volume.pages if page.pieces]) < len(NUMBERS)


def test_every_standing_is_the_page_that_says_the_title(book: Published, printed: list[str]) -> None:
    for paper in book.papers:
        assert text_pages(printed, paper.record.id) == [paper.standing.first]


def test_the_contents_name_the_page_that_says_the_title(book: Published, printed: list[str]) -> None:
    contents = next(said for said in printed if "Contents" in said)
    for number in NUMBERS:
        (named,) = re.findall(rf"{title_of(number)}[ .]*(\d+)", contents)
        (page,) = text_pages(printed, number)
        assert book.volume.pages[page].folio == named


def test_the_index_names_a_page_once_for_two_abstracts_on_it(book: Published, printed: list[str]) -> None:
    index = next(said for said in printed if "Author Index" in said and "Heron" in said and "Contents" not in said)
    for family in ("Otter", "Beaver", "Heron", "Marten", "Badger", "Falcon"):
        (named,) = re.findall(rf"{family}, Olga, (\d+(?:, \d+)*)", index)
        wrote = [paper for paper in book.papers if any(a.name["en"].family == family for a in paper.record.authors)]
        assert named.split(", ") == list(dict.fromkeys(paper.standing.first_folio for paper in wrote))


def test_records_tell_the_pages_from_first_to_last(book: Published) -> None:
    (table,) = csv_table.issue(book, Publication())
    rows = table.content.decode("utf-8-sig")
    long = next(paper.standing for paper in book.papers if paper.record.id == LONG)
    assert int(long.last_folio) > int(long.first_folio)
    assert f"{long.first_folio}" in rows and f"{long.last_folio}" in rows


def test_a_shared_page_has_one_folio_and_the_head_of_its_section(book: Published) -> None:
    shared = [page for page in book.volume.pages if page.pieces]
    marks = [[mark.text for mark in page.furniture if isinstance(mark, Glyphs)] for page in shared]
    assert [said[-1] for said in marks] == [str(number) for number in range(1, len(shared) + 1)]
    heads = dict.fromkeys(" ".join(said[:-1]) for said in marks if len(said) > 1)
    assert list(heads) == ["Section 1. Water in the City", "Section 2. Banks and Meadows"]
    assert [len(said) for said, page in zip(marks, shared, strict=True) if page.owner.startswith("section:")] == [1, 1]


def test_outline_and_links_lead_to_where_the_title_stands(book: Published) -> None:
    reader = pypdf.PdfReader(BytesIO(write_volume(book.volume)))
    tops = {paper.record.id: title_top(reader, paper.standing.first, paper.record.id) for paper in book.papers}
    entries = {str(entry.title): entry for entry in flat(reader.outline)}
    for number, (page, top) in tops.items():
        entry = next(entry for text, entry in entries.items() if title_of(number) in text)
        assert reader.get_destination_page_number(entry) == page
        assert 0.0 <= entry.top - top <= 40.0 or entry.top == round(book.volume.height, 2)
    destinations = [book.volume.destinations[f"paper:{number}"] for number in NUMBERS]
    assert len({(place.page, place.y) for place in destinations}) == len(NUMBERS)


def flat(outline: list[object]) -> list[pypdf.generic.Destination]:
    found: list[pypdf.generic.Destination] = []
    for entry in outline:
        found += flat(entry) if isinstance(entry, list) else [entry]  # type: ignore[list-item]
    return found


def title_top(reader: pypdf.PdfReader, page: int, number: str) -> tuple[int, float]:
    """The page and the baseline of a title, from the sheet's foot."""
    baselines: list[float] = []

    def visit(text: str, matrix: list[float], place: list[float], *_: object) -> None:
        if number in text:
            baselines.append(matrix[5] + place[5])

    reader.pages[page].extract_text(visitor_text=visit)
    return page, max(baselines)


def test_a_long_abstract_is_parted_between_lines_and_nothing_is_lost(book: Published, printed: list[str]) -> None:
    long = next(paper.standing for paper in book.papers if paper.record.id == LONG)
    said = " ".join(printed[long.first : long.last + 1])
    assert said.count("measured at the bridge") >= 30
    pieces = [piece for page in book.volume.pages for piece in page.pieces if piece.owner == LONG]
    assert [piece.index for piece in pieces] == sorted(piece.index for piece in pieces)


def test_no_piece_hangs_out_of_the_type_area(book: Published) -> None:
    for page in book.volume.pages:
        for piece in page.pieces:
            assert 0.0 <= piece.y < book.house.style.depth


def test_swapping_two_abstracts_sets_none(folder: Path) -> None:
    before = compile_volume(folder, Wishes(), Work("serial"))
    add_abstract(folder, "101", SENTENCE * 3, order=1)
    add_abstract(folder, "102", SENTENCE * 4, order=0)
    after = compile_volume(folder, Wishes(), Work("serial"))
    assert [paper.id for paper in after.papers if not paper.reused] == []
    assert before.artifacts != after.artifacts
    printed = [pages_of(made.artifacts[0].content) for made in (before, after)]
    first = [next(said for said in pages if "Contents" in said) for pages in printed]
    assert first[0].index(title_of("101")) < first[0].index(title_of("102"))
    assert first[1].index(title_of("102")) < first[1].index(title_of("101"))


def test_both_engines_give_the_same_bytes(folder: Path) -> None:
    shutil.rmtree(folder / ".proceedings")
    serial = compile_volume(folder, Wishes(), Work("serial"))
    shutil.rmtree(folder / ".proceedings")
    parallel = compile_volume(folder, Wishes(), Work("processes"))
    assert serial.artifacts == parallel.artifacts


def test_a_damaged_abstract_gets_its_notice_among_the_others(folder: Path) -> None:
    (folder / "103-abstract" / "paper.md").write_bytes(b"# Broken \xff\xfe\n")
    made = compile_volume(folder, Wishes(), Work("serial"))
    assert [paper.id for paper in made.papers if paper.status is Status.REFUSED] == ["103"]
    (page,) = text_pages(pages_of(made.artifacts[0].content), "103")
    assert title_of("102") in pages_of(made.artifacts[0].content)[page]


def test_a_proof_shows_its_abstract_alone_where_it_stands(book: Published) -> None:
    paper = next(paper for paper in book.papers if paper.record.id == "102")
    proof = make_proof(paper, book, ProofOrder(1, "2027-04-02"))
    said = " ".join(pages_of(proof.pdf))
    assert title_of("102") in said
    assert not any(title_of(other) in said for other in NUMBERS if other != "102")
    assert "In the running head" not in said
    (page,) = proof.copy.pages
    assert page.folio == paper.standing.first_folio
    assert page.lines[0].text == title_of("102") and page.lines[0].y > 100.0


def test_moving_an_abstract_makes_its_proof_no_other(folder: Path, book: Published) -> None:
    add_abstract(folder, "101", SENTENCE * 8)
    moved = bound(folder)
    tokens = [
        make_proof(next(paper for paper in one.papers if paper.record.id == "103"), one, ProofOrder(1)).copy.token
        for one in (book, moved)
    ]
    assert tokens[0] == tokens[1]


def test_an_offprint_is_the_page_that_the_abstract_stands_on(book: Published, printed: list[str]) -> None:
    paper = next(paper for paper in book.papers if paper.record.id == "103")
    reader = pypdf.PdfReader(BytesIO(offprint(book, paper)))
    assert len(reader.pages) == paper.standing.last - paper.standing.first + 1
    assert reader.metadata and reader.metadata.title == title_of("103")
    (entry,) = flat(reader.outline)
    assert title_of("103") in str(entry.title)
    neighbours = [number for number in NUMBERS if title_of(number) in printed[paper.standing.first]]
    assert all(title_of(number) in pages_of(offprint(book, paper))[0] for number in neighbours)


def test_sections_are_issued_with_the_pages_that_they_share(tmp_path: Path) -> None:
    rules = "extends: abstracts-a5\nrun_on: {sections: on}\n"
    folder = make_abstracts(tmp_path / "book", style="running.yaml")
    (folder / "running.yaml").write_text(rules)
    running = bound(folder)
    places = running.volume.destinations
    assert places["section:banks"].page == max(p.standing.last for p in running.papers if p.record.section == "water")
    water, banks = sections.issue(running.volume)
    for issued, own, other in ((water, "106", "112"), (banks, "112", "101")):
        said = " ".join(pages_of(issued.content))
        assert title_of(own) in said and title_of(other) not in said


def test_two_columns_share_a_page_too(tmp_path: Path) -> None:
    folder = make_abstracts(tmp_path / "book", style="columns.yaml")
    (folder / "columns.yaml").write_text("extends: two-column-a4\nrun_on: {white: 18}\n")
    columns = bound(folder)
    style = columns.house.style
    for page in columns.volume.pages:
        assert {piece.x for piece in page.pieces} <= {0.0, style.column + style.sheet.gutter}
    said = pages_of(write_volume(columns.volume))
    assert all(text_pages(said, paper.record.id) == [paper.standing.first] for paper in columns.papers)


def test_only_the_kinds_that_the_style_names_run_on(tmp_path: Path) -> None:
    folder = make_abstracts(tmp_path / "book", style="mixed.yaml")
    (folder / "mixed.yaml").write_text("extends: abstracts-a5\nrun_on: {kinds: [abstract]}\n")
    add_abstract(folder, "104", SENTENCE, kind="paper")
    mixed = bound(folder)
    standings = {paper.record.id: paper.standing for paper in mixed.papers}
    alone = mixed.volume.pages[standings["104"].first]
    assert not alone.pieces and alone.owner == "104"
    assert WORK.lines and all(paper.lines for paper in mixed.papers)
