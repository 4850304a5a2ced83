from pathlib import Path

from proceedings.checks.camera_ready.page_size import check
from tests.checks.camera_ready.bindery import camera_ready, print_pdf
from tests.checks.desk import open_house, told


def test_another_format_than_the_volumes_is_told_with_its_scale(tmp_path: Path) -> None:
    house = open_house(tmp_path)
    assert house.style.name == "compact-a5"
    paper = camera_ready(tmp_path, print_pdf([(210, 297)]))
    scale = min(house.style.measure / (210 * 72 / 25.4), house.style.depth / (297 * 72 / 25.4))
    assert told(check(paper, house)) == [
        f"0: The pages are 210 × 297 mm, those of the volume 148 × 210 mm; they are set at {scale:.0%}.".replace(
            "%", " %"
        )
    ]


def test_the_volumes_own_format_is_not_told(tmp_path: Path) -> None:
    assert told(check(camera_ready(tmp_path, print_pdf([(148, 210)])), open_house(tmp_path))) == []
