"""Ids that two submissions of an export share."""

from proceedings.intake.exports.distinct_ids import distinct
from proceedings.model.received import Submitted
from proceedings.model.submission import PaperRecord


def received(*keys: str) -> list[Submitted]:
    return [Submitted(key, PaperRecord(id=key)) for key in keys]


def test_a_second_one_gets_a_number_behind_it_and_that_is_told() -> None:
    apart = distinct(received("1", "1-2", "1", "2", "1"))
    assert [one.key for one in apart.value] == ["1", "1-2", "1-3", "2", "1-4"]
    assert [one.record.id for one in apart.value] == [one.key for one in apart.value]
    assert [one.code for one in apart.diagnostics] == ["R440", "R440"]
