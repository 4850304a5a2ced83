"""A camera-ready PDF is protected.

It opens, but forbids copying, changing or printing. Its pages stand in the volume without that protection, which is
for the authors to allow. (A file that asks for a password to open can't be read at all and is told so when it is
read.)

    saved with “restrict editing and printing”

Better: no protection; the volume is published anyway.
"""

from collections.abc import Iterator

from proceedings.checks.foreign import facts_of
from proceedings.checks.passages import place_in_text
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "C105",
    "encrypted",
    Severity.WARNING,
    {
        "en": "The PDF is encrypted; its pages are printed without the protection.",
        "ru": "PDF зашифрован; его страницы печатаются без защиты.",
        "kk": "PDF шифрланған; оның беттері қорғаныссыз басылады.",
    },
    {
        "en": "Ask the authors for an unprotected file, or for their consent.",
        "ru": "Попросите у авторов незащищённый файл или их согласие.",
        "kk": "Авторлардан қорғалмаған файлды немесе олардың келісімін сұраңыз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The file, where it is encrypted."""
    if facts_of(submission).encrypted != "no":
        yield FAULT.at(place_in_text(submission, 0))
