"""The editor's desk: a conference and its submissions written down as people write them, read, and looked at."""

from collections.abc import Iterable
from pathlib import Path
from textwrap import dedent

from proceedings.intake.folder import find_submissions
from proceedings.intake.house import read_house
from proceedings.intake.submission import read_submission
from proceedings.model.diagnostic import Diagnostic
from proceedings.model.house import House
from proceedings.model.submission import Submission

CONFERENCE = """\
short_name: otters
languages: [en, ru, kk]
style: compact-a5
title: {en: Otters}
dates: {start: "2026-10-15"}
"""


def open_house(folder: Path, conference: str = "", **profile: object) -> House:
    """The house of a small conference; what is given is added to conference.yaml from its sixth line on."""
    (folder / "conference.yaml").write_text(CONFERENCE + dedent(conference), "utf-8")
    read = read_house(folder)
    assert read.value is not None, read.diagnostics
    conventions = read.value.profile.model_copy(update=profile)
    return House(read.value.conference, read.value.style, conventions, read.value.places)


def submit(folder: Path, record: str, text: str = "Otters hold hands.", id: str = "017") -> Submission:
    """A submission read from metadata.yaml and paper.md, each beginning on line 1."""
    home = folder / f"{id}-otters"
    home.mkdir(exist_ok=True)
    (home / "metadata.yaml").write_text(dedent(record), "utf-8")
    (home / "paper.md").write_text(dedent(text), "utf-8")
    source = next(source for source in find_submissions(folder).value if source.id == id)
    read = read_submission(folder, source, "en")
    assert read.value is not None, read.diagnostics
    return read.value


def told(found: Iterable[Diagnostic]) -> list[str]:
    """Diagnostics as `line: message`, the message in English."""
    return [f"{diagnostic.place.line}: {diagnostic.message['en']}" for diagnostic in found]
