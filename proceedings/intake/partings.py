"""Words that a conference or a house style says how to part: those that are written as they should be."""

import re
from collections.abc import Callable, Mapping, Sequence

from proceedings.intake.faults.houses import MALFORMED_PARTING, UNSPOKEN_PARTING
from proceedings.model.diagnostic import Diagnostic, Place, Reported

Partings = Mapping[str, tuple[str, ...]]
"""By language, as in the field `hyphenation`."""

SOUND = re.compile(r"[^\W\d_]+(-[^\W\d_]+)*\*?")


def sound_partings(partings: Partings, place_of: Callable[[str], Place]) -> Reported[dict[str, tuple[str, ...]]]:
    """The words that can be used; the others are told, each where it was written. `place_of` places a field."""
    told: list[Diagnostic] = []
    for language, words in partings.items():
        for number, word in enumerate(words):
            if not SOUND.fullmatch(word):
                told.append(MALFORMED_PARTING.at(place_of(f"hyphenation.{language}.{number}"), word=word))
    sound = {language: tuple(filter(SOUND.fullmatch, words)) for language, words in partings.items()}
    return Reported(sound, tuple(told))


def unspoken_partings(
    partings: Partings, languages: Sequence[str], place_of: Callable[[str], Place]
) -> tuple[Diagnostic, ...]:
    """Languages that words are given for and that the conference doesn't speak, each where it was written."""
    spoken = {language.split("-")[0] for language in languages}
    return tuple(
        UNSPOKEN_PARTING.at(place_of(f"hyphenation.{language}"), language=language, languages=", ".join(languages))
        for language in partings
        if language.split("-")[0] not in spoken
    )
