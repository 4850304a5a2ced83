"""A word in an abstract, a post or the name of a body mixes Cyrillic and Latin letters.

The abstract goes to indexes as it stands: a word with one Latin letter is found by nobody. It is a warning here and
an error in titles, names and keywords.

    abstract: {kk: "…қоғамдық тәртiп…"}      (the i is Latin, U+0069)

Better:

    abstract: {kk: "…қоғамдық тәртіп…"}      (the і is Cyrillic, U+0456)
"""

from collections.abc import Iterator
from itertools import chain

from proceedings.checks.alphabets import MIXED, TYPE_ANEW, mixed_words
from proceedings.checks.fields import author_standing, localised, text_language
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.language import ANY
from proceedings.model.submission import Submission

FAULT = Fault(
    "S121",
    "mixed-script-in-abstract",
    Severity.WARNING,
    MIXED,
    TYPE_ANEW,
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each mixed word of abstracts and of what stands beside the authors' names, once a field."""
    record = submission.record
    for words in chain(localised("abstract", record.abstract), author_standing(record)):
        language = text_language(record, house) if words.language == ANY else words.language
        for found in {found.word: found for found in mixed_words(words.text, language)}.values():
            place = submission.place(words.field)
            yield FAULT.at(place, word=found.word, letters=found.letters, meant=found.meant)
