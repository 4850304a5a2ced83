"""There are fewer or more keywords than the profile allows.

Keywords are what a paper is found by. Two find it seldom, twenty find it always and so mean nothing. The range is
the profile's.

    keywords: {en: [police]}

Better:

    keywords: {en: [night patrol, hot spots, calls for service, paired experiment]}
"""

from collections.abc import Iterator

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S106",
    "keyword-count",
    Severity.WARNING,
    {
        "en": "Keywords ({language}): {count}; the profile asks for {least} to {most}.",
        "ru": "Ключевых слов ({language}): {count}; профиль требует от {least} до {most}.",
        "kk": "Түйінді сөздер ({language}) саны — {count}; профиль {least}–{most} сөз талап етеді.",
    },
    {
        "en": "Ask the author to add or strike out keywords; each is an item of the list of its own.",
        "ru": "Попросите автора добавить или убрать ключевые слова; каждое — отдельный элемент списка.",
        "kk": "Автордан түйінді сөздерді қосуды немесе азайтуды сұраңыз; әрқайсысы — тізімнің жеке элементі.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each language whose keywords are out of the profile's range."""
    allowed = house.profile.keywords
    for language, listed in submission.record.keywords.items():
        if not allowed.least <= len(listed) <= allowed.most:
            place = submission.place(f"keywords.{language}")
            yield FAULT.at(place, language=language, count=len(listed), least=allowed.least, most=allowed.most)
