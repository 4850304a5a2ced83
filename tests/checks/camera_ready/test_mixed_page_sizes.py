from pathlib import Path

from proceedings.checks.camera_ready.mixed_page_sizes import check
from tests.checks.camera_ready.bindery import camera_ready, print_pdf
from tests.checks.desk import open_house


def test_the_first_page_that_differs_is_told(tmp_path: Path) -> None:
    paper = camera_ready(tmp_path, print_pdf([(210, 297), (210, 297), (216, 279), (216, 279)]))
    found = list(check(paper, open_house(tmp_path)))
    assert [str(diagnostic.place) for diagnostic in found] == ["017-otters/paper.pdf p. 3"]
    assert found[0].message["en"] == "Page 3 is 216 × 279 mm, the first page 210 × 297 mm."
