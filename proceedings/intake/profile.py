"""A profile: the publishing conventions that a conference names, from styles/profiles/ or its own folder."""

from pathlib import Path

from proceedings.intake.faults.houses import UNKNOWN_PROFILE
from proceedings.intake.named_file import Shelf
from proceedings.intake.records import validate
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.profile import Profile
from proceedings.shipped import styles_folder

ASKED = Place("conference.yaml", field="profile")


def read_profile(name: str, folder: Path, asked: Place = ASKED) -> Reported[Profile | None]:
    """The profile of a name. `asked` is where the name was written."""
    shelf = Shelf(styles_folder() / "profiles", "styles/profiles", folder)
    file = shelf.find(name)
    if file is None:
        return Reported(None, (UNKNOWN_PROFILE.at(asked, name=name, known=", ".join(shelf.names())),))
    tree = shelf.load(name, file)
    if tree.value.value is None and tree.diagnostics:
        return Reported(None, tree.diagnostics)
    profile = validate(tree.value, Profile, name)
    return Reported(profile.value.record if profile.value else None, tree.diagnostics + profile.diagnostics)
