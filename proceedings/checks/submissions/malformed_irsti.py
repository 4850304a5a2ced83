"""A МРНТИ (IRSTI) code can't be read.

The code places the paper in the rubricator of scientific and technical information of the CIS; national indexes
refuse a paper without it. It has two or three pairs of digits with dots between them; several codes are parted by
semicolons.

    irsti: "10.77.9"

Better:

    irsti: "10.77.91"
"""

import re
from collections.abc import Iterator

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S113",
    "malformed-irsti",
    Severity.ERROR,
    {
        "en": "“{irsti}” is not a МРНТИ (IRSTI) code.",
        "ru": "«{irsti}» — не код МРНТИ.",
        "kk": "«{irsti}» — ҒТАМР коды емес.",
    },
    {
        "en": "Write pairs of digits with dots between them, as 10.77.91, without the label.",
        "ru": "Пишите пары цифр через точку, например 10.77.91, без слова «МРНТИ».",
        "kk": "Цифр жұптарын нүктемен бөліп, мысалы 10.77.91, «ҒТАМР» сөзінсіз жазыңыз.",
    },
)

IRSTI = re.compile(r"\d\d(?:\.\d\d){1,2}(?:[;,] ?\d\d(?:\.\d\d){1,2})*", re.ASCII)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The record's МРНТИ, where its form is wrong."""
    irsti = submission.record.irsti
    if irsti and not IRSTI.fullmatch(irsti):
        yield FAULT.at(submission.place("irsti"), irsti=irsti)
