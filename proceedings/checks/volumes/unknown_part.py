"""The conference asks for a part of the book that there is none of.

The parts are named in the order of print; a name that nobody knows would leave the part out without a word.

    parts: [title_page, content, sections]

Better:

    parts: [title_page, contents, sections]
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "V106",
    "unknown-part",
    Severity.ERROR,
    {
        "en": "The book has no part “{part}”.",
        "ru": "В книге нет части «{part}».",
        "kk": "Кітапта «{part}» деген бөлік жоқ.",
    },
    {
        "en": "Write one of: {known}.",
        "ru": "Укажите одну из частей: {known}.",
        "kk": "Мына бөліктердің бірін жазыңыз: {known}.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """Each part that the profile, which lists all there are, doesn't list."""
    known = house.profile.parts
    for index, part in enumerate(house.conference.parts):
        if part not in known:
            likeliest = dict.fromkeys([*get_close_matches(part, known, 1), *known])
            yield FAULT.at(house.place(f"parts.{index}"), part=part, known=", ".join(likeliest))
