"""JSON as records want it: only what is known, letters as they are, the same bytes every time."""

import json
from collections.abc import Mapping, Sequence

from proceedings.exports._words import plain


def known(**fields: object) -> dict[str, object]:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value}


def json_bytes(value: object) -> bytes:
    """The value as JSON in UTF-8."""
    return (json.dumps(_tidied(value), ensure_ascii=False, indent=2) + "\n").encode()


def _tidied(value: object) -> object:
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, Mapping):
        return {name: _tidied(each) for name, each in value.items()}
    if isinstance(value, Sequence):
        return [_tidied(each) for each in value]
    return value
