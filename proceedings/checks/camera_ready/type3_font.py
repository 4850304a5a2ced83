"""A camera-ready PDF has Type 3 fonts.

Their letters are little drawings, often bitmaps: rough on screen, heavy to print, and mostly without the letters
behind them, so that the text can't be searched. Old TeX set-ups and plotting libraries make them.

    matplotlib's figures as saved by default

Better: in matplotlib rcParams["pdf.fonttype"] = 42; in TeX the cm-super or Latin Modern fonts.
"""

from collections.abc import Iterator

from proceedings.checks.foreign import facts_of
from proceedings.checks.passages import place_in_text
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "C104",
    "type3-font",
    Severity.WARNING,
    {
        "en": "The PDF has fonts of Type 3 ({fonts}): rough in print, often not searchable.",
        "ru": "В PDF есть шрифты Type 3 ({fonts}): они грубы в печати и часто не ищутся.",
        "kk": "PDF ішінде Type 3 қаріптері бар ({fonts}): баспада сапасыз, көбіне іздеуге келмейді.",
    },
    {
        "en": "Ask the authors to export text and figures with TrueType or OpenType fonts.",
        "ru": "Попросите авторов сохранить текст и рисунки со шрифтами TrueType или OpenType.",
        "kk": "Авторлардан мәтін мен суреттерді TrueType немесе OpenType қаріптерімен сақтауды сұраңыз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The fonts of this kind, together."""
    drawn = dict.fromkeys(font.name or "?" for font in facts_of(submission).fonts if font.kind == "Type3")
    if drawn:
        yield FAULT.at(place_in_text(submission, 0), fonts=", ".join(drawn))
