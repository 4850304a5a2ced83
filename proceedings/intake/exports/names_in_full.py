"""A name without initials or comma taken apart: by patronymics, endings, particles and given names that one knows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from proceedings.intake.exports.name_endings import (
    FEMALE,
    JOINERS,
    VIETNAMESE,
    is_family,
    is_given,
    is_kin,
    is_particle,
    is_patronymic,
)

CYRILLIC = re.compile("[Ѐ-ԯ]")
SON_OF = ("ибн", "бен", "бин", "ibn", "bin", "ben")


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name by its parts and how sure the reading is, from 0 to 1."""

    family: str
    given: str
    patronymic: str
    confidence: float


def known_family(family: str, given: Sequence[str], confidence: float) -> NameParts:
    """The family name is known: of the others the last may be a patronymic."""
    if len(given) > 1 and (is_patronymic(given[-1]) or is_kin(given[-1])):
        return NameParts(family, " ".join(given[:-1]), given[-1], confidence)
    return NameParts(family, " ".join(given), "", confidence)


def in_full(units: list[str], *, capitals: bool) -> NameParts:
    """No initials: patronymics tell first, then the endings of family names and known given names."""
    tells = [at for at, unit in enumerate(units) if is_patronymic(unit) or is_kin(unit)]
    if len(units) == 2:
        return _two_with_patronymic(units, tells) if tells else _two(units, capitals=capitals)
    if tells and (tells[-1] > 0):
        return _with_patronymic(units, 1 if 1 in tells and 2 not in tells[:-1] else tells[-1])
    return _several(units)


def _with_patronymic(units: list[str], at: int) -> NameParts:
    """The given name stands before its patronymic; what else there is, is the family name."""
    family = [*units[: at - 1], *units[at + 1 :]]
    sure = 0.95 if len(family) == 1 else 0.7 if len(family) == 2 else 0.5
    return NameParts(" ".join(family), units[at - 1], units[at], sure)


def _two_with_patronymic(units: list[str], tells: list[int]) -> NameParts:
    """Two words, of which one ends like a patronymic: that may be all the family name there is."""
    first, second = units
    if tells == [0]:
        return NameParts(first, second, "", 0.9 if is_given(second) or is_kin(first) else 0.75)
    if is_family(first):
        return NameParts(first, second, "", 0.5)
    if is_kin(second):
        return NameParts(second, first, "", 0.75 if second.casefold().endswith(("ұлы", "улы", "uly")) else 0.6)
    stem = re.sub(r"(?:ович|евич|ovich|evich)$", "", second.casefold())
    if FEMALE.fullmatch(second.casefold()) or is_given(stem):
        return NameParts("", first, second, 0.5)
    return NameParts(second, first, "", 0.6)


def _two(units: list[str], *, capitals: bool) -> NameParts:
    first, second = units
    leading, trailing = NameParts(first, second, "", 0.9), NameParts(second, first, "", 0.9)
    if is_family(first) != is_family(second):
        certain = leading if is_family(first) else trailing
        usual = certain is trailing or bool(CYRILLIC.search(first))
        return replace(certain, confidence=0.95 if is_given(certain.given) else 0.85 if usual else 0.75)
    if is_family(first):
        return replace(leading if CYRILLIC.search(first) else trailing, confidence=0.5)
    if is_given(first) != is_given(second):
        return _told_by_given(leading, trailing, capitals=capitals)
    if CYRILLIC.search(first + second):
        return replace(leading, confidence=0.5)
    return replace(trailing, confidence=0.6 if capitals else 0.8)


def _told_by_given(leading: NameParts, trailing: NameParts, *, capitals: bool) -> NameParts:
    """One of two words is a known given name; in Latin letters the order that all use there weighs as much."""
    if is_given(trailing.given):
        return trailing
    if CYRILLIC.search(leading.family):
        return replace(leading, confidence=0.85)
    return replace(leading, confidence=0.75) if capitals else replace(trailing, confidence=0.6)


def _several(units: list[str]) -> NameParts:
    """Three words or more without a patronymic: a family name first or last, the last if nothing tells."""
    families = [is_family(unit) for unit in units]
    at = next((at for at, unit in enumerate(units) if _is_joined(unit)), 0)
    if at:
        double = at > 1 and not is_given(units[at - 1]) and units[at].split()[0].casefold() not in SON_OF
        start = at - 1 if double else at
        return NameParts(" ".join(units[start:]), " ".join(units[:start]), "", 0.65 if double else 0.85)
    if families[0] and not families[-1]:
        return known_family(units[0], units[1:], 0.85 if is_given(units[1]) else 0.75)
    vietnamese = units[0].casefold() in VIETNAMESE and units[-1].casefold() not in VIETNAMESE
    if vietnamese or (CYRILLIC.search(units[0]) and not families[-1]):
        return known_family(units[0], units[1:], 0.5)
    told = len(units) == 3 and is_given(units[1])
    return known_family(units[-1], units[:-1], 0.85 if told else 0.8 if families[-1] and len(units) == 3 else 0.65)


def _is_joined(unit: str) -> bool:
    first, *others = unit.split()
    return bool(others) and (is_particle(first) or others[0] in JOINERS)
