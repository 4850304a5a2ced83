"""The content of an OpenReview note: `{"value": …}` in version 2 of the API, the bare value in version 1."""

from typing import Any

from proceedings.intake.exports.fields import Fields, inside


def value_of(note: Fields, name: str) -> Any:
    """What a field of the content holds; None where it isn't there."""
    value = inside(note, "content").get(name)
    return value.get("value") if isinstance(value, dict) and "value" in value else value
