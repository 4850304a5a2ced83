"""Vocabularies: word forms by rank, and words drawn from them as Zipf's law has it (Mandelbrot 1953)."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, product
from random import Random

from bench import stems

RUSSIAN_FORMS = 44_000
"""So that three hundred papers hold about forty thousand different words."""

FLATTENING = 2.7
BREVITY = 12
"""By how many letters a longer word may overtake a shorter one in rank."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words from the most to the least frequent, with their frequencies added up."""

    words: tuple[str, ...]
    reached: tuple[float, ...]

    def draw(self, chance: Random, count: int) -> list[str]:
        """So many words, each by its frequency."""
        return chance.choices(self.words, cum_weights=self.reached, k=count)


def russian() -> Vocabulary:
    """Function words first, then forms of made-up words."""
    made = (
        prefix + root + ending
        for prefix, root in product(stems.PREFIXES, stems.ROOTS.split())
        for endings in stems.PARADIGMS.values()
        for ending in endings
    )
    return _ranked(stems.FUNCTION_WORDS.split(), _shuffled(made, "russian")[:RUSSIAN_FORMS])


def kazakh() -> Vocabulary:
    """Stems with the endings that their vowels ask for."""
    made = (stem + ending for stem in stems.KAZAKH_STEMS.split() for ending in _endings(stem))
    return _ranked((), _shuffled(made, "kazakh"))


def english() -> Vocabulary:
    """The words of abstracts."""
    return _ranked(stems.ENGLISH_WORDS.split(), ())


def _endings(stem: str) -> tuple[str, ...]:
    return stems.FRONT_ENDINGS if stems.FRONT_VOWELS.intersection(stem) else stems.BACK_ENDINGS


def _shuffled(words: Iterable[str], seed: str) -> list[str]:
    """In no order but that short words tend to come first, as in every language (Zipf 1935)."""
    chance = Random(seed)
    distinct = [word for word in dict.fromkeys(words) if len(word) > 2]
    return sorted(distinct, key=lambda word: len(word) + chance.uniform(0, BREVITY))


def _ranked(first: Iterable[str], others: Iterable[str]) -> Vocabulary:
    words = tuple(dict.fromkeys((*first, *others)))
    return Vocabulary(words, tuple(accumulate(1 / (rank + FLATTENING) for rank in range(1, len(words) + 1))))
