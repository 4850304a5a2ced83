"""The house asks for a style of references, or a way into Latin letters, that there is none of.

Bibliographies would be set in another style than was meant, or the second list be left in Cyrillic.

    references: gost-7.1
    romanised_references: {ru: scopus}

Better:

    references: gost-7.1-2003
    romanised_references: {ru: bgn}
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from proceedings.bibliography.romanisation import scheme_names
from proceedings.bibliography.styles import style_names
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "V121",
    "unknown-reference-style",
    Severity.ERROR,
    {
        "en": "References know no “{name}”.",
        "ru": "Для списка литературы нет «{name}».",
        "kk": "Әдебиеттер тізімі үшін «{name}» деген жоқ.",
    },
    {
        "en": "Write one of: {known}.",
        "ru": "Укажите одно из: {known}.",
        "kk": "Мыналардың бірін жазыңыз: {known}.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """The style, and each scheme, that no file has."""
    asked = [("references", house.profile.references, style_names())]
    schemes = house.profile.romanised_references.items()
    asked += [(f"romanised_references.{tag}", name, scheme_names()) for tag, name in schemes]
    for field, name, known in asked:
        if name not in known:
            likeliest = dict.fromkeys([*get_close_matches(name, known, 1), *known])
            yield FAULT.at(house.place(field), name=name, known=", ".join(likeliest))
