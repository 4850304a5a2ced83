"""A paper names a section that the conference does not have.

The volume is built section by section, as conference.yaml lists them; a paper of an unlisted section would be
nowhere in the contents. Mostly the id is misspelt.

    section: digitl

Better, with the id as it stands under `sections:` in conference.yaml:

    section: digital
"""

from collections.abc import Iterator
from difflib import get_close_matches

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S103",
    "unknown-section",
    Severity.ERROR,
    {
        "en": "The conference has no section “{section}”.",
        "ru": "В конференции нет секции «{section}».",
        "kk": "Конференцияда «{section}» секциясы жоқ.",
    },
    {
        "en": "Write one of: {known}; or add the section to conference.yaml.",
        "ru": "Укажите одну из секций: {known}; или добавьте секцию в conference.yaml.",
        "kk": "Мына секциялардың бірін жазыңыз: {known}; немесе секцияны conference.yaml файлына қосыңыз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The section of the record, where it is none of the conference's; the likeliest stands first in the hint."""
    section = submission.record.section
    known = [listed.id for listed in house.conference.sections]
    if not section or section in known:
        return
    nearest = get_close_matches(section, known, 1)
    in_order = dict.fromkeys([*nearest, *known])
    yield FAULT.at(submission.place("section"), section=section, known=", ".join(in_order) or "—")
