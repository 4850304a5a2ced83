"""Two places of a paper have one label.

A reference to the label can only lead to one of them, and the reader is sent to the wrong table without anybody
noticing.

    Table: Calls in 2024 {#tbl-calls} … Table: Calls in 2025 {#tbl-calls}

Better:

    Table: Calls in 2024 {#tbl-calls-2024} … Table: Calls in 2025 {#tbl-calls-2025}
"""

from collections.abc import Iterator

from proceedings.checks.passages import PlainText, labels_of
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House

FAULT = Fault(
    "M206",
    "duplicate-label",
    Severity.ERROR,
    {
        "en": "The label “{label}” stands twice, first on line {first}.",
        "ru": "Метка «{label}» стоит дважды, первый раз в строке {first}.",
        "kk": "«{label}» белгісі екі рет қойылған, алғашқысы {first}-жолда.",
    },
    {
        "en": "Rename one of them, and the references to it.",
        "ru": "Переименуйте одну из них и ссылки на неё.",
        "kk": "Олардың бірін және оған жасалған сілтемелерді өзгертіңіз.",
    },
)


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """Each label that was given before."""
    first: dict[str, int] = {}
    for label, line in labels_of(text):
        if label in first:
            yield FAULT.at(text.place(line), label=label, first=first[label])
        first.setdefault(label, line)
