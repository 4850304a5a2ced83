"""Fields of the JSON that systems write, taken as what they should be: a text, a list of objects; else nothing."""

from collections.abc import Mapping
from typing import Any

Fields = Mapping[str, Any]


def text(one: Fields, *names: str) -> str:
    """The first of the fields that holds text or a number; empty where none does."""
    for name in names:
        value = one.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return ""


def objects(one: Fields, name: str) -> list[Fields]:
    """The objects in a field that is a list."""
    value = one.get(name)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def texts(one: Fields, name: str) -> list[str]:
    """The texts in a field that is a list, or the one text that it is."""
    value = one.get(name)
    listed = value if isinstance(value, list) else [value]
    return [each.strip() for each in listed if isinstance(each, str) and each.strip()]


def inside(one: Fields, name: str) -> Fields:
    """The object in a field; an empty one where there is none."""
    value = one.get(name)
    return value if isinstance(value, dict) else {}
