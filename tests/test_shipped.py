from pathlib import Path

import pytest

from proceedings import shipped
from proceedings.shipped import sample_folder, styles_folder


def test_a_checkout_keeps_styles_and_sample_beside_the_package() -> None:
    assert (styles_folder() / "profiles" / "intl.yaml").is_file()
    assert sample_folder().name == "papers"


def test_a_wheel_keeps_them_on_the_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shelf" / "styles").mkdir(parents=True)
    monkeypatch.setattr(shipped, "PACKAGE", tmp_path)
    assert styles_folder() == tmp_path / "shelf" / "styles"
