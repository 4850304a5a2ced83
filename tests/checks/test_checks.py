from dataclasses import replace
from pathlib import Path

from proceedings.checks import check_galley, check_submission, check_volume
from proceedings.model.diagnostic import Diagnostic, Place, Severity
from proceedings.model.galley import Galley
from proceedings.model.profile import Range
from tests.checks.desk import open_house, submit

CLEAN = """\
kind: paper
title: {en: Otters and their rivers}
authors: [{name: {en: {family: Solvang, given: Ingeborg}}}]
abstract: {en: Otters were watched for a year.}
keywords: {en: [otter, river, paw]}
"""


def test_a_clean_submission_has_nothing_told(tmp_path: Path) -> None:
    house = open_house(tmp_path, abstract_words=Range(least=1, most=9), requires_udc=False)
    assert check_submission(submit(tmp_path, CLEAN), house) == ()


def test_every_diagnostic_names_its_submission(tmp_path: Path) -> None:
    found = check_submission(submit(tmp_path, "kind: paper"), open_house(tmp_path))
    assert found and {diagnostic.submission for diagnostic in found} == {"017"}


def test_the_text_is_checked_only_where_it_could_be_read(tmp_path: Path) -> None:
    paper = replace(submit(tmp_path, "kind: paper", text=""), manuscript=None)
    assert not any(diagnostic.code.startswith("M") for diagnostic in check_submission(paper, open_house(tmp_path)))


def test_what_setting_found_is_told_with_the_checks_of_the_galley(tmp_path: Path) -> None:
    left = Diagnostic("G101", "missing-glyph", Severity.ERROR, Place("017-otters/paper.md"), {"en": ""}, {"en": ""})
    found = check_galley(submit(tmp_path, "kind: paper"), Galley((), diagnostics=(left,)), open_house(tmp_path))
    assert found == (replace(left, submission="017"),)


def test_a_diagnostic_of_the_volume_names_the_submission_at_whose_file_it_is(tmp_path: Path) -> None:
    papers = [submit(tmp_path, 'doi: "10.5555/a"', id=number) for number in ("017", "018")]
    house = open_house(tmp_path, "sections: [{id: sea, title: Sea}]")
    assert [(found.code, found.submission) for found in check_volume(papers, house)] == [("V103", "018"), ("V102", "")]
