"""Two submissions have the same title.

Mostly one paper was sent twice, or a corrected version beside the first. In the contents the reader can't tell them
apart. Greetings and resolutions are spared: they are often called alike.

    017 “Night patrols”    052 “Night Patrols.”

Better: one of them is withdrawn, or both titles say what is different.
"""

import re
from collections.abc import Iterator, Sequence

from proceedings.checks.fields import text_language
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.submission import Kind, Submission

FAULT = Fault(
    "V101",
    "duplicate-title",
    Severity.WARNING,
    {
        "en": "The title is that of submission {other} too: “{title}”.",
        "ru": "Такое же заглавие у работы {other}: «{title}».",
        "kk": "{other} жұмысының да тақырыбы осындай: «{title}».",
    },
    {
        "en": "See whether one paper was sent twice; move the extra folder out of the conference.",
        "ru": "Проверьте, не прислана ли работа дважды; уберите лишнюю папку из конференции.",
        "kk": "Бір жұмыстың екі рет жіберілмегенін тексеріңіз; артық қалтаны конференциядан шығарыңыз.",
    },
)

SPARED = (Kind.GREETING, Kind.RESOLUTION)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """Each submission whose title, in the language of its text, was met before; case and punctuation don't count."""
    first: dict[str, str] = {}
    for submission in submissions:
        record = submission.record
        language = text_language(record, house)
        title = localise(record.title, (language,))
        words = " ".join(re.findall(r"\w+", title.casefold()))
        if not words or record.kind in SPARED:
            continue
        if words in first:
            field = f"title.{language}"
            yield FAULT.at(submission.place(field), other=first[words], title=title)
        first.setdefault(words, record.id)
