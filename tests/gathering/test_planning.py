"""Gathering again and again: what is new, changed, withdrawn, and that no editor's word is lost."""

from pathlib import Path

import pytest

from proceedings.intake.folder import find_submissions
from proceedings.intake.house import read_house
from proceedings.intake.submission import read_submission
from proceedings.model.received import Contact, Decision, Sighting
from tests.gathering.office import author, contents, draw, fates, gather, held, submission


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "rivers-2027"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return tmp_path / "inbox"


def test_a_first_gathering_makes_a_conference_folder_that_compiles(folder: Path, inbox: Path) -> None:
    paper = submission(
        "12", "Otters", author("Omarova", "Dana"), files=(held(inbox, "12.md", "Text."),), section="Water"
    )
    drawn = gather(folder, paper)
    assert fates(drawn) == {"12": "new"}
    house = read_house(folder)
    assert house.value and house.value.conference.sections[0].id == "water"
    (source,) = find_submissions(folder).value
    assert (source.folder, source.manuscript) == ("012-otters", "012-otters/paper.md")
    read = read_submission(folder, source, "en")
    assert read.value and read.value.record.authors[0].name["en"].family == "Omarova"
    assert read.value.record.origin == "hotcrp:12" and read.value.record.section == "water"


def test_a_second_gathering_of_the_same_export_changes_nothing(folder: Path, inbox: Path) -> None:
    papers = [submission(str(n), f"Title {n}", author("A", "B", "a@example.org"), section="Water") for n in range(1, 6)]
    gather(folder, *papers, columns={"Title of talk": "title"})
    before = contents(folder)
    drawn = gather(folder, *papers, columns={"Title of talk": "title"})
    assert set(fates(drawn).values()) == {"unchanged"}
    assert (drawn.artifacts, drawn.transfers, drawn.moves, drawn.ledger) == ((), (), (), ())
    assert contents(folder) == before


def test_what_the_export_changes_is_written_and_told_field_by_field(folder: Path) -> None:
    gather(folder, submission("1", "Otters", author("Omarova", "D.")))
    drawn = gather(folder, submission("1", "Otters", author("Omarova", "Dana")))
    assert fates(drawn) == {"1": "changed"}
    assert [(one.field, one.old, one.new) for one in drawn.lines[0].changes] == [
        ("authors.0.name.en.given", "D.", "Dana")
    ]
    assert "Dana" in (folder / "001-otters" / "metadata.yaml").read_text(encoding="utf-8")


def test_an_edited_file_keeps_its_comments_and_its_words(folder: Path) -> None:
    gather(folder, submission("1", "Otters", author("Omarova", "D.")))
    file = folder / "001-otters" / "metadata.yaml"
    own = file.read_text(encoding="utf-8").replace('"Otters"', '"Otters, mended"') + 'udc: "59"  # asked the library\n'
    file.write_text(own, encoding="utf-8")
    drawn = gather(folder, submission("1", "Beavers", author("Omarova", "Dana")))
    text = file.read_text(encoding="utf-8")
    assert "# asked the library" in text and "Otters, mended" in text and "Dana" in text and '"Beavers"' not in text
    told = {one.field: one.kept for one in drawn.lines[0].changes}
    assert told == {"title.en": True, "abstract.en": False, "authors.0.name.en.given": False}


def test_a_kept_word_is_told_once_and_not_at_every_gathering(folder: Path) -> None:
    gather(folder, submission("1", "Otters"))
    file = folder / "001-otters" / "metadata.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace('"Otters"', '"Mine"'), encoding="utf-8")
    gather(folder, submission("1", "Beavers"))
    assert fates(gather(folder, submission("1", "Beavers"))) == {"1": "unchanged"}


def test_a_lost_ledger_loses_no_editors_word(folder: Path) -> None:
    gather(folder, submission("1", "Otters"))
    file = folder / "001-otters" / "metadata.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace('"Otters"', '"Mine"'), encoding="utf-8")
    (folder / "gathered" / "ledger.json").unlink()
    drawn = gather(folder, submission("1", "Otters"))
    assert '"Mine"' in file.read_text(encoding="utf-8")
    assert [line.folder for line in drawn.lines] == ["001-otters"] and drawn.lines[0].changes[0].kept


def test_a_withdrawn_submission_is_set_aside_whole_and_can_come_back(folder: Path, inbox: Path) -> None:
    file = held(inbox, "1.md", "Words.")
    gather(folder, submission("1", "Otters", files=(file,)))
    drawn = gather(folder, submission("1", "Otters", files=(file,), decision=Decision.WITHDRAWN))
    assert fates(drawn) == {"1": "withdrawn"}
    assert not (folder / "001-otters").exists() and (folder / "withdrawn" / "001-otters" / "paper.md").is_file()
    assert find_submissions(folder).value == ()
    assert fates(gather(folder, submission("1", "Otters", files=(file,)))) == {"1": "returned"}
    assert (folder / "001-otters" / "paper.md").read_text(encoding="utf-8") == "Words."


def test_what_the_export_no_longer_names_stays_unless_the_export_is_complete(folder: Path) -> None:
    gather(folder, submission("1", "Otters"), submission("2", "Beavers"))
    assert fates(gather(folder, submission("1", "Otters"))) == {"1": "unchanged", "2": "absent"}
    assert (folder / "002-beavers").is_dir()
    assert fates(gather(folder, submission("1", "Otters"), complete=True)) == {"1": "unchanged", "2": "withdrawn"}
    assert (folder / "withdrawn" / "002-beavers").is_dir()


def test_a_new_version_of_a_manuscript_replaces_the_old_one(folder: Path, inbox: Path) -> None:
    gather(folder, submission("1", "Otters", files=(held(inbox, "1.md", "First."),)))
    drawn = gather(
        folder, submission("1", "Otters", files=(held(inbox, "1-final.md", "Second."), held(inbox, "1.md", "First.")))
    )
    assert (folder / "001-otters" / "paper.md").read_text(encoding="utf-8") == "Second."
    assert [(one.old, one.new) for one in drawn.lines[0].changes] == [("1.md", "1-final.md")]
    assert [one.code for one in drawn.diagnostics] == ["R604"]


def test_a_manuscript_that_the_editor_mended_is_never_written_over(folder: Path, inbox: Path) -> None:
    gather(folder, submission("1", "Otters", files=(held(inbox, "1.md", "First."),)))
    (folder / "001-otters" / "paper.md").write_text("Mended.", encoding="utf-8")
    drawn = gather(folder, submission("1", "Otters", files=(held(inbox, "1.md", "Second."),)))
    assert (folder / "001-otters" / "paper.md").read_text(encoding="utf-8") == "Mended."
    assert (folder / "001-otters" / "received" / "paper.md").read_text(encoding="utf-8") == "Second."
    assert drawn.lines[0].changes[0].kept
    before = contents(folder)
    gather(folder, submission("1", "Otters", files=(held(inbox, "1.md", "Second."),)))
    assert contents(folder) == before


def test_a_manuscript_in_another_format_puts_the_old_one_away(folder: Path, inbox: Path) -> None:
    gather(folder, submission("1", "Otters", files=(held(inbox, "1.md", "First."),)))
    gather(folder, submission("1", "Otters", files=(held(inbox, "1.rst", "Second."),)))
    (source,) = find_submissions(folder).value
    assert source.manuscript == "001-otters/paper.rst"
    assert [file.read_text() for file in (folder / "001-otters" / "earlier").iterdir()] == ["First."]


def test_addresses_lie_in_a_file_apart(folder: Path) -> None:
    contact = Contact(name="Dana Omarova", email="dana@example.org", phone="+7 701 000 00 00", consent="yes")
    gather(folder, submission("1", "Otters", author("Omarova", "Dana", "dana@example.org"), contacts=(contact,)))
    public = (folder / "001-otters" / "metadata.yaml").read_text(encoding="utf-8")
    private = (folder / "private" / "001.yaml").read_text(encoding="utf-8")
    assert "example.org" not in public and "701" not in public
    assert "dana@example.org" in private and "+7 701" in private and "consent" in private


def test_an_address_that_an_editor_mended_stays(folder: Path) -> None:
    gather(folder, submission("1", "Otters", author("Omarova", "Dana", "old@example.org")))
    file = folder / "private" / "001.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("old@", "right@"), encoding="utf-8")
    gather(folder, submission("1", "Otters", author("Omarova", "Dana", "old@example.org")))
    assert "right@example.org" in file.read_text(encoding="utf-8")


def test_new_tracks_are_added_to_an_editors_conference_file(folder: Path) -> None:
    gather(folder, submission("1", "Otters", section="Water"))
    file = folder / "conference.yaml"
    own = file.read_text(encoding="utf-8").replace("Proposed while gathering", "Mine")
    file.write_text(own, encoding="utf-8")
    gather(folder, submission("1", "Otters", section="Water"), submission("2", "Owls", section="The Air"))
    text = file.read_text(encoding="utf-8")
    assert "# The conference" in text and "Mine" in text
    house = read_house(folder).value
    assert house and [section.id for section in house.conference.sections] == ["water", "the-air"]


def test_where_a_system_tells_of_acceptances_silence_is_none(folder: Path) -> None:
    drawn = gather(folder, submission("1", "Otters"), submission("2", "Owls", decision=Decision.UNDECIDED))
    assert fates(drawn) == {"1": "new", "2": "not accepted"}
    assert not list(folder.glob("002*"))


def test_a_file_that_cannot_be_read_is_left_as_it_is(folder: Path) -> None:
    gather(folder, submission("1", "Otters"))
    file = folder / "001-otters" / "metadata.yaml"
    file.write_text("title: [unclosed\n", encoding="utf-8")
    gather(folder, submission("1", "Beavers"))
    assert file.read_text(encoding="utf-8") == "title: [unclosed\n"


def test_a_plan_alone_changes_nothing(folder: Path) -> None:
    drawn = draw(folder, [submission("1", "Otters")])
    assert fates(drawn) == {"1": "new"} and contents(folder) == {}


def test_a_gathering_cut_short_before_its_ledger_is_finished_by_the_next(folder: Path) -> None:
    gather(folder, submission("1", "Otters", author("Omarova", "Dana")))
    whole = contents(folder)
    (folder / "gathered" / "ledger.json").unlink()
    drawn = gather(folder, submission("1", "Otters", author("Omarova", "Dana")))
    assert contents(folder) == whole and not [one for line in drawn.lines for one in line.changes]


def test_a_doubtful_name_is_told_as_it_was_understood(folder: Path) -> None:
    sighting = Sighting("authors.0.name", "row 2, Authors", 0.5, "Serik Asqar")
    drawn = gather(folder, submission("1", "Otters", author("Asqar", "Serik"), sightings=(sighting,)))
    told = [one for one in drawn.diagnostics if one.code.startswith("R30")]
    assert [one.code for one in told] == ["R301"] and "family “Asqar”, given “Serik”" in told[0].message["en"]
    assert "# row 2, Authors, 50%" in (folder / "001-otters" / "metadata.yaml").read_text(encoding="utf-8")


def test_columns_are_shown_when_they_are_first_met(folder: Path) -> None:
    assert gather(folder, submission("1", "Otters"), columns={"Talk": "title"}).columns == {"Talk": "title"}
    assert gather(folder, submission("1", "Otters"), columns={"Talk": "title", "Body": "ignore"}).columns == {
        "Body": "ignore"
    }
    assert '  Body: "ignore"\n' in (folder / "gather.yaml").read_text(encoding="utf-8")
