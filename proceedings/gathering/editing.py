"""Changes made in a file that an editor wrote: only the fields concerned; comments, order and quotes stay as they are.

The only importer of ruamel.yaml, which keeps all of that. What it makes is read again and must say what was meant.
"""

import io
from collections.abc import Mapping
from typing import Any

from proceedings.intake.yaml_file import Tree, load_yaml

WIDE = 100_000


def edited(text: str, tree: Mapping[str, Tree]) -> str | None:
    """The text changed so that it says the tree; None where that can't be done without touching more."""
    from ruamel.yaml import YAML  # loaded only where an editor's own file has to change
    from ruamel.yaml.error import YAMLError
    from ruamel.yaml.util import load_yaml_guess_indent

    try:
        _, indent, offset = load_yaml_guess_indent(text)
        pen = YAML(typ="rt")
        pen.preserve_quotes = True
        pen.width = WIDE
        pen.indent(mapping=2, sequence=(indent or 4), offset=(offset or 0))
        standing = pen.load(text) or pen.map()
        _write_mapping(standing, tree)
        written = io.StringIO()
        pen.dump(standing, written)
    except (YAMLError, AttributeError, KeyError, TypeError, ValueError, IndexError):
        return None
    return written.getvalue() if _says(written.getvalue(), tree) else None


def _says(text: str, tree: Mapping[str, Tree]) -> bool:
    read = load_yaml(text, "")
    return not read.diagnostics and _bare(read.value.value) == _bare(dict(tree))


def _bare(tree: Any) -> Any:
    """A tree without what is empty, which YAML writes in several ways."""
    if isinstance(tree, dict):
        inner = {name: _bare(value) for name, value in tree.items()}
        return {name: value for name, value in inner.items() if value not in (None, "", {}, [])}
    return [_bare(value) for value in tree] if isinstance(tree, list) else tree


def _write_mapping(standing: Any, tree: Mapping[str, Tree]) -> None:
    """Makes a mapping say the tree, touching what differs alone."""
    for name in [str(name) for name in standing if str(name) not in tree]:
        del standing[next(key for key in standing if str(key) == name)]
    keys = {str(key): key for key in standing}
    for name, value in tree.items():
        key = keys.get(name, name)
        if key not in standing or not _write_inside(standing[key], value) and _plain(standing[key]) != value:
            standing[key] = _quoted(value)


def _write_inside(standing: Any, value: Tree) -> bool:
    """Whether a value could be changed inside, being a mapping or a list of as many mappings as before."""
    if isinstance(standing, dict) and isinstance(value, dict):
        _write_mapping(standing, value)
        return True
    if isinstance(standing, list) and isinstance(value, list) and len(standing) == len(value):
        pairs = list(zip(standing, value, strict=True))
        if all(isinstance(old, dict) and isinstance(new, dict) for old, new in pairs):
            for old, new in pairs:
                _write_mapping(old, new if isinstance(new, dict) else {})
            return True
    return False


def _plain(standing: Any) -> Any:
    """A value as text, whatever ruamel took it for."""
    if isinstance(standing, dict):
        return {str(name): _plain(value) for name, value in standing.items()}
    if isinstance(standing, list):
        return [_plain(value) for value in standing]
    return standing if isinstance(standing, str) else None if standing is None else _spoken(standing)


def _spoken(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(value: Tree) -> Any:
    """A new value, its texts in quotes so that no other program takes them for numbers."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(value, dict):
        return {name: _quoted(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_quoted(each) for each in value]
    return DoubleQuotedScalarString(value or "")
