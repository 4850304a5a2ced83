"""The abstract lacks a language that the profile asks for.

Readers who can't read the paper read its abstract, and the national and international indexes each take theirs.
Kazakh practice wants it in three languages; where the profile names none, the language of the text is enough.

    abstract:
      kk: "Мақалада түнгі патруль бағыттары талданады…"

Better:

    abstract:
      kk: "Мақалада түнгі патруль бағыттары талданады…"
      ru: "В статье анализируются маршруты ночного патруля…"
      en: "The paper analyses the routes of night patrols…"
"""

from collections.abc import Iterator

from proceedings.checks.fields import text_language
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.language import ANY
from proceedings.model.submission import Submission

FAULT = Fault(
    "S104",
    "missing-abstract-language",
    Severity.ERROR,
    {
        "en": "The abstract is not given in: {missing}.",
        "ru": "Аннотации нет на языках: {missing}.",
        "kk": "Аңдатпа мына тілдерде берілмеген: {missing}.",
    },
    {
        "en": "Add the abstract in each of these languages; the profile {profile} asks for them.",
        "ru": "Добавьте аннотацию на каждом из этих языков: их требует профиль {profile}.",
        "kk": "Осы тілдердің әрқайсысында аңдатпа қосыңыз: оны {profile} профилі талап етеді.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The languages that are wanted and absent, where there is an abstract at all."""
    record = submission.record
    own = text_language(record, house)
    given = {own if language == ANY else language for language, text in record.abstract.items() if text}
    missing = [language for language in house.profile.abstract_languages or (own,) if language not in given]
    if given and missing:
        yield FAULT.at(submission.place("abstract"), missing=", ".join(missing), profile=house.profile.name)
