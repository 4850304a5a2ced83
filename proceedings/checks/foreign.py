"""A camera-ready paper as its checks see it: its pages, and the facts of its PDF."""

from proceedings.model.camera_ready import ForeignFacts, ForeignPage
from proceedings.model.submission import Submission


def pages_of(submission: Submission) -> tuple[ForeignPage, ...]:
    """The pages as their authors made them; none where the paper isn't camera-ready."""
    paper = submission.manuscript.camera_ready if submission.manuscript else None
    return paper.pages if paper else ()


def facts_of(submission: Submission) -> ForeignFacts:
    """The facts of the PDF as it was sent."""
    paper = submission.manuscript.camera_ready if submission.manuscript else None
    return paper.facts if paper else ForeignFacts()
