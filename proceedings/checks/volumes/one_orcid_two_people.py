"""Two people have the same ORCID iD.

Mostly a co-author's iD was pasted twice. The index would make one person of the two, and the wrong one gets the
papers.

    authors:
      - {name: {en: {family: Sarsenova, given: Aigul}}, orcid: "0000-0002-1825-0097"}
      - {name: {en: {family: Litvinenko, given: Yaroslav}}, orcid: "0000-0002-1825-0097"}

Better: to each the own iD, or none.
"""

from collections.abc import Iterator, Sequence

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.people import Name, Person
from proceedings.model.submission import Submission

FAULT = Fault(
    "V110",
    "one-orcid-two-people",
    Severity.ERROR,
    {
        "en": "The ORCID {orcid} of {name} is that of {other} in submission {paper} too.",
        "ru": "ORCID {orcid}, указанный для {name}, в работе {paper} принадлежит {other}.",
        "kk": "{name} үшін берілген ORCID {orcid} нөмірі {paper} жұмысында {other} атында тұр.",
    },
    {
        "en": "Ask both authors for their iDs; if they are one person, spell the family name alike.",
        "ru": "Уточните номера у обоих авторов; если это один человек, пишите фамилию одинаково.",
        "kk": "Екі автордан да нөмірін сұраңыз; бір адам болса, тегін бірдей жазыңыз.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """Each appearance under an iD of somebody whose names agree with those of its first bearer in no language."""
    first: dict[str, tuple[Person, str]] = {}
    for submission in submissions:
        for index, author in enumerate(submission.record.authors):
            if not author.orcid:
                continue
            bearer, paper = first.setdefault(author.orcid, (author, submission.record.id))
            if _are_strangers(author, bearer):
                place = submission.place(f"authors.{index}.orcid")
                yield FAULT.at(place, orcid=author.orcid, name=_shown(author), other=_shown(bearer), paper=paper)


def _are_strangers(one: Person, other: Person) -> bool:
    """Whether their names can be compared and differ; a family name may change or have another given name's form."""
    shared = one.name.keys() & other.name.keys()
    return bool(shared) and not any(_folded(one.name[language]) & _folded(other.name[language]) for language in shared)


def _folded(name: Name) -> set[str]:
    return {part.casefold() for part in (name.family, name.given) if part}


def _shown(person: Person) -> str:
    name = next(iter(person.name.values()))
    return " ".join(filter(None, (name.given, name.family)))
