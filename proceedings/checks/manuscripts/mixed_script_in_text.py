"""A word of the text mixes Cyrillic and Latin letters.

The reader doesn't see it; search, hyphenation and the checks for borrowed text do. Each word is told once, the
first ten of a paper; they have mostly one cause, a font or a keyboard.

    …қоғамдық тәртiпті сақтау…      (the i is Latin, U+0069)

Better:

    …қоғамдық тәртіпті сақтау…      (the і is Cyrillic, U+0456)
"""

from collections.abc import Iterator
from itertools import islice

from proceedings.checks.alphabets import MIXED, TYPE_ANEW, MixedWord, mixed_words
from proceedings.checks.passages import PlainText
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House

FAULT = Fault(
    "M209",
    "mixed-script-in-text",
    Severity.WARNING,
    MIXED,
    TYPE_ANEW,
)

TOLD = 10
"""Words of a paper that are told."""


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """The first mixed words of the text, each once, where it first stands."""
    for found, line in islice(_distinct(text), TOLD):
        place = text.place(line)
        yield FAULT.at(place, word=found.word, letters=found.letters, meant=found.meant)


def _distinct(text: PlainText) -> Iterator[tuple[MixedWord, int]]:
    seen: set[str] = set()
    language = text.submission.record.language
    for passage in text.passages:
        for found in mixed_words(passage.text, language):
            if found.word not in seen:
                seen.add(found.word)
                yield found, passage.line
