"""The faulty twin of the sample conference: what is wrong with its submissions is told once at its file and line."""

import shutil
from pathlib import Path

import pytest

from proceedings.model.commission import Wishes, Work
from proceedings.model.reconciliation import Compiled, Status
from proceedings.pipeline import check_folder
from proceedings.report import in_order

TWIN = Path(__file__).parents[1] / "faulty"

FAULTS = """\
001-greeting-without-post/metadata.yaml:6:5 S101
010-wrong-orcid/metadata.yaml:13:12 S110
011-unknown-section/metadata.yaml:3:10 S103
012-abstract-in-one-language/metadata.yaml:14:1 S104
013-picture-left-at-home/paper.md:5:1 M415
014-nothing-written/paper.md M201
015-latin-letter-in-name/metadata.yaml:10:20 S120
016-sent-twice/metadata.yaml:6:7 V101
017-docx-cut-short/paper.docx M404
018-font-left-at-home/paper.pdf C103
019-pdf-with-password/paper.pdf C402
020-protected-pdf/paper.pdf C105
021-comma-in-udc/metadata.yaml:13:6 S112
022-comma-in-email/metadata.yaml:12:12 S111
023-reference-to-no-table/paper.md:5:1 M205
024-table-without-caption/paper.md:5:1 M204
025-latin-letter-in-text/paper.md:5:1 M209
027-letters-lost/metadata.yaml:7:7 S123
028-citation-of-nothing/metadata.yaml:13:12 V109
028-citation-of-nothing/paper.md:5:1 M207
029-manuscript-not-sent S407
030-one-keyword-short/metadata.yaml:17:1 S107
031-tab-in-yaml/metadata.yaml:12:1 Y001
033-doi-taken/metadata.yaml:14:6 V103
034-word-in-disguise/paper.docx M402
035-letter-in-no-font/paper.md G101
036-talk-of-nobody/metadata.yaml S101
conference.yaml:11:1 V108
conference.yaml:13:9 V104
conference.yaml:14:8 V107
conference.yaml:18:5 V102
conference.yaml:19:30 V106
"""

REFUSED = {"017", "019", "029", "031", "034"}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    folder = tmp_path_factory.mktemp("conference") / "faulty"
    shutil.copytree(TWIN, folder)
    return check_folder(folder, Wishes(), Work(engine="serial"))


def test_each_fault_is_told_once_at_its_file_and_line(checked: Compiled) -> None:
    told = [
        f"{diagnostic.place} {diagnostic.code}"
        for diagnostic in in_order(checked.diagnostics)
        if diagnostic.code != "G105"
    ]
    assert "\n".join(told) + "\n" == FAULTS
    assert len([one for one in checked.diagnostics if one.code != "G105"]) == len(told)


def test_a_submission_is_refused_only_where_nothing_of_it_can_be_read(checked: Compiled) -> None:
    assert {paper.id for paper in checked.papers if paper.status is Status.REFUSED} == REFUSED


def test_a_fault_of_a_submission_names_it(checked: Compiled) -> None:
    assert all(
        diagnostic.submission == diagnostic.place.file[:3]
        for diagnostic in checked.diagnostics
        if diagnostic.place.file != "conference.yaml"
    )
