"""A house style and its ancestors: `extends:` names the style that it changes, and so on up."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from proceedings.intake.families import with_typefaces
from proceedings.intake.faults.houses import STYLE_CYCLE, UNKNOWN_FAMILY, UNKNOWN_ROLE, UNKNOWN_STYLE
from proceedings.intake.named_file import Shelf
from proceedings.intake.partings import sound_partings
from proceedings.intake.records import nearest_place, validate
from proceedings.intake.yaml_file import Tree, YamlTree
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.roles import OF_A_PLACE, ROLES
from proceedings.model.style import Style, TextStyle
from proceedings.shipped import styles_folder

ASKED = Place("conference.yaml", field="style")


def style_names() -> tuple[str, ...]:
    """The names of the shipped styles."""
    return Shelf(styles_folder(), "styles", Path()).names()


def read_style(name: str, folder: Path, asked: Place = ASKED) -> Reported[Style | None]:
    """The style of a name, merged with its ancestors. `asked` is where the name was written."""
    lineage = _lineage(name, Shelf(styles_folder(), "styles", folder), asked)
    if any(tree.value is None for tree in lineage.value):
        return Reported(None, lineage.diagnostics)
    merged = _merged(lineage.value)
    style = validate(merged, Style, name)
    if style.value is None:
        return Reported(None, lineage.diagnostics + style.diagnostics)
    record = style.value.record
    sound = sound_partings(record.hyphenation, lambda field: nearest_place(merged.places, field, name))
    known_by = record.name or name.removesuffix(".yaml")
    named = record.model_copy(update={"name": known_by, "hyphenation": sound.value})
    there = with_typefaces(with_all_roles(named), folder, merged, name)
    strange = (*_homeless_roles(named, merged, name), *_unknown_roles(named, merged, name))
    return Reported(there.value, (*lineage.diagnostics, *strange, *there.diagnostics, *sound.diagnostics))


def with_all_roles(style: Style) -> Style:
    """The style with its body in place of every role that it lacks; those of a place are like the body anyway."""
    body = style.roles.get("body", TextStyle())
    lacking = (role for role in ROLES if role not in OF_A_PLACE)
    return style.model_copy(update={"roles": {**dict.fromkeys(lacking, body), **style.roles}})


def _lineage(name: str, shelf: Shelf, asked: Place) -> Reported[tuple[YamlTree, ...]]:
    """The style's tree, then its parent's, and so on; a tree without a value where the line breaks."""
    trees: list[YamlTree] = []
    diagnostics: list[Diagnostic] = []
    chain: list[str] = []
    while name:
        file = shelf.find(name)
        if file is None or name in chain:
            cycle = " → ".join((*chain, name))
            known = ", ".join(shelf.names())
            broken = (
                UNKNOWN_STYLE.at(asked, name=name, known=known) if file is None else STYLE_CYCLE.at(asked, chain=cycle)
            )
            return Reported((YamlTree(None, {}),), (*diagnostics, broken))
        loaded = shelf.load(name, file)
        diagnostics.extend(loaded.diagnostics)
        trees.append(loaded.value)
        chain.append(name)
        name, asked = _parent(loaded.value)
    return Reported(tuple(trees), tuple(diagnostics))


def _parent(tree: YamlTree) -> tuple[str, Place]:
    parent = tree.value.get("extends", "") if isinstance(tree.value, dict) else ""
    return (parent if isinstance(parent, str) else ""), tree.places.get("extends", ASKED)


def _merged(lineage: tuple[YamlTree, ...]) -> YamlTree:
    value: Tree = {}
    places: dict[str, Place] = {}
    for tree in reversed(lineage):
        own = (
            {key: field for key, field in tree.value.items() if key != "extends"}
            if isinstance(tree.value, dict)
            else {}
        )
        value = deep_merge(value, own)
        places.update(tree.places)
    return YamlTree(value, places)


def deep_merge(old: Tree, new: Tree) -> Tree:
    """Mappings are merged field by field; anything else of the new stands in place of the old."""
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return new
    return old | {key: deep_merge(old[key], value) if key in old else value for key, value in new.items()}


def _homeless_roles(style: Style, tree: YamlTree, file: str) -> Iterator[Diagnostic]:
    for role, text in sorted(style.roles.items()):
        if text.family not in style.families:
            place = nearest_place(tree.places, f"roles.{role}.family", file)
            yield UNKNOWN_FAMILY.at(place, role=role, family=text.family, known=", ".join(style.families))


def _unknown_roles(style: Style, tree: YamlTree, file: str) -> Iterator[Diagnostic]:
    for role in sorted(set(style.roles) - set(ROLES)):
        similar = get_close_matches(role, ROLES, n=3, cutoff=0.3) or list(ROLES)[:3]
        yield UNKNOWN_ROLE.at(nearest_place(tree.places, f"roles.{role}", file), role=role, similar=", ".join(similar))
