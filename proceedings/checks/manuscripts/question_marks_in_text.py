"""Question marks stand in the text where letters were.

A program that knew no Kazakh letters wrote «?азақстан» for «Қазақстан». It does so throughout, so the words are
told together.

    …?азақстан Республикасының за?дары…

Better:

    …Қазақстан Республикасының заңдары…
"""

from collections.abc import Iterator

from proceedings.checks.lost_letters import questioned_words
from proceedings.checks.passages import PlainText
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House

FAULT = Fault(
    "M211",
    "question-marks-in-text",
    Severity.WARNING,
    {
        "en": "Letters seem lost in: {words} ({count} in all).",
        "ru": "Похоже, потеряны буквы: {words} (всего {count}).",
        "kk": "Әріптер жоғалған сияқты: {words} (барлығы {count}).",
    },
    {
        "en": "Get the manuscript from the author as .docx, .odt or UTF-8 text.",
        "ru": "Попросите у автора рукопись в .docx, .odt или тексте UTF-8.",
        "kk": "Қолжазбаны автордан .docx, .odt немесе UTF-8 мәтіні түрінде сұраңыз.",
    },
)

SHOWN = 3


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """All such words of the paper together, at the first."""
    found: dict[str, int] = {}
    for passage in text.passages:
        for word in questioned_words(passage.text):
            found.setdefault(word, passage.line)
    if found:
        place = text.place(next(iter(found.values())))
        yield FAULT.at(place, words=", ".join(list(found)[:SHOWN]), count=len(found))
