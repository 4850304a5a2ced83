"""What a step gives depends on its arguments alone, and its results may go through the store."""

from pathlib import Path

import pytest

from proceedings import steps
from proceedings.execution.store import dump, load
from proceedings.finished import TRUSTED
from proceedings.intake.folder import find_submissions
from proceedings.intake.house import read_house
from proceedings.model.stages import Received, Setting
from proceedings.model.submission import Source

STARTER = Path(__file__).parent.parent / "proceedings" / "commands" / "starter"


@pytest.fixture(scope="module")
def sources() -> tuple[Source, ...]:
    return find_submissions(STARTER).value


def test_results_of_steps_come_back_from_the_store_as_they_went_in(sources: tuple[Source, ...]) -> None:
    house = read_house(STARTER).value
    for source in sources:
        read = steps.read_paper(STARTER, source, "en")
        assert isinstance(read.value, Received) and load(dump(read.value), TRUSTED) == read.value
        made = steps.set_paper(source, read.value, read.enclosure, dump(house))
        assert isinstance(made.value, Setting) and load(dump(made.value), TRUSTED) == made.value
        assert not made.value.damaged and made.value.drawn.pages


def test_a_file_that_changes_while_it_is_read_is_not_kept(sources: tuple[Source, ...]) -> None:
    source = sources[-1]
    stale = Source(source.id, source.folder, source.metadata, source.manuscript, (("gone.md", "0" * 64),))
    assert steps.read_paper(STARTER, source, "en").lasting
    assert not steps.read_paper(STARTER, stale, "en").lasting
