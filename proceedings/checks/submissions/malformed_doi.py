"""A DOI can't be registered or resolved.

The DOI is printed on the paper's first page and cited for ever; a Cyrillic letter or a full stop at its end makes a
link that leads nowhere. It is given bare, without the resolver's address.

    doi: "https://doi.org/10.5555/lo2026.017."

Better:

    doi: "10.5555/lo2026.017"
"""

import re
from collections.abc import Iterator

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S114",
    "malformed-doi",
    Severity.ERROR,
    {
        "en": "“{doi}” is not a DOI.",
        "ru": "«{doi}» — не DOI.",
        "kk": "«{doi}» — DOI емес.",
    },
    {
        "en": "Write it bare, in Latin letters and digits, as 10.5555/lo2026.017; no full stop after it.",
        "ru": "Пишите только номер латинскими буквами и цифрами: 10.5555/lo2026.017; без точки в конце.",
        "kk": "Тек нөмірді латын әріптері мен цифрлармен жазыңыз: 10.5555/lo2026.017; соңына нүкте қойылмайды.",
    },
)

DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/[!-~]*[!-~](?<![.,;])", re.ASCII)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The record's DOI, where its form is wrong."""
    doi = submission.record.doi
    if doi and not is_doi(doi):
        yield FAULT.at(submission.place("doi"), doi=doi)


def is_doi(text: str) -> bool:
    """Whether the text is a DOI in printable ASCII that doesn't end in a point of punctuation."""
    return bool(DOI.fullmatch(text))
