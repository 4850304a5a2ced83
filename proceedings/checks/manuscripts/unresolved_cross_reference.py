"""The text refers to a label that stands nowhere.

The number of a table, figure, equation or section is put in from its label; where there is none, the reader would
see a mark in place of the number. Mostly the label is misspelt, or the table was struck out.

    see [](#tbl-cals) … Table: Calls {#tbl-calls}

Better:

    see [](#tbl-calls) … Table: Calls {#tbl-calls}
"""

from collections.abc import Iterator
from difflib import get_close_matches

from proceedings.checks.passages import PlainText, labels_of, mentions_in
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House

FAULT = Fault(
    "M205",
    "unresolved-cross-reference",
    Severity.ERROR,
    {
        "en": "Nothing in this paper has the label “{label}”.",
        "ru": "В работе нет метки «{label}».",
        "kk": "Жұмыста «{label}» белгісі жоқ.",
    },
    {
        "en": "Correct the reference or put the label at its target. Labels here: {known}.",
        "ru": "Исправьте ссылку или поставьте метку у нужного места. Метки в работе: {known}.",
        "kk": "Сілтемені түзетіңіз немесе қажет жерге белгі қойыңыз. Жұмыстағы белгілер: {known}.",
    },
)

SHOWN = 5


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """Each mention of a missing label, once a label; the likeliest labels stand in the hint."""
    mentioned: dict[str, int] = {}
    for block, line in text.blocks:
        for label in mentions_in(block):
            mentioned.setdefault(label, line)
    known = [label for label, _ in labels_of(text)] if mentioned else []
    for label, line in mentioned.items():
        if label not in known:
            likeliest = list(dict.fromkeys([*get_close_matches(label, known, 1), *known]))[:SHOWN]
            yield FAULT.at(text.place(line), label=label, known=", ".join(likeliest) or "—")
