"""The records of the authors' loop read and written; an editor's file keeps its comments and its order."""

from collections.abc import Iterable
from pathlib import Path

from proceedings.gathering.editing import edited
from proceedings.gathering.trees import tree_of
from proceedings.gathering.yaml_text import yaml_text
from proceedings.intake.exports.json_file import load_json
from proceedings.intake.records import validate
from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import YamlTree, load_yaml
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.proofing import ProofCopy, ProofRecord
from proceedings.model.received import Held
from proceedings.proofing.places import proof_path, record_path

HEAD = "# Where the proof of this paper stands. What you change here stays; `status: declined` sets a wish aside.\n"


def read_record(folder: Path, paper: str) -> Reported[ProofRecord | None]:
    """Where a paper stands; a new record where none was kept; None, and told, where it can't be read."""
    name = record_path(paper)
    if not (folder / name).is_file():
        return Reported(ProofRecord(id=paper))
    text = read_text(folder / name, Place(name))
    if text.value is None:
        return Reported(None, text.diagnostics)
    tree = load_yaml(text.value, name)
    checked = validate(tree.value, ProofRecord, name)
    return Reported(checked.value.record if checked.value else None, tree.diagnostics + checked.diagnostics)


def read_records(folder: Path, papers: Iterable[str]) -> Reported[tuple[ProofRecord, ...]]:
    """Where each of the papers stands; those that can't be read are told and left out."""
    read = [read_record(folder, paper) for paper in papers]
    told = tuple(fault for one in read for fault in one.diagnostics)
    return Reported(tuple(one.value for one in read if one.value), told)


def record_file(record: ProofRecord, folder: Path) -> Artifact:
    """The file of a record: written anew, or changed where an editor has one already."""
    name = record_path(record.id)
    tree = {"id": record.id, "state": record.state.value, **tree_of(record)}
    standing = read_text(folder / name, Place(name)).value if (folder / name).is_file() else None
    text = edited(standing, tree) if standing else None
    return Artifact(name, (text or HEAD + yaml_text(tree)).encode())


def read_copy(folder: Path, paper: str, version: int) -> ProofCopy | None:
    """What is known of a proof; None where it was never made or can't be read."""
    name = proof_path(paper, version, "json")
    if not (folder / name).is_file():
        return None
    checked = validate(YamlTree(load_json(Held(name, folder / name)).value, {}), ProofCopy, name)
    return checked.value.record if checked.value else None


def copy_file(copy: ProofCopy) -> Artifact:
    """The file of what is known of a proof."""
    return Artifact(proof_path(copy.id, copy.version, "json"), copy.model_dump_json(exclude_defaults=True).encode())
