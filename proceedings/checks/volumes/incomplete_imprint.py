"""The imprint lacks a fact that the profile asks for.

The verso of the title is what the book is catalogued, ordered and deposited by; ГОСТ Р 7.0.4 lists what stands
there. The profile says which facts it wants.

    imprint: {publisher: {name: "Academy"}, year: "2026"}

Better:

    imprint: {publisher: {name: "Academy"}, year: "2026", isbn: "978-601-000-000-1", udc: "34", bbk: "67"}
"""

from collections.abc import Iterator, Sequence

from proceedings.model.conference import Imprint
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "V108",
    "incomplete-imprint",
    Severity.WARNING,
    {
        "en": "The imprint lacks “{field}”.",
        "ru": "В выходных сведениях нет «{field}».",
        "kk": "Шығыс мәліметтерінде «{field}» жоқ.",
    },
    {
        "en": "Add “{field}” under “imprint:” in conference.yaml; the profile {profile} asks for it.",
        "ru": "Добавьте «{field}» в «imprint:» файла conference.yaml: этого требует профиль {profile}.",
        "kk": "conference.yaml файлындағы «imprint:» астына «{field}» қосыңыз: оны {profile} профилі талап етеді.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """Each fact that the profile wants and the imprint leaves empty."""
    for field in house.profile.imprint_facts:
        if not _fact(house.conference.imprint, field):
            yield FAULT.at(house.place(f"imprint.{field}"), field=field, profile=house.profile.name)


def _fact(imprint: Imprint, field: str) -> object:
    """The value of a field named with dots: `publisher.name`."""
    value: object = imprint
    for step in field.split("."):
        value = getattr(value, step, None)
    return value
