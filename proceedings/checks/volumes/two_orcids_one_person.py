"""One person has two ORCID iDs.

The person's papers are tied together by the iD; with two of them the index and every database split them between
two strangers. That it is one person is told by the same e-mail address or the same key.

    017: {email: a.sarsenova@example.org, orcid: "0000-0002-1825-0097"}
    052: {email: a.sarsenova@example.org, orcid: "0000-0001-5109-3700"}

Better: the same iD in both.
"""

from collections.abc import Iterator, Sequence

from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.people import Person
from proceedings.model.submission import Submission

FAULT = Fault(
    "V109",
    "two-orcids-one-person",
    Severity.ERROR,
    {
        "en": "The person with {tie} has the ORCID {orcid} here and {other} in submission {paper}.",
        "ru": "У автора с {tie} здесь указан ORCID {orcid}, а в работе {paper} — {other}.",
        "kk": "{tie} деп белгіленген автордың мұндағы ORCID нөмірі {orcid}, ал {paper} жұмысындағысы — {other}.",
    },
    {
        "en": "Find out which is right; two people may not share an e-mail address or a key.",
        "ru": "Выясните, какой верен; у разных людей не может быть общего адреса или ключа.",
        "kk": "Қайсысы дұрыс екенін анықтаңыз; екі адамның мекенжайы не кілті бірдей болмауы тиіс.",
    },
)


def check(submissions: Sequence[Submission], house: House) -> Iterator[Diagnostic]:
    """Each appearance of a person with another iD than the first."""
    first: dict[str, tuple[str, str]] = {}
    for submission in submissions:
        for index, author in enumerate(submission.record.authors):
            for tie in _ties(author):
                orcid, paper = first.setdefault(tie, (author.orcid, submission.record.id))
                if orcid != author.orcid:
                    place = submission.place(f"authors.{index}.orcid")
                    yield FAULT.at(place, tie=tie, orcid=author.orcid, other=orcid, paper=paper)
                    break


def _ties(author: Person) -> Iterator[str]:
    return (tie.casefold() for tie in (author.email, author.key) if tie and author.orcid)
