"""The ISBN of the volume is mistyped.

It stands in the imprint and, as a bar code, on the cover; a wrong one means that no shop or library can order the
book. Its last digit is a check digit, so a slip is found.

    isbn: "978-601-000-000-2"

Better:

    isbn: "978-601-000-000-1"
"""

from collections.abc import Iterator, Sequence

from stdnum import isbn

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "V104",
    "invalid-isbn",
    Severity.ERROR,
    {
        "en": "“{isbn}” is not an ISBN: its form or its check digit is wrong.",
        "ru": "«{isbn}» — не ISBN: неверна форма или контрольная цифра.",
        "kk": "«{isbn}» ISBN емес: пішіні немесе бақылау цифры қате.",
    },
    {
        "en": "Copy it from the letter of the book chamber, with its hyphens.",
        "ru": "Скопируйте его из письма книжной палаты вместе с дефисами.",
        "kk": "Оны кітап палатасының хатынан дефистерімен бірге көшіріңіз.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """The imprint's ISBN, of ten or thirteen digits, where it is wrong."""
    given = house.conference.imprint.isbn
    if given and not isbn.is_valid(given):
        yield FAULT.at(house.place("imprint.isbn"), isbn=given)
