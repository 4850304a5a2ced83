"""The forms of a person's name that a book prints: in full, with initials, in the index, in a running head."""

from collections.abc import Iterable, Mapping, Sequence

from proceedings.assembly.collation import is_cyrillic
from proceedings.model.language import ANY, Language
from proceedings.model.people import Name, Person

NO_BREAK = "\u00a0"
MOST_IN_HEAD = 3


def name_in(person: Person, languages: Iterable[Language]) -> Name:
    """The person's name in the first of the languages that has one, else in whatever language there is."""
    for language in (*languages, ANY):
        if language in person.name:
            return person.name[language]
    return next(iter(person.name.values()), Name())


def full_name(name: Name) -> str:
    """As in speech and at the head of a paper: Айгүл Қайратқызы Сәрсенова."""
    return _joined(name.given, name.patronymic, name.family)


def official_name(name: Name) -> str:
    """As in lists of officials: Сәрсенова Айгүл Қайратқызы; in Latin letters as in speech."""
    return _joined(name.family, name.given, name.patronymic) if is_cyrillic(name.family) else full_name(name)


def indexed_name(name: Name) -> str:
    """As it files: Сәрсенова Айгүл Қайратқызы; in Latin letters Sarsenova, Aigul."""
    if is_cyrillic(name.family) or not (name.family and name.given):
        return _joined(name.family, name.given, name.patronymic)
    return f"{name.family}, {_joined(name.given, name.patronymic)}"


def family_first(name: Name) -> str:
    """Family name, then initials: Сәрсенова А. Қ."""
    return _with_initials(name, NO_BREAK.join((name.family, initials(name))))


def initials_first(name: Name) -> str:
    """Initials, then family name: А. Қ. Сәрсенова."""
    return _with_initials(name, NO_BREAK.join((initials(name), name.family)))


def initials(name: Name) -> str:
    """А. Қ., with no-break spaces; the parts of a hyphenated name keep their hyphen: Ж.-П."""
    words = f"{name.given} {name.patronymic}".split()
    return NO_BREAK.join("-".join(f"{part[0]}." for part in word.split("-") if part) for word in words)


def names_in_head(
    authors: Sequence[Person], languages: Sequence[Language], words: Mapping[str, str]
) -> tuple[str, ...]:
    """The authors for a running head, and the shorter form that more than three have alone: the first and others."""
    names = [initials_first(name_in(author, languages)) for author in authors]
    short = f"{names[0]} {words['and_others'].replace(' ', NO_BREAK)}" if len(names) > 1 else ""
    forms = (short,) if len(names) > MOST_IN_HEAD else (", ".join(names), short)
    return tuple(filter(None, forms))


def _with_initials(name: Name, form: str) -> str:
    """The form, unless the person has a single name."""
    return form if name.family and name.given else name.family or name.given


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
