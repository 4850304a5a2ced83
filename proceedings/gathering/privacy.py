"""What is private goes apart: addresses, telephones and consents leave the record, which everybody may read."""

from collections.abc import Iterable, Iterator

from proceedings.gathering.trees import tree_of
from proceedings.intake.yaml_file import Tree
from proceedings.model.people import Person
from proceedings.model.received import Contact
from proceedings.model.submission import PaperRecord


def public(record: PaperRecord, printed: bool) -> PaperRecord:
    """The record without addresses; with `printed`, the corresponding author's stays, as in the title block."""
    authors = tuple(_public(author, printed and author.corresponding) for author in record.authors)
    return record.model_copy(update={"authors": authors})


def _public(author: Person, printed: bool) -> Person:
    return author if printed or not author.email else author.model_copy(update={"email": ""})


def addresses(record: PaperRecord, contacts: Iterable[Contact]) -> dict[str, Tree]:
    """The private side of a submission: a mapping of facts for each person, authors first, nobody twice."""
    found: dict[str, dict[str, Tree]] = {}
    for contact in (*_of_authors(record), *contacts):
        facts = {name: value for name, value in tree_of(contact).items() if name != "name"}
        if set(facts) - {"role"}:
            known = _known(found, contact)
            found.setdefault(known, {})
            found[known] = facts | found[known]
    return dict(found)


def _known(found: dict[str, dict[str, Tree]], contact: Contact) -> str:
    """The name that a person stands under already, by the same address or the same name."""
    email = contact.email.casefold()
    same = (name for name, facts in found.items() if email and str(facts.get("email", "")).casefold() == email)
    return next(same, contact.name or contact.email or contact.role or "somebody")


def _of_authors(record: PaperRecord) -> Iterator[Contact]:
    for author in record.authors:
        role = "corresponding" if author.corresponding else "author"
        yield Contact(name=_called(author), email=author.email, role=role)


def _called(person: Person) -> str:
    form = next(iter(person.name.values()), None)
    return " ".join(filter(None, (form.given, form.patronymic, form.family))) if form else ""
