"""The typefaces of a style as this machine has them: folders and system families found, what is missing told."""

from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from proceedings.intake.faults.houses import MISSING_TYPEFACE
from proceedings.intake.records import nearest_place
from proceedings.intake.yaml_file import YamlTree
from proceedings.model.diagnostic import Diagnostic, Reported
from proceedings.model.style import Family, Style
from proceedings.pdf.faces import MATH_PACKAGE, covers
from proceedings.typefaces import DIGEST_MARK, KNOWN, digest_of, editions_of, is_folder

ALWAYS_THERE = "source-serif-4"
"""A dependency of ours, for a style none of whose families is there."""

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
"""What older editions of system families lack; those won't do for a volume with Kazakh in it."""


def with_typefaces(style: Style, folder: Path, tree: YamlTree, file: str) -> Reported[Style]:
    """The style with its families as they are here, those in files named with their digest; each missing told once."""
    families: dict[str, Family] = {}
    told: dict[str, Diagnostic] = {}
    for name, family in style.families.items():
        found = {each: typeface(each, folder) for each in _chain(family)}
        first, *others = [*filter(None, found.values())] or [ALWAYS_THERE]
        families[name] = family.model_copy(update={"package": first, "fallback": tuple(others)})
        place = nearest_place(tree.places, f"families.{name}.package", file)
        for each in _missing(family, found):
            told.setdefault(each, MISSING_TYPEFACE.at(place, name=each, cure=cure_of(each)))
    families.setdefault("text", next(iter(families.values()), Family(package=ALWAYS_THERE)))
    return Reported(style.model_copy(update={"families": families}), tuple(told.values()))


def typeface(name: str, folder: Path) -> str:
    """The name that faces are opened by, or nothing where the family isn't there. Folders lie in the conference's."""
    if name == MATH_PACKAGE:
        return name
    if is_folder(name):
        place = (folder / name).resolve()
        editions = editions_of(str(place)) if place.is_relative_to(folder.resolve()) else ()
        return f"{place.as_posix()}{DIGEST_MARK}{digest_of(editions[0])}" if editions else ""
    if name in KNOWN:
        whole = (files for files in editions_of(name) if all(covers(file, KAZAKH) for file in files))
        return next((f"{name}{DIGEST_MARK}{digest_of(files)}" for files in whole), "")
    return name if find_spec(f"fontpkg_{name.replace('-', '_')}") else ""


def cure_of(name: str) -> str:
    """What puts the family there."""
    if is_folder(name):
        return f"*.ttf → {name}"
    return KNOWN[name].install if name in KNOWN else f"pip install fontpkg-{name}"


def _chain(family: Family) -> tuple[str, ...]:
    return (family.package, *family.instead, *family.fallback)


def _missing(family: Family, found: Mapping[str, str]) -> Iterator[str]:
    """The family where nothing stands in for it, and missing fallbacks."""
    if not any(found[each] for each in (family.package, *family.instead)):
        yield family.package
    yield from (each for each in family.fallback if not found[each])
