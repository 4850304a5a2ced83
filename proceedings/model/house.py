"""The house: what every paper of a volume shares, handed to whoever sets or checks one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from proceedings.model.conference import Conference
from proceedings.model.diagnostic import Place
from proceedings.model.picture import Illustration
from proceedings.model.profile import Profile
from proceedings.model.style import Style


@dataclass(frozen=True, slots=True)
class House:
    """A conference with its house style and profile. `places` tells where each field of conference.yaml was written.

    `logos` are the pictures that the conference names, by file name.
    """

    conference: Conference
    style: Style
    profile: Profile
    places: Mapping[str, Place] = field(default_factory=dict)
    logos: Mapping[str, Illustration] = field(default_factory=dict)

    def place(self, name: str) -> Place:
        """Where a field of the conference was written, or the nearest field around it that was."""
        while name and name not in self.places:
            name = name.rpartition(".")[0]
        return self.places.get(name, Place("conference.yaml"))
