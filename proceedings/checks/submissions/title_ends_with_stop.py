"""A title ends with a full stop.

A title is not a sentence of the text: the stop stands in the contents, in the running head and before the leaders
as a blot. Question and exclamation marks, an ellipsis and an abbreviation's dot are left in peace.

    title: {ru: "О профилактике правонарушений."}

Better:

    title: {ru: "О профилактике правонарушений"}
"""

import re
from collections.abc import Iterator

from proceedings.checks.fields import titles
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S122",
    "title-ends-with-stop",
    Severity.WARNING,
    {
        "en": "The title ends with a full stop: “…{end}”.",
        "ru": "Заглавие заканчивается точкой: «…{end}».",
        "kk": "Тақырыптың соңында нүкте тұр: «…{end}».",
    },
    {
        "en": "Delete the full stop.",
        "ru": "Удалите точку в конце.",
        "kk": "Соңындағы нүктені өшіріңіз.",
    },
)

STOP = re.compile(r"\w{4}[»”\"')]?\.$")
"""After a word of four letters or more: a shorter one may be abbreviated, as in «г.», «ж.», “Inc.”."""

SEEN = 40
"""Characters of the end that are looked at and shown."""


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each title or short title that ends with a stop."""
    for words in titles(submission.record):
        if STOP.search(words.text[-SEEN:]):
            yield FAULT.at(submission.place(words.field), end=words.text[-SEEN:].split()[-1])
