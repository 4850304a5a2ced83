"""A field holds characters that stand for none.

U+FFFD (�) marks a byte that some program couldn't read, and characters of the private use area are letters in one
font and nothing in all others: old Kazakh fonts kept ә, ғ, қ there. Neither can be printed.

    given: "�йгүл"

Better:

    given: "Айгүл"
"""

from collections.abc import Iterator

from proceedings.checks.fields import in_print
from proceedings.checks.lost_letters import meaningless, numbers_of
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S124",
    "replacement-characters",
    Severity.ERROR,
    {
        "en": "The field holds characters that mean nothing: {characters}.",
        "ru": "В поле есть знаки без значения: {characters}.",
        "kk": "Өрісте мағынасыз таңбалар бар: {characters}.",
    },
    {
        "en": "Type the word anew with ordinary letters.",
        "ru": "Наберите слово заново обычными буквами.",
        "kk": "Сөзді кәдімгі әріптермен қайта теріңіз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each field of the record with such characters."""
    for words in in_print(submission.record):
        characters = meaningless(words.text)
        if characters:
            yield FAULT.at(submission.place(words.field), characters=numbers_of(characters))
