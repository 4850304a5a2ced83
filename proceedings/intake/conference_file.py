"""conference.yaml: everything said once for the whole volume."""

from pathlib import Path

from proceedings.intake.records import Placed, validate
from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import load_yaml
from proceedings.model.conference import Conference
from proceedings.model.diagnostic import Place, Reported

NAME = "conference.yaml"


def read_conference(folder: Path) -> Reported[Placed[Conference] | None]:
    """The conference that a folder describes, with the place of every field."""
    text = read_text(folder / NAME, Place(NAME))
    if text.value is None:
        return Reported(None, text.diagnostics)
    tree = load_yaml(text.value, NAME)
    if tree.value.value is None and tree.diagnostics:
        return Reported(None, tree.diagnostics)
    conference = validate(tree.value, Conference, NAME)
    return Reported(conference.value, tree.diagnostics + conference.diagnostics)
