"""Records as trees of text, as YAML has them: what is compared, merged and written."""

from collections.abc import Iterator, Mapping

from proceedings.intake.yaml_file import Tree
from proceedings.model.language import ANY
from proceedings.model.record import Record

LONGEST = 160
"""Characters of a value that a report shows."""


def tree_of(record: Record) -> dict[str, Tree]:
    """What a record says beyond its defaults, every value as text."""
    tree = _tree(record.model_dump(mode="json", exclude_defaults=True))
    assert isinstance(tree, dict)
    return tree


def _tree(value: object) -> Tree:
    if isinstance(value, dict):
        if list(value) == [ANY]:
            return _tree(value[ANY])
        inner = {str(name): _tree(each) for name, each in value.items()}
        return {name: each for name, each in inner.items() if each not in ("", [], {}, None)}
    if isinstance(value, list | tuple):
        return [_tree(each) for each in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def leaves(tree: Tree, path: str = "") -> Iterator[tuple[str, Tree]]:
    """Every text, and every list of texts, with its dotted path."""
    if isinstance(tree, Mapping):
        for name, value in tree.items():
            yield from leaves(value, f"{path}.{name}".lstrip("."))
    elif isinstance(tree, list) and any(isinstance(each, dict) for each in tree):
        for number, value in enumerate(tree):
            yield from leaves(value, f"{path}.{number}".lstrip("."))
    elif tree not in (None, ""):
        yield path, tree


def shown(tree: Tree) -> str:
    """A value as a report shows it: on one line, not too long."""
    words = "; ".join(
        str(value) if isinstance(value, str) else ", ".join(map(str, value or ())) for _, value in leaves(tree)
    )
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
