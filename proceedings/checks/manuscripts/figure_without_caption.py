"""A figure has no caption.

A reader of print can't hover over a picture: without words it is lost to whoever skims, to search and to the blind,
and the text can't refer to it by number.

    ![](figures/chart.png)

Better:

    ![Calls per hour in the thirty-two beats, 2025](figures/chart.png){#fig-calls}
"""

from collections.abc import Iterator

from proceedings.checks.passages import PlainText
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.manuscript import Figure

FAULT = Fault(
    "M203",
    "figure-without-caption",
    Severity.WARNING,
    {
        "en": "Figure {number} has no caption.",
        "ru": "У рисунка {number} нет подписи.",
        "kk": "{number}-суреттің атауы жоқ.",
    },
    {
        "en": "Say under it what it shows; in Markdown: ![what it shows](picture.png).",
        "ru": "Подпишите, что на нём показано; в Markdown: ![что показано](picture.png).",
        "kk": "Онда не көрсетілгенін жазыңыз; Markdown-та: ![не көрсетілген](picture.png).",
    },
)


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """Each figure without words, by its place among the figures."""
    number = 0
    for block, line in text.blocks:
        if isinstance(block, Figure):
            number += 1
            if not block.caption:
                yield FAULT.at(text.place(line), number=number)
