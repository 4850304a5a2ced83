from pathlib import Path

import pytest
from PIL import Image

from proceedings.intake.house import read_house

CONFERENCE = """
short_name: otters-2026
languages: [en]
style: plain-a4
profile: intl
title: Otters
dates: {start: "2026-10-15"}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "conference.yaml").write_text(CONFERENCE, "utf-8")
    return tmp_path


def test_a_house_is_the_conference_with_its_style_and_profile(folder: Path) -> None:
    read = read_house(folder)
    assert read.diagnostics == ()
    assert read.value is not None
    assert (read.value.style.name, read.value.profile.name) == ("plain-a4", "intl")
    assert read.value.place("dates.start").line == 7


def test_a_style_asked_for_goes_before_the_conferences_own(folder: Path) -> None:
    read = read_house(folder, style="compact-a5", profile="gost75-kz")
    assert read.value is not None
    assert (read.value.style.name, read.value.profile.name) == ("compact-a5", "gost75-kz")


def test_an_unknown_style_is_told_where_it_was_named(folder: Path) -> None:
    (folder / "conference.yaml").write_text(CONFERENCE.replace("plain-a4", "plane-a4"), "utf-8")
    (fault,) = read_house(folder).diagnostics
    assert (fault.code, fault.place.line) == ("Y030", 4)
    (fault,) = read_house(folder, style="nope").diagnostics
    assert fault.place.file == "--style"


def test_logos_are_opened_and_missing_ones_told(folder: Path) -> None:
    Image.new("RGB", (4, 2), "red").save(folder / "a.png")
    bodies = "bodies:\n  - {name: A, logo: a.png}\n  - {name: B, logo: b.png}\n  - {name: C, logo: ../c.png}\n"
    (folder / "conference.yaml").write_text(CONFERENCE + bodies, "utf-8")
    read = read_house(folder)
    assert read.value is not None
    assert list(read.value.logos) == ["a.png"]
    assert [(fault.code, fault.place.line) for fault in read.diagnostics] == [("M415", 10), ("M416", 11)]


def test_a_folder_without_a_conference_is_told(tmp_path: Path) -> None:
    (fault,) = read_house(tmp_path).diagnostics
    assert (fault.code, fault.place.file) == ("Y009", "conference.yaml")


def test_a_damaged_conference_tells_its_faults(folder: Path) -> None:
    (folder / "conference.yaml").write_text("[" * 40_000, "utf-8")
    (fault,) = read_house(folder).diagnostics
    assert fault.code == "Y003"


def test_words_that_part_as_the_conference_says_go_with_its_style(folder: Path) -> None:
    (folder / "river.yaml").write_text("extends: plain-a4\nhyphenation: {en: [ot-ter, ri-ver*]}\n", "utf-8")
    own = "hyphenation:\n  en: [otter, block-chain*]\n  kk: [Қазақ-стан*]\n"
    spoken = CONFERENCE.replace("[en]", "[en, kk]")
    (folder / "conference.yaml").write_text(spoken.replace("plain-a4", "river.yaml") + own, "utf-8")
    read = read_house(folder)
    assert read.diagnostics == () and read.value is not None
    words = {"en": ("ot-ter", "ri-ver*", "otter", "block-chain*"), "kk": ("Қазақ-стан*",)}
    assert read.value.style.hyphenation == words


@pytest.mark.parametrize("word", ["two words", "2026-жыл", "-стан", "Қазақ--стан", "стан**", "*стан"])
def test_what_is_no_word_to_part_is_told_where_it_was_written_and_passed_over(folder: Path, word: str) -> None:
    own = f'hyphenation:\n  kk:\n    - Қазақ-стан*\n    - "{word}"\n'
    (folder / "conference.yaml").write_text(CONFERENCE.replace("[en]", "[en, kk]") + own, "utf-8")
    read = read_house(folder)
    assert [(fault.code, fault.place.line, word in fault.message["en"]) for fault in read.diagnostics] == [
        ("Y034", 11, True)
    ]
    assert read.value is not None and read.value.style.hyphenation == {"kk": ("Қазақ-стан*",)}


def test_words_in_a_language_that_the_conference_does_not_speak_are_told(folder: Path) -> None:
    own = "hyphenation:\n  kz: [Қазақ-стан*]\n  en-GB: [ot-ter]\n"
    (folder / "conference.yaml").write_text(CONFERENCE + own, "utf-8")
    (fault,) = read_house(folder).diagnostics
    assert (fault.code, fault.place.line, "“kz”" in fault.message["en"]) == ("Y038", 9, True)


def test_what_the_conference_says_of_small_things_goes_before_its_style(folder: Path) -> None:
    (folder / "river.yaml").write_text("extends: plain-a4\nmicrotypography: {quotes: false, dash: em}\n", "utf-8")
    own = "microtypography: {dash: en, numbers: no}\n"
    (folder / "conference.yaml").write_text(CONFERENCE.replace("plain-a4", "river.yaml") + own, "utf-8")
    read = read_house(folder)
    assert read.value is not None
    manners = read.value.style.microtypography
    assert (manners.quotes, manners.dash, manners.numbers, manners.spaces) == (False, "en", False, True)


def test_an_unknown_group_of_small_things_is_told_where_it_was_written(folder: Path) -> None:
    (folder / "conference.yaml").write_text(CONFERENCE + "microtypography:\n  quote: false\n  dash: long\n", "utf-8")
    assert [(fault.code, fault.place.line) for fault in read_house(folder).diagnostics] == [("Y026", 10), ("Y022", 9)]
