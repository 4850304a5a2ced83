"""People in the JSON of Indico: authors first and second, speakers, the submitter with what he answered."""

from collections.abc import Iterable

from proceedings.intake.exports.fields import Fields, inside, objects, text
from proceedings.intake.exports.markup import line
from proceedings.intake.exports.name_forms import named
from proceedings.intake.exports.people import affiliated, orcid_in, typed_person
from proceedings.model.people import Person
from proceedings.model.received import Contact

RANKS = {"primary": 0, "1": 0, "secondary": 1, "2": 1}
"""Types of authors by name, or by number as older versions wrote them; a mere speaker has neither."""


def person(one: Fields) -> Person | None:
    """One person; None where no name is given. A full name is written "Family, Given"."""
    given, family = text(one, "first_name", "firstName"), text(one, "last_name", "familyName", "lastName")
    whole = text(one, "fullName", "full_name", "name")
    if not (given or family) and "," in whole:
        family, _, given = (part.strip() for part in whole.partition(","))
    name = named([("", given, family)])
    if not name and not line(whole):
        return None
    return Person(
        name=name or typed_person(whole).person.name,
        affiliations=affiliated(text(one, "affiliation") or text(inside(one, "affiliation_link"), "name")),
        email=text(one, "email"),
        orcid=orcid_in(text(one, "orcid")),
    )


def authors(people: Iterable[Fields], leader: str) -> tuple[Person, ...]:
    """The people with names, each once; who has the leader's address answers for the paper."""
    found: list[Person] = []
    for one in people:
        author = person(one)
        if author and not any(author.name == other.name and author.email == other.email for other in found):
            leads = bool(leader) and author.email.casefold() == leader.casefold()
            found.append(author.model_copy(update={"corresponding": leads}))
    return tuple(found)


def abstract_people(abstract: Fields) -> list[Fields]:
    """The authors of an abstract, the first ones before the others; the speakers where nobody is called an author."""
    people = objects(abstract, "persons")
    ranked = [(RANKS[kind], one) for one in people if (kind := text(one, "author_type").casefold()) in RANKS]
    return [one for _, one in sorted(ranked, key=lambda pair: pair[0])] or people


def contacts(abstract: Fields) -> tuple[Contact, ...]:
    """The submitter with the answers to the conference's own questions, and people who only speak or left a phone."""
    submitter = inside(abstract, "submitter")
    answers = {text(one, "name", "id"): text(one, "value") for one in objects(abstract, "custom_fields")}
    answers = {question: answer for question, answer in answers.items() if question and answer}
    found = [_contact(submitter, "submitter", answers)]
    for one in objects(abstract, "persons"):
        writes = text(one, "author_type").casefold() in RANKS
        if text(one, "phone") or not writes:
            found.append(_contact(one, "author" if writes else "speaker", {}))
    return tuple(one for one in found if one.name or one.email or one.other)


def _contact(one: Fields, role: str, answers: dict[str, str]) -> Contact:
    name = f"{text(one, 'first_name')} {text(one, 'last_name')}".strip() or text(one, "full_name", "fullName", "name")
    return Contact(name=line(name), email=text(one, "email"), phone=text(one, "phone"), role=role, other=answers)
