"""The steps of the story: pure functions of values that can be sent to another process.

Their results are kept by fingerprint, so whatever they depend on must be among their arguments.
"""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import cast

from proceedings.assembly.compact_head import closed, open_compact, runs_on
from proceedings.assembly.notice import compose_notice
from proceedings.assembly.title_block import open_paper
from proceedings.bibliography.composing import with_references
from proceedings.checks import check_galley, check_submission
from proceedings.execution.notebook import read_lines
from proceedings.execution.store import Made, dump, load
from proceedings.finished import TRUSTED
from proceedings.intake.digests import digests
from proceedings.intake.submission import read_submission
from proceedings.model.house import House
from proceedings.model.manuscript import Manuscript
from proceedings.model.stages import Received, Setting
from proceedings.model.style import Style
from proceedings.model.submission import Source, Submission
from proceedings.pdf.draw import draw_galley
from proceedings.typesetting import set_galley
from proceedings.typesetting.faces.lexicon import learnt, recall
from proceedings.typesetting.text_lines import text_lines


def read_paper(folder: Path, source: Source, language: str) -> Made:
    """A submission read from its files, the manuscript enclosed; the language is for those that don't name theirs."""
    found = read_submission(folder, source, language)
    seen = _seen(folder, source)
    submission = replace(found.value, manuscript=None) if found.value else None
    manuscript = found.value.manuscript if found.value else None
    return Made(Received(submission, seen, found.diagnostics), dump(manuscript), lasting=seen == source.digests)


def set_paper(source: Source, received: Received, manuscript: bytes, house: bytes, words: Path | None = None) -> Made:
    """A paper checked, set with its title block, checked again on its pages, and drawn; else a notice in its place.

    Enclosed are the lines of its text, which only proofs ask for. `words` is the notebook of words shaped before.
    """
    recall_words(words)
    rules = _house(house)
    submission = _whole(received, manuscript)
    found = check_submission(submission, rules) if submission else ()
    if submission is None or submission.manuscript is None:
        record = submission.record if submission else None
        notice = compose_notice(source, record, (*received.diagnostics, *found), rules)
        shares = runs_on(record.kind, rules) if record else rules.style.run_on is not None
        galley = set_galley(replace(notice, runs_on=shares), rules.style)
        return Made(Setting(draw_galley(galley), found, damaged=True), learnt=learnt())
    text = with_references(submission.manuscript, rules.profile)
    galley = set_galley(_with_opening(text, submission, rules), rules.style)
    setting = Setting(draw_galley(galley), found + check_galley(submission, galley, rules))
    return Made(setting, dump(text_lines(galley)), learnt=learnt())


def set_part(manuscript: Manuscript, style: Style) -> Made:
    """A part of the book, set and drawn by the same hands as papers."""
    galley = set_galley(manuscript, style)
    return Made(Setting(draw_galley(galley), galley.diagnostics), learnt=learnt())


@lru_cache(maxsize=1)
def recall_words(notebook: Path | None) -> None:
    """What earlier runs, and workers of this one, have shaped; read once in the life of a worker."""
    for line in read_lines(notebook) if notebook else ():
        recall(line)


def _seen(folder: Path, source: Source) -> tuple[tuple[str, str], ...]:
    """The files' digests once more: an author who saves at this moment must not get old pages for a new text."""
    try:
        return digests((folder / name for name, _ in source.digests), folder)
    except OSError:
        return ()


def _whole(received: Received, manuscript: bytes) -> Submission | None:
    if received.submission is None:
        return None
    return replace(received.submission, manuscript=cast(Manuscript | None, load(manuscript, TRUSTED)))


def _with_opening(text: Manuscript, submission: Submission, house: House) -> Manuscript:
    """The text under its title block; one that shares pages between a compact head and what closes it."""
    record = submission.record
    if text.camera_ready:
        return text
    if not runs_on(record.kind, house):
        return replace(text, opening=open_paper(record, house))
    return replace(text, opening=open_compact(record, house), body=closed(text.body, record, house), runs_on=True)


@lru_cache(maxsize=2)
def _house(pickled: bytes) -> House:
    """Every paper of a run comes with the same house; a worker opens it once."""
    return cast(House, load(pickled, TRUSTED))
