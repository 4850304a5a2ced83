"""A section has no papers.

It would be an opening page with nothing behind it, so it is left out of the volume. Mostly its papers name another
id, or haven't come yet.

    sections: [{id: digital, …}]      and no paper with section: digital

Better: papers in it, or no such section.
"""

from collections.abc import Iterator, Sequence

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.submission import Kind, Submission

FAULT = Fault(
    "V102",
    "empty-section",
    Severity.WARNING,
    {
        "en": "The section “{section}” ({title}) has no papers.",
        "ru": "В секции «{section}» ({title}) нет работ.",
        "kk": "«{section}» секциясында ({title}) жұмыс жоқ.",
    },
    {
        "en": "Write “section: {section}” in the papers that belong to it, or delete the section.",
        "ru": "Укажите «section: {section}» в относящихся к ней работах или удалите секцию.",
        "kk": "Оған жататын жұмыстарда «section: {section}» деп жазыңыз немесе секцияны өшіріңіз.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """Each section that no submission names; plenary talks need not name theirs."""
    named = {submission.record.section for submission in submissions}
    talks = any(submission.record.kind is Kind.PLENARY and not submission.record.section for submission in submissions)
    for index, section in enumerate(house.conference.sections):
        if section.id not in named and not (talks and section.kind == "plenary"):
            title = localise(section.title, house.conference.languages)
            yield FAULT.at(house.place(f"sections.{index}"), section=section.id, title=title)
