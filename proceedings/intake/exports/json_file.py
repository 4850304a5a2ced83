"""JSON read with bounds: duplicate keys, NaN and depth are what hostile or broken exports are made of."""

import json
from typing import Any

from proceedings.intake.faults.exports import NOT_JSON
from proceedings.intake.text_file import FILE_LIMIT, decode, read_bytes
from proceedings.model.diagnostic import Place, Reported
from proceedings.model.received import Held


def load_json(held: Held) -> Reported[Any]:
    """What a JSON file says; None, and told, where it can't be read."""
    place = Place(held.name)
    content = read_bytes(held.path, place, FILE_LIMIT)
    text = decode(content.value, place) if content.value is not None else None
    if text is None or text.value is None:
        return Reported(None, content.diagnostics + (text.diagnostics if text else ()))
    try:
        return Reported(json.loads(text.value, parse_constant=lambda name: None))
    except json.JSONDecodeError as error:
        return Reported(None, (NOT_JSON.at(Place(held.name, error.lineno, error.colno), problem=error.msg),))
    except (RecursionError, ValueError) as error:
        return Reported(None, (NOT_JSON.at(place, problem=str(error)[:80]),))


def peek(held: Held, size: int = 4096) -> str:
    """The first characters of a file, for recognising it; empty where it can't be read."""
    content = _start(held, size)
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    return content.decode("utf-16" if wide else "utf-8-sig", "ignore")


def _start(held: Held, size: int) -> bytes:
    try:
        with held.path.open("rb") as stream:
            return stream.read(size)
    except OSError:
        return b""
