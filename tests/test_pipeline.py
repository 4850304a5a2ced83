"""The story as a whole: what goes in, what comes out, what is done again."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from proceedings.finished import open_store, volume_or_recalled
from proceedings.model.commission import Wishes, Work
from proceedings.model.reconciliation import Compiled, Status
from proceedings.pipeline import check_folder, compile_volume

STARTER = Path(__file__).parent.parent / "proceedings" / "commands" / "starter"
SERIAL = Work("serial")

METADATA = """\
id: "{id}"
kind: paper
section: water
order: "{order}"
language: en
title: {{en: "A Text on Water {id}"}}
authors:
  - name: {{en: {{family: Otter, given: Olga}}}}
    affiliations: [{{name: Holt, city: Astana, country: Kazakhstan}}]
    email: o.otter@example.org
abstract: {{en: "{abstract}"}}
keywords: {{en: [water, rivers, otters, banks]}}
"""
ABSTRACT = " ".join(["Water flows where it can and stands where it must, says the study of rivers."] * 4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The conference that `proceedings new` makes, with three more papers."""
    shutil.copytree(STARTER, tmp_path / "conference")
    for number in (102, 103, 104):
        add_paper(tmp_path / "conference", str(number))
    return tmp_path / "conference"


def add_paper(folder: Path, number: str, text: str = "# Introduction\n\nWater flows.\n", order: int = 5) -> Path:
    paper = folder / f"{number}-text"
    paper.mkdir(exist_ok=True)
    (paper / "metadata.yaml").write_text(METADATA.format(id=number, order=order, abstract=ABSTRACT), encoding="utf-8")
    (paper / "paper.md").write_text(text, encoding="utf-8")
    return paper


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def compiled(folder: Path, work: Work = SERIAL, wishes: Wishes = Wishes()) -> Compiled:  # noqa: B008  it is frozen
    return compile_volume(folder, wishes, work)


def set_anew(made: Compiled) -> list[str]:
    return [paper.id for paper in made.papers if not paper.reused]


def codes(made: Compiled) -> set[str]:
    return {fault.code for fault in made.diagnostics}


def test_a_folder_becomes_a_volume_named_after_the_conference(folder: Path) -> None:
    made = compiled(folder)
    (volume,) = made.artifacts
    assert volume.path == "my-conference.pdf" and volume.content.startswith(b"%PDF-") and volume.pages >= 12
    assert [paper.id for paper in made.papers] == ["001", "101", "102", "103", "104"]
    assert all(paper.status is Status.COMPILED and paper.first for paper in made.papers)
    assert list(made.seconds) == ["find", "read", "set", "assemble", "write"]


def test_both_engines_and_two_runs_give_the_same_bytes(folder: Path) -> None:
    one = compiled(folder)
    shutil.rmtree(folder / ".proceedings")
    two = compiled(folder, Work("processes", 2))
    again = compiled(folder, Work("processes", 2))
    assert one.artifacts == two.artifacts == again.artifacts


def test_a_second_run_sets_nothing_and_a_changed_paper_sets_one(folder: Path) -> None:
    assert set_anew(compiled(folder)) == ["001", "101", "102", "103", "104"]
    assert set_anew(compiled(folder)) == []
    add_paper(folder, "103", "# Introduction\n\nWater stands.\n")
    assert set_anew(compiled(folder)) == ["103"]


def test_moving_a_paper_sets_none(folder: Path) -> None:
    before = compiled(folder)
    add_paper(folder, "104", order=1)
    moved = compiled(folder)
    assert set_anew(moved) == []
    folios = [{paper.id: int(paper.first) for paper in made.papers if paper.id > "100"} for made in (before, moved)]
    assert folios[0]["102"] < folios[0]["104"] and folios[1]["104"] < folios[1]["102"]


@pytest.mark.parametrize(
    ("old", "new"),
    [("Dana", "Danagul"), ("2027-05-20", "2027-05-19"), ("Rivers and Cities", "Cities and Rivers")],
    ids=["a committee", "the dates", "the title"],
)
def test_an_edit_of_the_conference_that_no_paper_shows_sets_none(folder: Path, old: str, new: str) -> None:
    compiled(folder)
    edit(folder / "conference.yaml", old, new)
    assert set_anew(compiled(folder)) == []


@pytest.mark.parametrize("said", ["hyphenation: {en: [ot-ter]}", "microtypography: {quotes: false}"])
def test_what_the_conference_says_of_words_and_small_things_sets_everything(folder: Path, said: str) -> None:
    compiled(folder)
    conference = folder / "conference.yaml"
    conference.write_text(f"{conference.read_text('utf-8')}\n{said}\n", "utf-8")
    assert len(set_anew(compiled(folder))) == 5
    assert set_anew(compiled(folder)) == []


def test_another_style_sets_everything(folder: Path) -> None:
    compiled(folder)
    assert len(set_anew(compiled(folder, wishes=Wishes(style="plain-a4")))) == 5


def test_a_deleted_or_damaged_store_is_no_harm(folder: Path) -> None:
    first = compiled(folder)
    store = open_store(folder).folder
    assert store
    for entry in sorted(store.iterdir())[::2]:
        entry.write_bytes(entry.read_bytes()[:-1] + b"?")
    assert compiled(folder).artifacts == first.artifacts
    shutil.rmtree(folder / ".proceedings")
    assert compiled(folder).artifacts == first.artifacts


def test_a_damaged_submission_gets_a_notice_and_the_volume_is_made(folder: Path) -> None:
    (folder / "103-text" / "paper.md").write_bytes(b"# Broken \xff\xfe\n")
    (folder / "104-text" / "metadata.yaml").write_text("[" * 40_000)
    made = compiled(folder)
    assert [paper.id for paper in made.papers if paper.status is Status.REFUSED] == ["103", "104"]
    assert all(paper.first for paper in made.papers), "the notices have folios"
    assert {fault.submission for fault in made.diagnostics if fault.severity == "error"} == {"103", "104"}
    assert made.artifacts


def test_a_check_finds_what_a_compilation_finds(folder: Path) -> None:
    edit(folder / "103-text" / "metadata.yaml", "section: water", "section: wine")
    checked = check_folder(folder, Wishes(), SERIAL)
    made = compiled(folder)
    assert checked.artifacts == () and codes(checked) == codes(made) != set()
    assert next(paper for paper in made.papers if paper.id == "103").status is Status.REPAIRED


def test_a_conference_that_cannot_be_read_makes_no_volume(folder: Path) -> None:
    (folder / "conference.yaml").write_text("title: [")
    made = compiled(folder)
    assert made.artifacts == () and made.papers == () and codes(made)


def test_the_date_that_was_asked_for_is_in_the_file(folder: Path) -> None:
    own, asked = compiled(folder), compiled(folder, wishes=Wishes(date="2031-02-03"))
    assert own.artifacts[0].content != asked.artifacts[0].content
    assert b"20310203" in asked.artifacts[0].content or b"2031-02-03" in asked.artifacts[0].content


def test_progress_is_heard_of_every_stage(folder: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    compiled(folder, Work("serial", tell=lambda *told: heard.append(told)))
    assert [told for told in heard if told[1] == told[2]] == [("read", 5, 5), ("set", 5, 5), ("assemble", 5, 5)]


def recalled(folder: Path, make: Callable[[], Compiled]) -> Compiled:
    return volume_or_recalled(folder, Wishes(), folder / "build", make)


def never() -> Compiled:
    raise AssertionError("it was kept")


def test_an_unchanged_folder_is_recalled_whole_with_everything_reused(folder: Path) -> None:
    made = recalled(folder, lambda: compiled(folder))
    (folder / "build").mkdir()
    (folder / "build" / "my-conference.pdf").write_bytes(made.artifacts[0].content)
    again = recalled(folder, never)
    assert again.artifacts == made.artifacts and again.diagnostics == made.diagnostics
    assert set_anew(again) == [] and list(again.seconds) == ["recall"]


@pytest.mark.parametrize("name", ["conference.yaml", "102-text/paper.md", "102-text/figures/new.png", "notes.txt"])
def test_any_change_in_the_folder_ends_the_recall(folder: Path, name: str) -> None:
    recalled(folder, lambda: compiled(folder))
    (folder / name).parent.mkdir(exist_ok=True)
    with (folder / name).open("a") as file:
        file.write("\n# changed\n")
    assert list(recalled(folder, lambda: compiled(folder)).seconds) != ["recall"]


def test_a_folder_that_changes_while_it_is_compiled_is_not_kept(folder: Path) -> None:
    def make() -> Compiled:
        made = compiled(folder)
        add_paper(folder, "105")
        return made

    recalled(folder, make)
    assert list(recalled(folder, lambda: compiled(folder)).seconds) != ["recall"]
