"""Whether a comma stands inside one name, between family and given, or between two people."""

from collections.abc import Sequence

from proceedings.intake.exports.name_endings import (
    JOINERS,
    is_family,
    is_given,
    is_initials,
    is_kin,
    is_particle,
    is_patronymic,
)
from proceedings.intake.exports.name_parts import GLUED


def are_one_name(names: Sequence[str], *, begins: bool) -> bool:
    """Whether of names in a row, with commas between, the first two are one; `begins`: nobody stands before them."""
    first, second, *others = (GLUED.sub(" ", name).split() for name in names)
    if any(map(is_initials, first)):
        return False
    if all(map(is_initials, second)):
        return True
    if len(_without_particles(first)) == 1:
        return _completes(first, second, others, begins=begins)
    return not others and len(first) == 2 and len(second) == 1 and is_given(second[0]) and not is_given(first[0])


def _without_particles(words: list[str]) -> list[str]:
    """How many names there are: particles are none, and Ortega y Gasset is one."""
    if JOINERS & set(words[1:-1]):
        return words[:1]
    return [word for word in words if not is_particle(word)] or words


def _completes(first: list[str], second: list[str], others: list[list[str]], *, begins: bool) -> bool:
    """Whether the words after the comma are given names of the one family name before it."""
    if len(second) == 1:
        return not is_family(second[0]) and (begins and not others or _alternate([first, second, *others]))
    if any(is_family(word) and not is_patronymic(word) for word in second):
        return False
    told = is_patronymic(second[-1]) or is_kin(second[-1]) or all(map(is_given, second))
    return told or (not is_initials(second[0]) and (is_initials(second[-1]) or not others) and not is_given(first[-1]))


def _alternate(run: list[list[str]]) -> bool:
    """Single words in a row are family and given in turn if a given name tells so."""
    if not is_given(run[0][-1]) and is_given(run[1][0]):
        return True
    return len(run) % 2 == 0 and any(len(words) == 1 and is_given(words[0]) for words in run[1::2])
