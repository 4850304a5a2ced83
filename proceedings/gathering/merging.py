"""Three-way merging: what was received last time, what the editor made of it, what is received now.

Wherever the editor changed something the editor's word stands; what only the export changed is taken; where both did,
the editor's stays and the other is told. Authors are matched one by one, so that a new order never mixes two people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from proceedings.gathering.trees import shown
from proceedings.intake.yaml_file import Tree
from proceedings.model.gathered import Change


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged tree and each change on the way to it, those not made among them."""

    tree: Tree
    changes: tuple[Change, ...] = ()


def merge(base: Tree, mine: Tree, theirs: Tree, path: str = "") -> Merged:
    """The editor's tree with what the export alone has changed since the base; None is what isn't there."""
    if mine == theirs or theirs == base:
        return Merged(mine)
    if mine == base and not (isinstance(mine, dict) and isinstance(theirs, dict)):
        return Merged(theirs, tuple(_told(path, mine, theirs)))
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return _merge_fields(base if isinstance(base, dict) else {}, mine, theirs, path)
    if _same_people(base, mine, theirs):
        return _merge_people(base, mine, theirs, path)
    return Merged(mine, (Change(path, shown(mine), shown(theirs), kept=True),))


def _told(path: str, mine: Tree, theirs: Tree) -> list[Change]:
    """A change of a list of people is told person by person where it is the same people, else as one."""
    if isinstance(mine, list) and isinstance(theirs, list) and _aligned(mine, theirs):
        inner = [
            merge(old, old, new, f"{path}.{number}") for number, (old, new) in enumerate(zip(mine, theirs, strict=True))
        ]
        return [change for merged in inner for change in merged.changes]
    return [Change(path, shown(mine), shown(theirs))]


def _merge_fields(base: Mapping[str, Tree], mine: Mapping[str, Tree], theirs: Mapping[str, Tree], path: str) -> Merged:
    tree: dict[str, Tree] = {}
    changes: list[Change] = []
    for name in dict.fromkeys((*mine, *theirs)):
        merged = merge(base.get(name), mine.get(name), theirs.get(name), f"{path}.{name}".lstrip("."))
        changes.extend(merged.changes)
        if merged.tree is not None:
            tree[name] = merged.tree
    return Merged(tree, tuple(changes))


def _same_people(base: Tree, mine: Tree, theirs: Tree) -> bool:
    """Whether three lists name the same people in the same order, so that each person can be merged alone."""
    lists = [tree for tree in (base, mine, theirs) if isinstance(tree, list)]
    return len(lists) == 3 and _aligned(lists[0], lists[1]) and _aligned(lists[0], lists[2])


def _merge_people(base: Tree, mine: Tree, theirs: Tree, path: str) -> Merged:
    assert isinstance(base, list) and isinstance(mine, list) and isinstance(theirs, list)
    merged = [merge(*three, f"{path}.{number}") for number, three in enumerate(zip(base, mine, theirs, strict=True))]
    return Merged([one.tree for one in merged], tuple(change for one in merged for change in one.changes))


def _aligned(one: Sequence[Tree], other: Sequence[Tree]) -> bool:
    return len(one) == len(other) and all(map(_same_person, one, other)) and bool(one)


def _same_person(one: Tree, other: Tree) -> bool:
    """The same ORCID, or in some language the same family or given name; nothing but people is ever the same."""
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return False
    if one.get("orcid") and one.get("orcid") == other.get("orcid"):
        return True
    return bool(_parts(one) & _parts(other))


def _parts(person: Mapping[str, Tree]) -> set[tuple[str, str, str]]:
    """Family and given names by language, as far as they are spelt out."""
    names = person.get("name")
    forms = names.items() if isinstance(names, dict) else ()
    return {
        (language, part, str(form[part]).casefold())
        for language, form in forms
        if isinstance(form, dict)
        for part in ("family", "given")
        if form.get(part)
    }
