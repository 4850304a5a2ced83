"""The ISSN of the series is mistyped.

Catalogues tie the volumes of a series together by it. Its last character is a check digit, so a slip is found.

    series: {issn: "9999-9993"}

Better:

    series: {issn: "9999-9994"}
"""

from collections.abc import Iterator, Sequence

from stdnum import issn

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "V105",
    "invalid-issn",
    Severity.ERROR,
    {
        "en": "“{issn}” is not an ISSN: its form or its check digit is wrong.",
        "ru": "«{issn}» — не ISSN: неверна форма или контрольная цифра.",
        "kk": "«{issn}» ISSN емес: пішіні немесе бақылау цифры қате.",
    },
    {
        "en": "Copy it from the certificate of the series: four digits, a hyphen, four characters.",
        "ru": "Скопируйте его из свидетельства серии: четыре цифры, дефис, четыре знака.",
        "kk": "Оны серия куәлігінен көшіріңіз: төрт цифр, дефис, төрт таңба.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """The ISSN of the series, where it is wrong."""
    given = house.conference.imprint.series.issn
    if given and not issn.is_valid(given):
        yield FAULT.at(house.place("imprint.series.issn"), issn=given)
