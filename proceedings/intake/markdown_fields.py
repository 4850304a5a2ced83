"""The front matter of a Markdown paper as fields: a title, authors and bodies as pandoc and JOSS have them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from proceedings.intake.markdown_citations import KEY
from proceedings.intake.pandoc_fields import RAISED
from proceedings.intake.tex_macros import Macros, macros_in
from proceedings.intake.yaml_file import load_yaml
from proceedings.model.bibliography import Bibliography

NAMES = {
    "title": ("title",),
    "subtitle": ("subtitle",),
    "abstract": ("abstract",),
    "author": ("author", "authors"),
    "keywords": ("keywords", "tags"),
    "institute": ("institute", "affiliations"),
}
MACRO_FIELDS = ("macros", "header-includes")

LISTED = re.compile(rf"@(\*)|{KEY}")


def fields_of_front_matter(text: str, file: str) -> dict[str, tuple[str, ...]]:
    """The fields that front matter gives; none where it is a record of our own or no YAML: others tell of that."""
    tree = load_yaml(text, file).value.value if text else None
    if not isinstance(tree, Mapping) or isinstance(tree.get("title"), Mapping):
        return {}
    found = {
        field: tuple(entry for name in names for entry in _entries(tree.get(name))) for field, names in NAMES.items()
    }
    return {field: entries for field, entries in found.items() if entries}


def macros_of_front_matter(text: str, file: str) -> Macros:
    """The commands for formulas that front matter defines."""
    if not any(f"{name}:" in text for name in MACRO_FIELDS):
        return Macros()
    tree = load_yaml(text, file).value.value
    return macros_in(tree) if isinstance(tree, Mapping) else Macros()


def without_macros(tree: Mapping[str, Any]) -> dict[str, Any]:
    """Front matter that is a record, without the commands for formulas, which are none of it."""
    return {name: value for name, value in tree.items() if name not in MACRO_FIELDS}


def bibliography_of_front_matter(text: str, file: str) -> Bibliography:
    """The files that front matter names as `bibliography`, and the keys that it lists by `nocite`."""
    if "bibliography" not in text and "nocite" not in text:
        return Bibliography()
    tree = load_yaml(text, file).value.value
    if not isinstance(tree, Mapping):
        return Bibliography()
    listed = " ".join(_entries(tree.get("nocite")))
    keys = tuple(found[1] or found[2] or found[3] for found in LISTED.finditer(listed))
    return Bibliography(tuple(_entries(tree.get("bibliography"))), keys)


def _entries(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        words = _entry(one) if isinstance(one, Mapping) else one if isinstance(one, str) else ""
        if words.strip():
            yield words.strip()


def _entry(one: Mapping[str, Any]) -> str:
    """A person with the marks of bodies, or a body: `{name: …, orcid: …, affiliation: "1, 2"}`."""
    told = {name: value for name, value in one.items() if isinstance(value, str)}
    name = told.get("name") or " ".join(filter(None, (told.get("given-names", ""), told.get("surname", ""))))
    bodies = told.get("affiliation", "")
    marked = "".join(bodies.split()).translate(RAISED) if _is_marks(bodies) else f" ({bodies})" if bodies else ""
    star = "*" if told.get("corresponding", "").casefold() in ("true", "yes") else ""
    return " ".join(filter(None, (f"{name}{marked}{star}", told.get("orcid", ""), told.get("email", ""))))


def _is_marks(bodies: str) -> bool:
    return bool(bodies) and all(part.strip().isdigit() for part in bodies.split(","))
