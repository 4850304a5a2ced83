"""An ORCID iD is mistyped.

The iD ties a person's papers together whatever the spelling of the name, and it is printed as a link. Its last
character is a check digit (ISO 7064, MOD 11-2), so one wrong digit is always found.

    orcid: "0000-0002-1825-0098"

Better, copied from the author's page:

    orcid: "0000-0002-1825-0097"
"""

import re
from collections.abc import Iterator

from stdnum.iso7064 import mod_11_2

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S110",
    "invalid-orcid",
    Severity.ERROR,
    {
        "en": "“{orcid}” is not an ORCID iD: its form or its check digit is wrong.",
        "ru": "«{orcid}» — не ORCID: неверна форма или контрольная цифра.",
        "kk": "«{orcid}» ORCID нөмірі емес: пішіні немесе бақылау цифры қате.",
    },
    {
        "en": "Copy it from the author's page at orcid.org: four groups of four, as 0000-0002-1825-0097.",
        "ru": "Скопируйте номер со страницы автора на orcid.org: четыре группы по четыре знака, 0000-0002-1825-0097.",
        "kk": "Нөмірді автордың orcid.org бетінен көшіріңіз: төрт таңбадан төрт топ, 0000-0002-1825-0097.",
    },
)

FORM = re.compile(r"(?:\d{4}-){3}\d{3}[\dX]", re.ASCII)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each author's iD of a wrong form or with a wrong check digit."""
    for index, author in enumerate(submission.record.authors):
        if author.orcid and not is_orcid(author.orcid):
            yield FAULT.at(submission.place(f"authors.{index}.orcid"), orcid=author.orcid)


def is_orcid(text: str) -> bool:
    """Whether the text is an iD with its hyphens and a right check digit."""
    return bool(FORM.fullmatch(text)) and bool(mod_11_2.is_valid(text.replace("-", "")))
