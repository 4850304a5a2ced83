"""A word in conference.yaml mixes Cyrillic and Latin letters.

Title page, committees, sections and imprint come from here: these are the most looked-at words of the book. One
Latin i in «Құқықтық тәртiп» files the volume under a word that doesn't exist.

    sections: [{id: rights, title: {kk: "Адам құқықтары, қылмыстық процеcс"}}]      (the last but one letter is Latin)

Better:

    sections: [{id: rights, title: {kk: "Адам құқықтары, қылмыстық процесс"}}]
"""

from collections.abc import Iterator, Sequence

from proceedings.checks.alphabets import MIXED, TYPE_ANEW, mixed_words
from proceedings.checks.fields import Words
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.record import Record
from proceedings.model.submission import Submission

FAULT = Fault(
    "V111",
    "mixed-script-in-conference",
    Severity.ERROR,
    MIXED,
    TYPE_ANEW,
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """Each mixed word of the conference, whatever field it stands in."""
    for words in _words(house.conference, "", house.conference.languages[0] if house.conference.languages else ""):
        for found in mixed_words(words.text, words.language):
            place = house.place(words.field)
            yield FAULT.at(place, word=found.word, letters=found.letters, meant=found.meant)


def _words(value: object, field: str, language: str) -> Iterator[Words]:
    """All text below a value; a key that is a language is that of the text below it."""
    if isinstance(value, str):
        yield Words(field, language, value)
        return
    for step, inner, spoken in _steps(value, language):
        yield from _words(inner, f"{field}.{step}" if field else step, spoken)


def _steps(value: object, language: str) -> Iterator[tuple[str, object, str]]:
    if isinstance(value, Record):
        yield from ((name, getattr(value, name), language) for name in type(value).model_fields)
    elif isinstance(value, dict):
        yield from ((key, inner, key) for key, inner in value.items())
    elif isinstance(value, tuple):
        yield from ((str(index), inner, language) for index, inner in enumerate(value))
