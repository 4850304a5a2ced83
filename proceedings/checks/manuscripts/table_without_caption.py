"""A table has no caption.

A table is read apart from the text: its heading says what is counted, where and when. Without it the text can't
refer to the table by number either.

    | Year | Calls |
    |------|-------|
    | 2025 | 1 204 |

Better, with a line of its own directly after the table:

    Table: Calls for service in the pilot district {#tbl-calls}
"""

from collections.abc import Iterator

from proceedings.checks.passages import PlainText
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.manuscript import Table

FAULT = Fault(
    "M204",
    "table-without-caption",
    Severity.WARNING,
    {
        "en": "Table {number} has no caption.",
        "ru": "У таблицы {number} нет заголовка.",
        "kk": "{number}-кестенің атауы жоқ.",
    },
    {
        "en": "Say what it shows; in Markdown a line “Table: what it shows” directly after it.",
        "ru": "Укажите, что в ней показано; в Markdown — строкой «Table: что показано» сразу после неё.",
        "kk": "Онда не көрсетілгенін жазыңыз; Markdown-та кестеден кейін бірден «Table: не көрсетілген» жолы тұрады.",
    },
)


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """Each table without words above it, by its place among the tables."""
    number = 0
    for block, line in text.blocks:
        if isinstance(block, Table):
            number += 1
            if not block.caption:
                yield FAULT.at(text.place(line), number=number)
