"""A name taken apart: which of its words is the family name, which are given, and how sure that is.

Order tells nothing by itself: Kazakh and Russian lists put the family name first, articles last. So do patronymics,
initials, endings, capitals and particles tell; where none does, the reading is doubtful.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from proceedings.intake.exports.name_capitals import is_capitals, uncapitalised
from proceedings.intake.exports.name_endings import (
    JOINERS,
    KIN_WORDS,
    SUFFIXES,
    VIETNAMESE,
    is_family,
    is_given,
    is_initials,
    is_particle,
)
from proceedings.intake.exports.names_in_full import CYRILLIC, NameParts, in_full, known_family

GLUED = re.compile(r"(?<=[^\W\d_]\.)(?=[^\W\d_])")
UNDOTTED = re.compile(r"(?<![^\W_])([^\W\d_])\.([^\W\d_])(?![\w.])")
LATIN = re.compile("[A-Za-zÀ-ɏ]")
_SHORT_FAMILIES = "li wu xu hu lu yu ma he qi du gu fu su ng le ли ан юн"
SHORT_FAMILIES = frozenset(_SHORT_FAMILIES.split())
MOST_WORDS = 6


def name_parts(words: str) -> NameParts:
    """The parts of one person's name, typed in any order; a comma stands between family and given names."""
    plain, suffix = _without_suffix(words)
    before, _, after = plain.partition(",")
    small = words == words.lower()
    units, rest = _units(before, small), _units(after.replace(",", " "), small)
    found = _inverted(units, rest) if units and rest else _read(units + rest)
    if suffix:
        found = replace(found, family=f"{found.family} {suffix}".strip())
    strange = CYRILLIC.search(words) and LATIN.search(words) or len(units) + len(rest) > MOST_WORDS
    return replace(found, confidence=min(found.confidence, 0.4 if strange else 1.0))


def _without_suffix(words: str) -> tuple[str, str]:
    """Jr. or III belongs to the family name, wherever it was typed."""
    typed = words.replace(",", ", ").split()
    suffix = next((word for word in typed[1:] if word.strip(",").casefold() in SUFFIXES and word[0].isupper()), "")
    return " ".join(word for word in typed if word != suffix) if suffix else words, suffix.strip(",")


def _units(words: str, small: bool) -> list[str]:
    """The words, initials apart, particles joined to what follows, оглы to what stands before."""
    typed = GLUED.sub(" ", UNDOTTED.sub(r"\1.\2.", words)).split()
    cased = [word[:1].upper() + word[1:] if small and not is_particle(word) else word for word in typed]
    units: list[str] = []
    pending: list[str] = []
    for at, word in enumerate(cased):
        if word.casefold() in KIN_WORDS and units and not pending:
            units[-1] = f"{units[-1]} {word}"
        elif word in JOINERS and units and at + 1 < len(cased):
            pending = [*pending, units.pop(), word]
        elif _opens(cased, at):
            pending.append(word)
        else:
            units.append(" ".join([*pending, _dotted(word)]))
            pending = []
    return units + pending


def _opens(words: Sequence[str], at: int) -> bool:
    """Whether a particle opens a family name here: small ones do, others where a name stands before and after."""
    word = words[at]
    if not is_particle(word) or at + 1 >= len(words) or words[0].casefold() in VIETNAMESE:
        return False
    return word.islower() or (len(words) > 2 and (at > 0 or is_particle(words[1])) and not is_initials(words[at + 1]))


def _dotted(word: str) -> str:
    return f"{word.upper()}." if is_initials(word) and not word.endswith(".") else _raised(word)


def _raised(word: str) -> str:
    return word[:1].upper() + word[1:] if is_initials(word) else word


def _read(units: list[str]) -> NameParts:
    """The reading of a name without a comma."""
    if len(units) < 2:
        return _single(units)
    loud = [is_capitals(unit) for unit in units]
    quiet = [not is_initials(unit) for unit in units]
    plain = [_cased(unit) for unit in units]
    if any(loud) and loud != quiet and (loud[0] != loud[-1]) and loud == sorted(loud, reverse=loud[0]):
        family = [unit for unit, is_loud in zip(plain, loud, strict=True) if is_loud]
        given = [unit for unit, is_loud in zip(plain, loud, strict=True) if not is_loud]
        return _loud(family, given)
    if not all(quiet):
        return _with_initials(plain, quiet)
    return in_full(plain, capitals=all(loud))


def _cased(unit: str) -> str:
    words = unit.split()
    return " ".join(uncapitalised(word, inside=len(words) > 1) if is_capitals(word) else word for word in words)


def _single(units: list[str]) -> NameParts:
    """One word alone; short capitals that no ending tells of are an abbreviation more likely than a name."""
    name = _cased(units[0]) if units else ""
    if units and is_capitals(units[0]) and len(name) < MOST_WORDS and not (is_given(name) or is_family(name)):
        name = units[0]
    sure = 0.8 if is_given(name) and not is_capitals(units[0]) else 0.5
    return NameParts("", name, "", sure if name else 0.0)


def _loud(family: list[str], given: list[str]) -> NameParts:
    """The family name stands in capitals; two capitals after what is no given name may be initials: Smith JA."""
    short = len(family) == 1 and len(family[0]) <= 2
    if short and not is_given(given[0]) and family[0].casefold() not in SHORT_FAMILIES:
        return NameParts(" ".join(given), ". ".join(family[0].upper()) + ".", "", 0.75)
    return known_family(" ".join(family), given, 0.6 if short or is_given(family[0]) else 0.95)


def _inverted(family: list[str], rest: list[str]) -> NameParts:
    """Family and given names stand on their sides of a comma."""
    name, given = " ".join(map(_cased, family)), [_cased(unit) for unit in rest]
    if len(family) > 1 or is_given(family[0]) and (is_family(given[0]) or (is_given(given[0]) and len(given) == 1)):
        return known_family(name, given, 0.75 if len(family) == 2 else 0.6)
    return known_family(name, given, 0.95 if is_given(given[0]) or not given[0].isalpha() or len(given) > 1 else 0.8)


def _with_initials(units: list[str], quiet: list[bool]) -> NameParts:
    """Initials are given names; what word is the family name, if there are more, their place tells."""
    words = [unit for unit, is_word in zip(units, quiet, strict=True) if is_word]
    if len(words) == 1:
        family = words[0]
        return known_family(family, [unit for unit in units if unit != family], _initialled(family, quiet))
    if not words:
        return NameParts("", " ".join(units), "", 0.4)
    if quiet[-1]:
        return known_family(units[-1], units[:-1], 0.9 if quiet[0] else 0.8)
    first, second = words[0], words[1]
    if len(words) == 2 and quiet[:2] == [True, True]:
        if is_given(second) or (is_family(first) and not is_family(second)):
            return known_family(first, units[1:], 0.9)
        return known_family(f"{first} {second}", units[2:], 0.65)
    return known_family(first, units[1:], 0.5)


def _initialled(family: str, quiet: list[bool]) -> float:
    """Smith J. is sure; John A. may lack a family name."""
    return 0.6 if quiet[0] and is_given(family) and not is_family(family) else 0.95
