"""Two submissions have the same DOI.

A DOI belongs to one paper for ever; the registry refuses the second, or worse, overwrites the first.

    017 doi: "10.5555/lo2026.017"    018 doi: "10.5555/LO2026.017"

Better: each its own; upper and lower case are the same in a DOI.
"""

from collections.abc import Iterator, Sequence

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "V103",
    "duplicate-doi",
    Severity.ERROR,
    {
        "en": "The DOI {doi} is that of submission {other} too.",
        "ru": "DOI {doi} уже указан у работы {other}.",
        "kk": "DOI {doi} нөмірі {other} жұмысында да бар.",
    },
    {
        "en": "Give each paper a DOI of its own, best with its number at the end.",
        "ru": "Дайте каждой работе свой DOI, лучше с её номером в конце.",
        "kk": "Әр жұмысқа өз DOI нөмірін беріңіз, соңында жұмыс нөмірі тұрғаны жөн.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """Each DOI that was met before, the volume's own among them."""
    first: dict[str, str] = {}
    if house.conference.imprint.doi:
        first[house.conference.imprint.doi.casefold()] = house.conference.short_name
    for submission in submissions:
        doi = submission.record.doi.casefold()
        if doi in first:
            yield FAULT.at(submission.place("doi"), doi=submission.record.doi, other=first[doi])
        elif doi:
            first[doi] = submission.record.id
