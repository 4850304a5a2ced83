"""An author's name lacks its parts.

No rule finds the family name by its place: Қайратқызы may be a patronymic or the family name itself. So a name is
given by its parts, and index, running head and records for libraries are made from them. A family name alone files
under the right letter but reads as if the person were unknown; a person who has one name only has it in `given`.

    name: {ru: {family: "Сарсенова Айгуль"}}

Better:

    name: {ru: {family: Сарсенова, given: Айгуль, patronymic: Кайратовна}}
"""

from collections.abc import Iterator

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.people import Name, Person
from proceedings.model.submission import Submission

FAULT = Fault(
    "S102",
    "missing-author-name-parts",
    Severity.ERROR,
    {
        "en": "The name of author {number} has no given name: {name}.",
        "ru": "В имени автора № {number} не указано личное имя: {name}.",
        "kk": "{number}-автордың есімі көрсетілмеген: {name}.",
    },
    {
        "en": "Write {{family: …, given: …, patronymic: …}}; a person with one name only has it in “given”.",
        "ru": "Запишите {{family: …, given: …, patronymic: …}}; единственное имя ставится в «given».",
        "kk": "{{family: …, given: …, patronymic: …}} түрінде жазыңыз; жалғыз есім «given» өрісіне жазылады.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each name without a given name, and each author without a name in any language."""
    for index, author in enumerate(submission.record.authors):
        for field, name in _incomplete(author):
            place = submission.place(f"authors.{index}.name{field}")
            yield FAULT.at(place, number=index + 1, name=name)


def _incomplete(author: Person) -> Iterator[tuple[str, str]]:
    if not author.name:
        yield "", "—"
    for language, name in author.name.items():
        if not name.given:
            yield f".{language}", _as_typed(name)


def _as_typed(name: Name) -> str:
    return " ".join(filter(None, (name.family, name.patronymic))) or "—"
