"""The sample conference as a reader holds it: its volume compiled, and read back from the PDF."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from proceedings.intake.folder import find_submissions
from proceedings.intake.submission import read_submission
from proceedings.model.commission import Wishes, Work
from proceedings.model.diagnostic import Severity
from proceedings.model.language import localise
from proceedings.model.reconciliation import Compiled, Status
from proceedings.model.submission import Kind, PaperRecord
from proceedings.pipeline import compile_volume

PAPERS = Path(__file__).parent.parent / "papers"
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
SAID_WITHOUT_AUTHORS = {Kind.RESOLUTION}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    """The sample compiled from a copy that nobody has compiled before."""
    folder = tmp_path_factory.mktemp("sample") / "papers"
    shutil.copytree(PAPERS, folder, ignore=shutil.ignore_patterns(".proceedings", "build"))
    return compile_volume(folder, Wishes(), Work("processes"))


@pytest.fixture(scope="module")
def volume(compiled: Compiled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The volume as a file."""
    file = tmp_path_factory.mktemp("volume") / compiled.artifacts[0].path
    file.write_bytes(compiled.artifacts[0].content)
    return file


@pytest.fixture(scope="module")
def pages(volume: Path) -> list[str]:
    """The text of each page, words that were parted whole again, white space made one."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    command = ["pdftotext", "-enc", "UTF-8", str(volume), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")
    return [whole(page) for page in text.split("\f")[:-1]]


@pytest.fixture(scope="module")
def records() -> list[PaperRecord]:
    """What the sample's authors said of their papers."""
    found = (read_submission(PAPERS, source, "kk").value for source in find_submissions(PAPERS).value)
    return [submission.record for submission in found if submission]


def whole(text: str) -> str:
    """Parted words joined, all white space one space."""
    return re.sub(r"\s+", " ", re.sub(r"\u00ad\n(?=[^\W\d])", "", text).replace("\u00ad", " "))


def words(text: str) -> str:
    """Letters and digits alone: what of a title can be compared across quotation marks and line ends."""
    return re.sub(r"\W+", "", text).casefold()


def title_of(record: PaperRecord) -> str:
    return localise(record.title, (record.language,))


def folio_of(compiled: Compiled, record: PaperRecord) -> int:
    return int(next(paper.first for paper in compiled.papers if paper.id == record.id))


def contents(pages: list[str]) -> str:
    """The pages of the contents: those that hold leaders."""
    return " ".join(page for page in pages[:12] if ". . . ." in page)


def test_it_compiles_without_errors_and_with_every_paper(compiled: Compiled) -> None:
    assert [fault for fault in compiled.diagnostics if fault.severity is not Severity.NOTE] == []
    assert {paper.status for paper in compiled.papers} == {Status.COMPILED}
    assert len(compiled.papers) >= 20
    assert compiled.artifacts[0].pages >= 80


def test_every_kazakh_letter_reads_as_itself_and_nothing_reads_as_nonsense(pages: list[str]) -> None:
    text = "".join(pages)
    assert [letter for letter in KAZAKH if letter not in text] == []
    assert "\ufffd" not in text
    assert [hex(ord(c)) for c in set(text) if 0xE000 <= ord(c) <= 0xF8FF] == []


def test_parted_words_and_ligatures_read_whole(pages: list[str]) -> None:
    text = " ".join(pages).casefold()
    for word in ("правоохранительных", "қауіпсіздік", "proceedings", "official", "finding", "конференции"):
        assert word in text
    assert not set("ﬀﬁﬂﬃﬄ") & set(text)


def test_every_contents_entry_names_the_page_where_its_title_stands(
    compiled: Compiled, pages: list[str], records: list[PaperRecord]
) -> None:
    listed = contents(pages)
    for record in records:
        folio = folio_of(compiled, record)
        entry = re.search(re.escape(whole(title_of(record)).split()[-1]) + r"[ .»”]*?(?:\. )+" + rf"{folio}\b", listed)
        assert entry or camera_ready_entry(record, folio, listed), record.id
        assert words(title_of(record)) in words(pages[folio - 1]), record.id
        assert re.search(rf"(?:^|\s){folio}(?:\s|$)", pages[folio - 1]), record.id


def camera_ready_entry(record: PaperRecord, folio: int, listed: str) -> bool:
    """Whether the contents have the title and, not far behind it, the folio, however quotation marks were set."""
    place = words(listed).find(words(title_of(record)))
    return place >= 0 and str(folio) in words(listed)[place : place + len(words(title_of(record))) + 6]


def test_the_index_lists_each_author_with_the_page_of_the_paper(
    compiled: Compiled, pages: list[str], records: list[PaperRecord]
) -> None:
    index = " ".join(pages[number] for number, page in enumerate(pages) if number > len(pages) - 8)
    for record in records:
        for author in record.authors:
            family, given = author.name["kk"].family, author.name["kk"].given
            entry = re.search(rf"{family} {given}[^\d→]*((?:\d+(?:, )?)+)", index)
            assert entry, (record.id, family)
            assert str(folio_of(compiled, record)) in re.split(", ?", entry[1].strip()), (record.id, family)
            assert len(re.findall(rf"(?<!\w){family} {given}(?! [^,]*→)", index)) == 1, family


def test_contents_and_index_lead_to_their_pages_by_a_click(compiled: Compiled, volume: Path) -> None:
    reader = pypdf.PdfReader(volume)
    targets = {target for page in reader.pages[:12] for target in targets_on(reader, page)}
    firsts = {int(paper.first) - 1 for paper in compiled.papers}
    assert firsts <= targets


def targets_on(reader: pypdf.PdfReader, page: pypdf.PageObject) -> Iterator[int]:
    """The page indexes that the internal links of a page lead to."""
    numbers = {found.indirect_reference.idnum: index for index, found in enumerate(reader.pages)}  # type: ignore[union-attr]
    for annotation in page.get("/Annots", []):
        link = annotation.get_object()
        destination = link.get("/Dest") or link.get("/A", {}).get("/D")
        if destination:
            yield numbers[destination[0].idnum]


def test_the_outline_is_nested_and_the_labels_are_the_folios(volume: Path, compiled: Compiled) -> None:
    reader = pypdf.PdfReader(volume)
    assert any(isinstance(entry, list) for entry in reader.outline)
    assert reader.page_labels == [str(number) for number in range(1, compiled.artifacts[0].pages + 1)]


def test_the_file_says_what_it_is(volume: Path) -> None:
    reader = pypdf.PdfReader(volume)
    assert reader.metadata is not None
    assert "Құқықтық тәртіп" in (reader.metadata.title or "")
    assert reader.trailer["/Root"]["/Lang"] == "kk"
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.dc_title


def test_there_is_one_embedded_font_program_for_each_face(volume: Path) -> None:
    if not shutil.which("pdffonts"):
        pytest.skip("pdffonts is not installed")
    table = subprocess.run(["pdffonts", str(volume)], check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in table.splitlines()[2:]]
    ours = [row[0].split("+")[1] for row in rows if re.search(r"\+(SourceS|NotoS|StixTwo)", row[0])]
    assert len(ours) == len(set(ours)) >= 6
    assert all("yes yes" in " ".join(row) for row in rows)


def test_qpdf_finds_nothing_wrong(volume: Path) -> None:
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not installed")
    assert subprocess.run(["qpdf", "--check", str(volume)], capture_output=True).returncode == 0


def test_camera_ready_pages_carry_our_folios_and_keep_their_links(
    compiled: Compiled, volume: Path, pages: list[str]
) -> None:
    reader = pypdf.PdfReader(volume)
    for paper in (paper for paper in compiled.papers if paper.kind == Kind.CAMERA_READY):
        first, last = int(paper.first), int(paper.last)
        for folio in range(first, last + 1):
            assert re.search(rf"(?:^|\s){folio}(?:\s|$)", pages[folio - 1])
        inner = [target for page in reader.pages[first - 1 : last] for target in targets_on(reader, page)]
        assert inner
        assert all(first - 1 <= target <= last - 1 for target in inner)


def test_no_text_of_ours_stands_outside_the_sheet(volume: Path) -> None:
    reader = pypdf.PdfReader(volume)
    assert {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in reader.pages} == {
        (420, 595)
    }
