from dataclasses import replace
from pathlib import Path

from proceedings.checks.galleys.low_resolution_picture import check
from proceedings.model.galley import Galley
from proceedings.model.manuscript import Manuscript
from proceedings.model.page import Image, Page
from proceedings.model.picture import Drawing, Picture
from tests.checks.desk import open_house, submit

CHART = Picture(600, 300, 0, "DeviceGray", "FlateDecode", b"", b"", "d1")


def test_a_picture_is_measured_at_its_printed_size(tmp_path: Path) -> None:
    manuscript = Manuscript("en", pictures={"figures/chart.png": CHART}, file="017-otters/paper.md")
    submission = replace(submit(tmp_path, "kind: paper"), manuscript=manuscript)
    small, large = Page((Image(0, 0, 144, 72, "d1"),)), Page((Image(0, 0, 432, 216, "d1"),))
    galley = Galley((small, large), pictures={"d1": CHART})
    found = list(check((submission, galley), open_house(tmp_path, picture_dpi=150)))
    assert [(str(diagnostic.place), diagnostic.message["en"]) for diagnostic in found] == [
        (
            "017-otters/paper.md p. 2",
            "The picture figures/chart.png is printed at 100 dpi; the profile asks for 150.",
        )
    ]
    assert "at least 900 samples wide" in found[0].hint["en"]


def test_lines_are_sharp_at_any_size(tmp_path: Path) -> None:
    galley = Galley((Page((Image(0, 0, 432, 216, "d1"),)),), pictures={"d1": Drawing(10.0, 5.0, b"", "d1")})
    assert list(check((submit(tmp_path, "kind: paper"), galley), open_house(tmp_path, picture_dpi=600))) == []


def test_a_profile_may_ask_for_nothing(tmp_path: Path) -> None:
    galley = Galley((Page((Image(0, 0, 4320, 2160, "d1"),)),), pictures={"d1": CHART})
    assert list(check((submit(tmp_path, "kind: paper"), galley), open_house(tmp_path, picture_dpi=0))) == []
