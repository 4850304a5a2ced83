"""A УДК (UDC) number can't be read.

Libraries shelve the paper by it. A number is made of digits with a dot after each group, signs that join (+ / :)
and auxiliaries in brackets or quotation marks, after an apostrophe, a hyphen or an equals sign. The label is
printed by the house style and isn't repeated.

    udc: "УДК 343,2"

Better:

    udc: "343.2"

Also right: 343.2/.7 · 34(574) · 343.1+351.74 · 94(574)"1917/1991" · 811.512.122'36.
"""

import re
from collections.abc import Iterator

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S112",
    "malformed-udc",
    Severity.ERROR,
    {
        "en": "“{udc}” can't be read as a УДК (UDC) number.",
        "ru": "«{udc}» не читается как индекс УДК.",
        "kk": "«{udc}» ӘОЖ индексі ретінде оқылмайды.",
    },
    {
        "en": "Write digits with dots and the signs + / : only, without the label: 343.2/.7 or 34(574).",
        "ru": "Пишите цифры с точками и знаки + / : без слова «УДК»: 343.2/.7 или 34(574).",
        "kk": "«ӘОЖ» сөзінсіз, нүктелі цифрлар мен + / : белгілерін ғана жазыңыз: 343.2/.7 немесе 34(574).",
    },
)

LONGEST = 200
NUMBER = r"\d{1,3}(?:\.\d{1,3})*+"
AUXILIARY = r"""(?:\([\w=./+:"' -]+\)|"[\d/.+-]+"|[='-]\d[\d.]*+|\*[\w.]+)"""
TERM = rf"\[?(?:{NUMBER}{AUXILIARY}*+|{AUXILIARY}++)\]?"
UDC = re.compile(rf"{TERM}(?:\s?(?:::?|\+)\s?{TERM}|/\.?{TERM})*+", re.ASCII)
"""Possessive throughout: what an author types is never tried in two ways."""


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The record's УДК, where it can't be parsed."""
    udc = submission.record.udc
    if udc and not is_udc(udc):
        yield FAULT.at(submission.place("udc"), udc=udc)


def is_udc(text: str) -> bool:
    """Whether the text parses as a number of the Universal Decimal Classification."""
    return len(text) <= LONGEST and bool(UDC.fullmatch(text))
