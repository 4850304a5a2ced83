from pathlib import Path

import pytest

from proceedings.checks.submissions.malformed_udc import check, is_udc
from tests.checks.desk import open_house, submit, told


@pytest.mark.parametrize(
    "udc",
    [
        "343.2/.7",
        "34(574)",
        "343.1+351.74",
        '94(574)"1917/1991"',
        "811.512.122'36",
        "351.74 : 316.65",
        "004.8::34",
        "[343+351]:004",
        "37.01",
        "323(47+57)",
        "821.161.1-31",
        "811.161.1=512.122",
    ],
)
def test_numbers_of_the_classification_pass(udc: str) -> None:
    assert is_udc(udc)


@pytest.mark.parametrize("udc", ["34.3.", "343,2", "УДК 343", "343.2/", "+343", "343; 351", "3434", "343.2 351"])
def test_what_cannot_be_parsed_fails(udc: str) -> None:
    assert not is_udc(udc)


def test_a_hostile_number_is_refused_at_once() -> None:
    assert not is_udc("1'1" * 60 + "!")
    assert not is_udc("=1'1" * 49 + "!")


def test_the_line_of_the_number_is_told(tmp_path: Path) -> None:
    found = check(submit(tmp_path, 'kind: paper\nudc: "343,2"'), open_house(tmp_path))
    assert told(found) == ["2: “343,2” can't be read as a УДК (UDC) number."]
