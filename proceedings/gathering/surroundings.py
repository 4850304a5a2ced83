"""What a gathering writes besides submissions: conference.yaml or its new sections, gather.yaml, the ledger."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from proceedings.gathering.editing import edited
from proceedings.gathering.event import HEAD, proposed
from proceedings.gathering.yaml_text import yaml_text
from proceedings.intake.desk import CONFERENCE, LEDGER, SETTINGS
from proceedings.intake.faults.gathering import NEW_CONFERENCE, NOT_EDITED
from proceedings.intake.yaml_file import Tree
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.gathered import Known, Ledger
from proceedings.model.gathering import Gathered
from proceedings.model.on_file import Desk, Written
from proceedings.model.submission import PaperRecord

SETTINGS_HEAD = """\
# How the exports of this conference are understood. Guessed when they were first gathered; what you change here is used
# from then on. Fields that a column may fill are listed in docs/gathering.md; `ignore` leaves a column out.
"""
ASIDE = "gathered/{file}"


def conference_file(
    gathered: Gathered, records: Sequence[PaperRecord], added: Sequence[Tree], desk: Desk, named: tuple[str, str]
) -> tuple[tuple[Artifact, ...], tuple[Diagnostic, ...]]:
    """conference.yaml proposed, or completed by new sections; `named` are the folder's name and the day."""
    if not desk.conference.digest:
        told = [cast(Mapping[str, Tree], export.conference) for export in gathered.exports]
        text = HEAD + yaml_text(proposed(told, records, *named, added))
        return (Artifact(CONFERENCE, text.encode()),), (NEW_CONFERENCE.at(Place(CONFERENCE)),)
    if not added or desk.conference.tree is None:
        return (), ()
    tree = cast(dict[str, Tree], dict(desk.conference.tree))
    standing = tree.get("sections")
    tree["sections"] = [*(standing if isinstance(standing, list) else []), *added]
    return _changed(CONFERENCE, desk.conference, tree)


def settings_file(columns: Mapping[str, str], desk: Desk) -> tuple[tuple[Artifact, ...], tuple[Diagnostic, ...]]:
    """gather.yaml with the columns that were met for the first time."""
    fresh = {header: field for header, field in columns.items() if header not in desk.meanings.columns}
    if not fresh or desk.settings.digest and desk.settings.tree is None:
        return (), ()
    tree = cast(dict[str, Tree], dict(desk.settings.tree or {}))
    known = tree.get("columns")
    tree["columns"] = {**(known if isinstance(known, dict) else {}), **fresh}
    if not desk.settings.digest:
        return (Artifact(SETTINGS, (SETTINGS_HEAD + yaml_text(tree)).encode()),), ()
    return _changed(SETTINGS, desk.settings, tree)


def _changed(
    file: str, standing: Written, tree: Mapping[str, Tree]
) -> tuple[tuple[Artifact, ...], tuple[Diagnostic, ...]]:
    """An editor's file with more in it; where that can't be done gently, what it should say lies apart, and is told."""
    text = edited(standing.text, tree)
    if text is not None:
        return (Artifact(file, text.encode()),), ()
    aside = ASIDE.format(file=file)
    return (Artifact(aside, yaml_text(tree).encode()),), (NOT_EDITED.at(Place(file), file=file, aside=aside),)


def ledger_file(known: Mapping[str, Known], desk: Desk) -> Iterator[Artifact]:
    """The ledger, where it says something new. It comes last: whatever it tells of is there."""
    ledger = Ledger(submissions=dict(sorted(known.items())))
    if ledger != desk.ledger:
        content = json.dumps(ledger.model_dump(mode="json", exclude_defaults=True), ensure_ascii=False, indent=1)
        yield Artifact(LEDGER, content.encode())
