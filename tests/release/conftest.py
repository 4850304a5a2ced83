"""One printed volume for all tests of releases."""

from pathlib import Path

import pytest

from proceedings.model.published import Published
from tests.release.conference import make_conference, printed


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Published:
    return printed(make_conference(Path(tmp_path_factory.mktemp("release")) / "conference"))
