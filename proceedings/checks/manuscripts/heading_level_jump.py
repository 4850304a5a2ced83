"""A heading is more than one level below the one before it.

Outline, contents and readers for the blind count levels: a heading of level 3 under one of level 1 hangs in the
air.

    # Method
    ### The sample

Better:

    # Method
    ## The sample
"""

from collections.abc import Iterator

from proceedings.checks.passages import PlainText
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.manuscript import Heading

FAULT = Fault(
    "M202",
    "heading-level-jump",
    Severity.WARNING,
    {
        "en": "A heading of level {level} stands where the next level is {wanted}.",
        "ru": "Заголовок уровня {level} стоит там, где следующий уровень — {wanted}.",
        "kk": "Келесі деңгей {wanted} болуы тиіс жерде {level}-деңгейлі тақырыпша тұр.",
    },
    {
        "en": "Make it level {wanted}.",
        "ru": "Сделайте его заголовком уровня {wanted}.",
        "kk": "Оны {wanted}-деңгейлі тақырыпша етіңіз.",
    },
)


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """Each heading that jumps; the first of a paper is of level 1."""
    above = 0
    for block, line in text.blocks:
        if not isinstance(block, Heading):
            continue
        if block.level > above + 1:
            yield FAULT.at(text.place(line), level=block.level, wanted=above + 1)
        above = block.level
