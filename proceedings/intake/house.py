"""The house of a volume: conference.yaml, its style, its profile and the logos that it names."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from proceedings.intake.conference_file import NAME, read_conference
from proceedings.intake.house_style import read_style
from proceedings.intake.partings import Partings, sound_partings, unspoken_partings
from proceedings.intake.picture_file import read_picture
from proceedings.intake.profile import read_profile
from proceedings.intake.records import Placed, nearest_place
from proceedings.model.conference import Conference
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.house import House
from proceedings.model.picture import Illustration
from proceedings.model.profile import Profile
from proceedings.model.style import Microtypography, Style


def read_house(folder: Path, style: str = "", profile: str = "") -> Reported[House | None]:
    """The house that a conference folder describes; a style or profile given here goes before the conference's own."""
    conference = read_conference(folder)
    if conference.value is None:
        return Reported(None, conference.diagnostics)
    record, places = conference.value.record, conference.value.places
    set_in = read_style(style or record.style, folder, _asked("style", style, places))
    conventions = read_profile(profile or record.profile, folder, _asked("profile", profile, places))
    place_of = partial(nearest_place, places, file=NAME)
    own = sound_partings(record.hyphenation, place_of)
    unspoken = unspoken_partings(record.hyphenation, record.languages, place_of)
    logos = _logos(conference.value, folder)
    told = (conference, set_in, conventions, own, logos)
    diagnostics = (*(diagnostic for reported in told for diagnostic in reported.diagnostics), *unspoken)
    if set_in.value is None or conventions.value is None:
        return Reported(None, diagnostics)
    style_of_volume = _with(set_in.value, record.microtypography, own.value)
    conventions_of_volume = _with_references_of(record, conventions.value)
    return Reported(House(record, style_of_volume, conventions_of_volume, places, logos.value), diagnostics)


def _with(style: Style, asked: Microtypography, partings: Partings) -> Style:
    """The style with what the conference itself says of small things and of words that part, which goes first."""
    said = {field: getattr(asked, field) for field in asked.model_fields_set}
    languages = dict.fromkeys((*style.hyphenation, *partings))
    words = {each: (*style.hyphenation.get(each, ()), *partings.get(each, ())) for each in languages}
    manners = style.microtypography.model_copy(update=said)
    return style.model_copy(update={"microtypography": manners, "hyphenation": words})


def _with_references_of(record: Conference, profile: Profile) -> Profile:
    """The profile with what the conference itself says of its references."""
    asked: dict[str, object] = {"references": record.references} if record.references else {}
    if record.romanised_references is not None:
        asked["romanised_references"] = record.romanised_references
    return profile.model_copy(update=asked) if asked else profile


def _asked(field: str, given: str, places: Mapping[str, Place]) -> Place:
    return Place(f"--{field}") if given else nearest_place(places, field, NAME)


def _logos(conference: Placed[Conference], folder: Path) -> Reported[dict[str, Illustration]]:
    logos: dict[str, Illustration] = {}
    diagnostics: list[Diagnostic] = []
    for index, body in enumerate(conference.record.bodies):
        if body.logo and body.logo not in logos:
            place = nearest_place(conference.places, f"bodies.{index}.logo", NAME)
            read = read_picture(body.logo, folder, place)
            diagnostics.extend(read.diagnostics)
            if read.value:
                logos[body.logo] = read.value
    return Reported(logos, tuple(diagnostics))
