from pathlib import Path

from proceedings.checks.volumes.unknown_reference_style import check
from tests.checks.desk import open_house, told


def test_a_style_that_nobody_wrote_is_told_with_the_likeliest_first(tmp_path: Path) -> None:
    found = list(check((), open_house(tmp_path, "references: gost-7.1")))
    assert told(found) == ["6: References know no “gost-7.1”."]
    assert found[0].hint["en"].startswith("Write one of: gost-7.1-2003, ")


def test_a_scheme_that_nobody_wrote_is_told(tmp_path: Path) -> None:
    house = open_house(tmp_path, "romanised_references: {ru: scopus, kk: bgn}")
    assert told(check((), house)) == ["6: References know no “scopus”."]


def test_the_profiles_own_are_known(tmp_path: Path) -> None:
    assert told(check((), open_house(tmp_path))) == []
