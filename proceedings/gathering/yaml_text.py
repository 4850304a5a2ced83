"""Trees written as YAML the way an editor would: short words bare, all else in quotes, names of people on one line.

A quoted text is JSON's, which YAML 1.2 understands to the letter; so no value can turn into anything but itself.
"""

import json
import re
from collections.abc import Iterator, Mapping

from proceedings.intake.yaml_file import Tree

BARE = re.compile(r"[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*")
UNSEEN = re.compile(
    "[\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]"
)
"""Characters that an editor can't see, or that YAML takes for line breaks; they are written by their numbers."""
WORDS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "nan", "inf"])
"""Bare words that other programs take for something else than a word."""
LISTS = ("columns", "decisions", "sections")
"""Mappings of gather.yaml that people change line by line."""
NARROW = 110
"""Characters up to which a mapping of names stands on one line."""


def yaml_text(tree: Mapping[str, Tree], notes: Mapping[str, str] | None = None) -> str:
    """The tree as a YAML text; `notes` are comments at the end of lines, by dotted field."""
    return "".join(f"{line}\n" for line in _mapping(tree, "", notes or {}, 0))


def _mapping(tree: Mapping[str, Tree], path: str, notes: Mapping[str, str], depth: int) -> Iterator[str]:
    for name, value in tree.items():
        field = f"{path}.{name}".lstrip(".")
        yield from _value(f"{'  ' * depth}{_text(name)}:", value, field, notes, depth)


def _value(head: str, value: Tree, field: str, notes: Mapping[str, str], depth: int) -> Iterator[str]:
    """A value after what stands before it: on the same line where it fits, else below."""
    note = f"  # {notes[field]}" if field in notes else ""
    short = None if field in LISTS or any(each.startswith(f"{field}.") for each in notes) else _flow(value)
    if short is not None and len(head) + len(short) < NARROW or not isinstance(value, dict | list) or not value:
        yield f"{head} {short if short is not None else _flow(value)}{note}"
    elif isinstance(value, dict):
        yield f"{head}{note}"
        yield from _mapping(value, field, notes, depth + 1)
    else:
        yield f"{head}{note}"
        for number, each in enumerate(value):
            yield from _list_member(each, f"{field}.{number}", notes, depth + 1)


def _list_member(value: Tree, field: str, notes: Mapping[str, str], depth: int) -> Iterator[str]:
    indent = "  " * depth
    if not isinstance(value, dict):
        yield from _value(f"{indent}-", value, field, notes, depth)
        return
    lines = list(_mapping(value, field, notes, depth + 1))
    note = f"  # {notes[field]}" if field in notes else ""
    yield f"{indent}- {lines[0].lstrip()}{note}" if lines else f"{indent}- {{}}{note}"
    yield from lines[1:]


def _flow(value: Tree) -> str | None:
    """A value on one line; None for one that wants lines of its own."""
    if isinstance(value, dict):
        texts = all(isinstance(each, str) for each in value.values())
        shown = ", ".join(f"{_text(name)}: {_text(str(each))}" for name, each in value.items())
        return f"{{{shown}}}" if texts else None
    if isinstance(value, list):
        return _flow_list(value) if all(isinstance(each, str) for each in value) else None
    return _text(value or "")


def _flow_list(value: Tree) -> str:
    return f"[{', '.join(_text(str(each)) for each in value)}]" if isinstance(value, list) else "{}"


def _text(text: str) -> str:
    return (
        text
        if BARE.fullmatch(text) and text not in WORDS
        else UNSEEN.sub(_escaped, json.dumps(text, ensure_ascii=False))
    )


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
