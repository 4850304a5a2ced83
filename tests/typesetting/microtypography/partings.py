"""Words parted, as they are written in these tests: a hyphen at every place."""

from itertools import pairwise

from proceedings.typesetting.microtypography import hyphenate


def parted(word: str, language: str, minima: tuple[int, int] = (2, 2), own: tuple[str, ...] = ()) -> str:
    """The word with hyphens where it may part."""
    places = (0, *hyphenate(word, language, minima, own), len(word))
    return "-".join(word[begin:end] for begin, end in pairwise(places))
