"""A word in a title, a name or a keyword mixes Cyrillic and Latin letters.

«Әлiм» with a Latin i looks right and is wrong: the index files it among Latin names, search doesn't find it, and
records for libraries carry the fault for ever. The letters met most are Latin a, c, e, o, p, x, i, h and ə, and ӛ
in place of ө.

    family: "Сәрсeнова"      (the e is Latin, U+0065)

Better:

    family: "Сәрсенова"      (the е is Cyrillic, U+0435)

A foreign word takes its Kazakh or Russian ending after a hyphen: PhD-докторант, SMS-тің.
"""

from collections.abc import Iterator
from itertools import chain

from proceedings.checks.alphabets import MIXED, TYPE_ANEW, mixed_words
from proceedings.checks.fields import author_names, keywords, text_language, titles
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.language import ANY
from proceedings.model.submission import Submission

FAULT = Fault(
    "S120",
    "mixed-script",
    Severity.ERROR,
    MIXED,
    TYPE_ANEW,
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each mixed word of titles, names and keywords."""
    record = submission.record
    for words in chain(titles(record), author_names(record), keywords(record)):
        language = text_language(record, house) if words.language == ANY else words.language
        for found in mixed_words(words.text, language):
            place = submission.place(words.field)
            yield FAULT.at(place, word=found.word, letters=found.letters, meant=found.meant)
