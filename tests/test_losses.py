"""A worker that is lost is told of as a mistake in the author's file."""

import pytest

from proceedings.execution.airlock import Loss
from proceedings.execution.bounds import Bounds
from proceedings.losses import FAULTS, diagnose_loss
from proceedings.model.diagnostic import Place, Severity


@pytest.mark.parametrize("lost", Loss)
def test_every_loss_has_its_fault_and_fills_its_facts(lost: Loss) -> None:
    told = diagnose_loss(lost, Place("017-otters/paper.docx"), Bounds(seconds=20, memory=1 << 30))
    assert told.code == FAULTS[lost].code and told.severity is Severity.ERROR
    assert all("{" not in text for text in (*told.message.values(), *told.hint.values()))


def test_the_bounds_are_named() -> None:
    assert "20 seconds" in diagnose_loss(Loss.TIMED_OUT, Place("a"), Bounds(seconds=20)).message["en"]
    assert "1024 MB" in diagnose_loss(Loss.OUT_OF_MEMORY, Place("a"), Bounds(memory=1 << 30)).message["en"]
