from pathlib import Path

from proceedings.checks.volumes.malformed_volume_udc import check
from tests.checks.desk import open_house, told


def test_the_label_does_not_belong_to_the_number(tmp_path: Path) -> None:
    house = open_house(tmp_path, 'imprint: {udc: "УДК 34"}')
    assert told(check((), house)) == ["6: “УДК 34” in the imprint can't be read as a УДК (UDC) number."]


def test_a_number_passes(tmp_path: Path) -> None:
    assert told(check((), open_house(tmp_path, 'imprint: {udc: "34:351.74"}'))) == []
