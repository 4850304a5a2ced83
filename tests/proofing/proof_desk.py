"""The starter conference with queries in it, published, and proofs of its paper as an author's program reads them."""

import io
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pytest

from proceedings.model.commission import Wishes, Work
from proceedings.model.published import Published, PublishedPaper
from proceedings.pipeline import publish
from proceedings.proofing.making import ProofMade, ProofOrder, make_proof

STARTER = Path(__file__).parents[2] / "proceedings" / "commands" / "starter"
DEADLINE = "2027-04-02"


def conference(folder: Path) -> Path:
    """The starter; its paper is asked where its river is, what it cites, and has an ORCID that is none."""
    shutil.copytree(STARTER, folder)
    paper = folder / "101-reading-a-river"
    text = (paper / "paper.md").read_text()
    text = text.replace("Begin at the bridge", "<!-- ? Which bridge is meant? --> Begin at the bridge")
    (paper / "paper.md").write_text(text)
    record = (paper / "metadata.yaml").read_text()
    record = record.replace("    corresponding: true", '    orcid: "0000-0002-1825-0098"\n    corresponding: true')
    (paper / "metadata.yaml").write_text(record + 'queries: ["Is “Willow bend” a name?"]\n')
    return folder


@cache
def book(style: str = "", language: str = "") -> Published:
    """The conference compiled once for all tests, in another style or with its paper in another language."""
    with TemporaryDirectory() as kept:
        folder = conference(Path(kept) / "book")
        if language:
            record = folder / "101-reading-a-river" / "metadata.yaml"
            record.write_text(record.read_text().replace("language: en", f"language: {language}"))
        published = publish(folder, Wishes(style=style), Work(engine="serial", lines=True)).value
    assert published
    return published


def paper(of: Published, number: str = "101") -> PublishedPaper:
    return next(one for one in of.papers if one.record.id == number)


def proof(order: ProofOrder | None = None, style: str = "", language: str = "") -> ProofMade:
    """A proof of the paper, the first of it unless another is ordered."""
    made_of = book(style, language)
    return make_proof(paper(made_of), made_of, order or ProofOrder(1, DEADLINE))


def opened(made: ProofMade) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(made.pdf))


def widgets(pdf: pikepdf.Pdf) -> Iterator[tuple[int, str, pikepdf.Object]]:
    """The page, the full name and the dictionary of each field that is seen; buttons by group and option."""
    for number, page in enumerate(pdf.pages):
        for found in page.obj.get("/Annots", pikepdf.Array()):
            if found.get("/Subtype") != "/Widget":
                continue
            if "/Parent" in found:
                option = next(key for key in found.AP.N if key != "/Off")
                yield number, f"{found.Parent.T}{option}", found
            else:
                yield number, str(found.T), found


def spoken(pdf: bytes, folder: Path, page: int, *options: str) -> str:
    """What pdftotext reads on a page, counted from 0."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    file = folder / "spoken.pdf"
    file.write_bytes(pdf)
    span = ("-f", str(page + 1), "-l", str(page + 1))
    return subprocess.run(["pdftotext", *span, *options, file, "-"], capture_output=True, check=True, text=True).stdout
