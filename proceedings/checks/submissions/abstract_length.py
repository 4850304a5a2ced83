"""An abstract is shorter or longer than the profile allows.

Indexes cut long abstracts where they please, and a short one tells the reader nothing. The range is the profile's,
counted in words.

    abstract: {en: "About night patrols."}

Better: what was asked, how it was done, what was found, what follows, in four to eight sentences.
"""

from collections.abc import Iterator

from proceedings.checks.fields import localised
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S105",
    "abstract-length",
    Severity.WARNING,
    {
        "en": "Words in the abstract ({language}): {count}; the profile asks for {least} to {most}.",
        "ru": "В аннотации ({language}) слов: {count}; профиль требует от {least} до {most}.",
        "kk": "Аңдатпада ({language}) {count} сөз бар; профиль {least}–{most} сөз талап етеді.",
    },
    {
        "en": "Ask the author to shorten or complete it.",
        "ru": "Попросите автора сократить или дополнить её.",
        "kk": "Автордан оны қысқартуды немесе толықтыруды сұраңыз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each abstract out of the profile's range."""
    allowed = house.profile.abstract_words
    for words in localised("abstract", submission.record.abstract):
        count = len(words.text.split())
        if not allowed.least <= count <= allowed.most:
            place = submission.place(words.field)
            yield FAULT.at(place, language=words.language, count=count, least=allowed.least, most=allowed.most)
