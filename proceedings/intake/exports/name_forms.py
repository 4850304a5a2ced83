"""A name in the languages that an export gives it in, by its parts, each form under its own tag."""

import re
from collections.abc import Iterable

from proceedings.intake.exports.locales import tongue
from proceedings.intake.exports.markup import line
from proceedings.model.language import Language
from proceedings.model.people import Name

PATRONYMIC = re.compile(
    r"(?:ович|евич|ьич|мич|нич|овна|евна|ична|ұлы|үлы|улы|ұғлы|қызы|кызы|гызы|оглы|оғлы)$", re.IGNORECASE
)
WITH_PATRONYMIC = ("kk", "ru", "uk", "ky", "be")


def named(forms: Iterable[tuple[Language, str, str]]) -> dict[Language, Name]:
    """The name of one person out of (language or nothing, given, family); empty forms are left out."""
    name: dict[Language, Name] = {}
    for stated, given, family in forms:
        given, family = line(given), line(family)
        if given or family:
            language = tongue(f"{family} {given}", stated or "en")
            name.setdefault(language, _form(language, given, family))
    return name


def _form(language: Language, given: str, family: str) -> Name:
    if not family or not given:
        return Name(given=given or family)
    first, _, last = given.rpartition(" ")
    if first and language in WITH_PATRONYMIC and PATRONYMIC.search(last):
        return Name(family=family, given=first, patronymic=last)
    return Name(family=family, given=given)
