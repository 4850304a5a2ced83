"""The keywords are not the same number in each language.

The lists are translations of one another, and exports pair them item by item: a missing one shifts all that follow.

    keywords:
      ru: [ночное патрулирование, очаги преступности]
      en: [night patrol]

Better:

    keywords:
      ru: [ночное патрулирование, очаги преступности]
      en: [night patrol, crime hot spots]
"""

from collections.abc import Iterator

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S107",
    "unequal-keywords",
    Severity.WARNING,
    {
        "en": "The number of keywords differs between the languages: {counts}.",
        "ru": "Число ключевых слов на разных языках не совпадает: {counts}.",
        "kk": "Түйінді сөздердің саны тілдер бойынша бірдей емес: {counts}.",
    },
    {
        "en": "Give each keyword in every language, in the same order.",
        "ru": "Дайте каждое ключевое слово на всех языках в одном и том же порядке.",
        "kk": "Әр түйінді сөзді барлық тілде бірдей ретпен беріңіз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The keywords, where their numbers differ."""
    keywords = submission.record.keywords
    if len({len(listed) for listed in keywords.values()}) > 1:
        counts = ", ".join(f"{language} {len(listed)}" for language, listed in keywords.items())
        yield FAULT.at(submission.place("keywords"), counts=counts)
