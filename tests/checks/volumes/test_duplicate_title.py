from pathlib import Path

from proceedings.checks.volumes.duplicate_title import check
from tests.checks.desk import open_house, submit, told


def test_case_and_punctuation_make_no_other_title(tmp_path: Path) -> None:
    papers = (
        submit(tmp_path, 'kind: paper\ntitle: {en: "Night patrols: a trial"}', id="017"),
        submit(tmp_path, 'kind: paper\ntitle: {en: "Day patrols"}', id="018"),
        submit(tmp_path, 'kind: paper\ntitle: {en: "NIGHT PATROLS — A TRIAL."}', id="052"),
    )
    found = list(check(papers, open_house(tmp_path)))
    assert told(found) == ["2: The title is that of submission 017 too: “NIGHT PATROLS — A TRIAL.”."]
    assert found[0].place.file == "052-otters/metadata.yaml"


def test_greetings_may_be_called_alike(tmp_path: Path) -> None:
    papers = tuple(submit(tmp_path, "kind: greeting\ntitle: Welcome", id=number) for number in ("001", "002"))
    assert told(check(papers, open_house(tmp_path))) == []
