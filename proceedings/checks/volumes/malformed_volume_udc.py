"""The УДК (UDC) number of the volume can't be read.

It stands at the head of the imprint, and the book is catalogued by it. The form is that of a paper's number.

    imprint: {udc: "УДК 34"}

Better:

    imprint: {udc: "34:351.74"}
"""

from collections.abc import Iterator, Sequence

from proceedings.checks.submissions.malformed_udc import is_udc
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "V107",
    "malformed-volume-udc",
    Severity.ERROR,
    {
        "en": "“{udc}” in the imprint can't be read as a УДК (UDC) number.",
        "ru": "«{udc}» в выходных сведениях не читается как индекс УДК.",
        "kk": "Шығыс мәліметтеріндегі «{udc}» ӘОЖ индексі ретінде оқылмайды.",
    },
    {
        "en": "Write digits with dots and the signs + / : only, without the label.",
        "ru": "Пишите цифры с точками и знаки + / : без слова «УДК».",
        "kk": "«ӘОЖ» сөзінсіз, нүктелі цифрлар мен + / : белгілерін ғана жазыңыз.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """The imprint's УДК, where it can't be parsed."""
    udc = house.conference.imprint.udc
    if udc and not is_udc(udc):
        yield FAULT.at(house.place("imprint.udc"), udc=udc)
