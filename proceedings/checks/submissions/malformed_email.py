"""An e-mail address can't be right.

Readers write to the corresponding author, and proofs are sent to this address: exactly one, as it is typed into a
mail program, without a name and without a comma.

    email: "a.sarsenova@example,org"

Better:

    email: "a.sarsenova@example.org"
"""

import re
from collections.abc import Iterator

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S111",
    "malformed-email",
    Severity.ERROR,
    {
        "en": "“{email}” is not an e-mail address.",
        "ru": "«{email}» — не адрес электронной почты.",
        "kk": "«{email}» — электрондық пошта мекенжайы емес.",
    },
    {
        "en": "Write one address like name@example.org, in Latin letters, without spaces.",
        "ru": "Укажите один адрес вида name@example.org латинскими буквами без пробелов.",
        "kk": "name@example.org үлгісіндегі бір мекенжайды латын әріптерімен, бос орынсыз жазыңыз.",
    },
)

LONGEST = 254
"""Characters of an address (RFC 5321, 4.5.3.1, by erratum 1690)."""

ADDRESS = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d-]+\.)+[a-z\d-]{2,}", re.A | re.I)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each author's address of a wrong form."""
    for index, author in enumerate(submission.record.authors):
        if author.email and not is_address(author.email):
            yield FAULT.at(submission.place(f"authors.{index}.email"), email=author.email)


def is_address(text: str) -> bool:
    """Whether the text has the form of one e-mail address that any mail server takes."""
    return len(text) <= LONGEST and bool(ADDRESS.fullmatch(text))
