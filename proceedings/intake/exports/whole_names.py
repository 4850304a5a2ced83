"""A name that a system keeps in one field: it is somebody's by what the field is, whatever stands in it."""

from proceedings.intake.exports.markup import line
from proceedings.intake.exports.people import name_of, typed_person
from proceedings.model.language import Language
from proceedings.model.people import Name


def whole_name(words: str) -> dict[Language, Name]:
    """The name by its parts; what is no name by any rule stays as it stands, a single name."""
    return typed_person(words).person.name or (name_of(words, "") if line(words) else {})
