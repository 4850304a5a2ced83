"""The authors of one row: the person who filled it in, a box of names, numbered columns, or several of these."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from proceedings.intake.exports.answers import Answer, Told, localised_words, tagged, tongue_of
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.people import SHARED, TypedPerson, name_of, orcid_in, typed_authors
from proceedings.intake.exports.wide_authors import author_column, wide_authors
from proceedings.model.language import Language, Localised
from proceedings.model.people import Affiliation, Name, Person
from proceedings.model.received import Sighting

EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
LONGEST = 2_000
"""Characters of a cell in which addresses are looked for."""

NUMBERED = re.compile(r"(co)?author\.(\d{1,3})\.([a-z]+)")


@dataclass(frozen=True, slots=True)
class RowAuthors:
    """The authors of a row in their order, how sure their names are, and those that were read out of a box."""

    people: tuple[Person, ...]
    sightings: tuple[Sighting, ...] = ()
    typed: tuple[TypedPerson, ...] = ()


def row_authors(answer: Answer) -> RowAuthors:
    """All authors that the row tells of, each once."""
    boxed, helpers = _typed(answer, "authors"), _typed(answer, "coauthors")
    filler = _typed(answer, "author.name") if not answer.having("author.family") else ()
    if len(filler) > 1 and not boxed:
        boxed, filler = filler, ()
    wide = wide_authors({_numbered(cell): cell.words for cell in answer.cells if NUMBERED.fullmatch(cell.field)})
    own = _filler(answer, filler)
    listed = [one.person for one in boxed] or ([] if _only_helpers(answer) else list(wide))
    typed = [*boxed, *(filler if not listed else ()), *helpers]
    behind = [*(wide if boxed or not listed else ()), *(each.person for each in helpers)]
    people = _addressed(_each_once(_joined(own, listed, shared=bool(boxed)), behind), emails_of(answer))
    return RowAuthors(people, tuple(_sightings(answer, people, typed)), tuple(typed))


def emails_of(answer: Answer) -> tuple[str, ...]:
    """The addresses of the one who filled in the row."""
    found = (email for cell in answer.all("author.email") for email in EMAIL.findall(cell.words[:LONGEST]))
    return tuple(dict.fromkeys(found))


def _typed(answer: Answer, field: str) -> tuple[TypedPerson, ...]:
    """The people in the boxes of a field; a second box with as many names in another alphabet spells the first anew."""
    people: list[TypedPerson] = []
    for cell in answer.all(field):
        more = [one for one in typed_authors(cell.words) if one.person.name]
        if len(more) == len(people) and not _tongues(more) & _tongues(people):
            people = [_spelt(one, other) for one, other in zip(people, more, strict=True)]
        else:
            people.extend(more)
    return tuple(people)


def _tongues(people: Iterable[TypedPerson]) -> set[Language]:
    return {tongue for one in people for tongue in one.person.name}


def _spelt(one: TypedPerson, other: TypedPerson) -> TypedPerson:
    return replace(one, person=_completed(one.person, other.person), confidence=min(one.confidence, other.confidence))


def _numbered(cell: Told) -> str:
    """The header of a numbered column, as whoever reads those knows it."""
    found = NUMBERED.fullmatch(cell.field)
    return cell.header if author_column(cell.header) or not found else f"{found[1] or ''}author {found[2]} {found[3]}"


def _only_helpers(answer: Answer) -> bool:
    """Whether the numbered columns are those of co-authors alone: whoever filled in the row stands before them."""
    return not any(cell.field.startswith("author.") and NUMBERED.fullmatch(cell.field) for cell in answer.cells)


def _filler(answer: Answer, typed: tuple[TypedPerson, ...]) -> Person:
    """Whoever filled in the row, with what the row tells of a single person; without a name where none is told."""
    emails = emails_of(answer)
    names = _names(answer) or {tag: name for one in typed for tag, name in one.person.name.items()}
    beside = typed[0].person if typed else Person(name={})
    degrees = dict.fromkeys(line(cell.words) for cell in answer.all("author.degree"))
    own = next(iter(names), "")
    return Person(
        name=names,
        affiliations=_affiliations(answer) or beside.affiliations,
        post=_titled(localised_words(answer, "author.post"), own) or beside.post,
        degree=_titled(_one_tongue(", ".join(degrees)), own) or beside.degree,
        rank=localised_words(answer, "author.rank") or beside.rank,
        email=emails[0] if emails else beside.email,
        orcid=orcid_in(answer.one("author.orcid")) or beside.orcid,
        corresponding=bool(emails),
    )


def _titled(words: Localised, own: Language) -> Localised:
    """Words that several languages write alike («доцент», PhD) are in the language of the name."""
    one = next(iter(words.values())) if len(words) == 1 else ""
    alike = one and own and all(word.strip(".,") in SHARED for word in one.casefold().split())
    return {own: one} if alike else words


def _one_tongue(words: str) -> Localised:
    return {tagged(words): words} if words else {}


def _names(answer: Answer) -> dict[Language, Name]:
    """The name by its parts, in each language that columns were given for."""
    parts = [cell for part in ("family", "given", "patronymic") for cell in answer.all(f"author.{part}")]
    names: dict[Language, Name] = {}
    for tongue in dict.fromkeys(tongue_of(cell) for cell in parts):
        own = {cell.field.split(".")[1]: cell.words for cell in parts if tongue_of(cell) == tongue}
        told = name_of(own.get("given", ""), own.get("family", ""), own.get("patronymic", ""))
        for tag, name in told.items():
            names.setdefault(tagged(f"{name.family} {name.given}", tongue, tag), name)
    return names


def _affiliations(answer: Answer) -> tuple[Affiliation, ...]:
    body = localised_words(answer, "author.affiliation")
    if not body:
        return ()
    city, country = localised_words(answer, "author.city"), localised_words(answer, "author.country")
    return (Affiliation(name=body, city=city, country=country),)


def _joined(own: Person, listed: list[Person], shared: bool) -> list[Person]:
    """The people listed, one of them with what the row tells of whoever filled it in; alone, if nobody is listed.

    A body that stands beside one box of names is everybody's who has none.
    """
    if not listed:
        return [own] if own.name else []
    at = next((n for n, one in enumerate(listed) if _same(one, own)), None if own.name else 0)
    people = [one if n != at else _completed(one, own) for n, one in enumerate(listed)]
    if not shared or not own.affiliations:
        return people
    bodies = {"affiliations": own.affiliations}
    return [one if one.affiliations else one.model_copy(update=bodies) for one in people]


def _addressed(people: tuple[Person, ...], emails: tuple[str, ...]) -> tuple[Person, ...]:
    """As many addresses in one cell as there are authors are one for each."""
    if len(emails) < 2 or len(emails) != len(people):
        return people
    pairs = zip(people, emails, strict=True)
    return tuple(one if one.email else one.model_copy(update={"email": email}) for one, email in pairs)


def _completed(one: Person, own: Person) -> Person:
    """A person with what else is told of the same; what they have already stays."""
    told = own.model_dump(exclude={"name", "key"}, exclude_defaults=True)
    missing = {field: getattr(own, field) for field in told if not getattr(one, field)}
    return one.model_copy(update=missing | {"name": own.name | one.name})


def _each_once(people: list[Person], behind: Iterable[Person]) -> tuple[Person, ...]:
    """The people, and those behind them who are none of them."""
    marks = {mark for one in people for mark in _marks(one)}
    added: list[Person] = []
    for one in behind:
        if not marks & _marks(one):
            added.append(one)
            marks |= _marks(one)
    return (*people, *added)


def _same(one: Person, other: Person) -> bool:
    """Whether two people of one row are one."""
    return bool(_marks(one) & _marks(other))


def _marks(person: Person) -> set[tuple[str, str]]:
    """What tells a person within a row: the family name with the first letter of the given one, the address."""
    marks = {
        (name.family.casefold(), name.given[:1].casefold() if name.family else name.given.casefold())
        for name in person.name.values()
    }
    return marks | ({("@", person.email.casefold())} if person.email else set())


def _sightings(answer: Answer, people: Iterable[Person], typed: Iterable[TypedPerson]) -> Iterator[Sighting]:
    places: dict[tuple[str, str], int] = {}
    for at, person in enumerate(people):
        for mark in _marks(person):
            places.setdefault(mark, at)
    for one in typed:
        found = min((places[mark] for mark in _marks(one.person) if mark in places), default=None)
        if found is not None:
            yield Sighting(f"authors.{found}.name", f"row {answer.line}", one.confidence, one.words)
