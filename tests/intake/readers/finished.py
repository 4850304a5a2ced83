"""Manuscripts as a submission has them: captions and references found in what a reader gave."""

from dataclasses import replace

from proceedings.intake.finishing import finished
from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import Manuscript


def finish(read: Reported[Manuscript | None]) -> Reported[Manuscript | None]:
    """The same reading with its blocks finished."""
    return replace(read, value=replace(read.value, body=finished(read.value.body))) if read.value else read
