"""A camera-ready PDF uses a font that it doesn't carry.

The printing house puts another in its place, and Kazakh letters turn into boxes or strangers. PDF/X, PDF/A and
every library ask for embedded fonts.

    TimesNewRomanPSMT, not embedded

Better: export with “embed all fonts”, or as PDF/A.
"""

from collections.abc import Iterator

from proceedings.checks.foreign import facts_of
from proceedings.checks.passages import place_in_text
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "C103",
    "font-not-embedded",
    Severity.ERROR,
    {
        "en": "Fonts are not embedded in the PDF: {fonts}.",
        "ru": "Шрифты не внедрены в PDF: {fonts}.",
        "kk": "PDF ішіне қаріптер енгізілмеген: {fonts}.",
    },
    {
        "en": "Ask the authors to save it as PDF/A, which embeds all fonts.",
        "ru": "Попросите авторов сохранить файл как PDF/A: тогда внедряются все шрифты.",
        "kk": "Авторлардан файлды PDF/A түрінде сақтауды сұраңыз: сонда барлық қаріптер енгізіледі.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The fonts without a program in the file, together."""
    absent = dict.fromkeys(font.name or "?" for font in facts_of(submission).fonts if not font.embedded)
    if absent:
        yield FAULT.at(place_in_text(submission, 0), fonts=", ".join(absent))
