"""Who gets the letter about a paper: its corresponding author, with copies to whom the settings name.

The only reader of private/ besides a gathering. What is read here goes on envelopes and nowhere else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from proceedings.assembly.names import full_name, name_in
from proceedings.intake.desk import PRIVATE
from proceedings.intake.records import validate
from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import YamlTree, load_yaml
from proceedings.model.diagnostic import Diagnostic, Place, Reported, Severity
from proceedings.model.language import Language
from proceedings.model.mailing import Addressee, Mailing
from proceedings.model.people import Person
from proceedings.model.received import Contact
from proceedings.model.submission import PaperRecord
from proceedings.proofing.letter_faults import NO_ADDRESS, OTHER_ADDRESSEE
from proceedings.proofing.mail_addresses import fault_in, is_sendable

CORRESPONDING, AUTHOR = "corresponding", "author"
STAND_INS = ("submitter", "sender", "")
"""Roles that get the letter where no author has an address, in this order."""


@dataclass(frozen=True, slots=True)
class Addressees:
    """Whom a letter is to and who gets a copy; `person` where the addressee is one of the authors."""

    to: Addressee | None
    copies: tuple[Addressee, ...] = ()
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Somebody with an address, where it was written, and whether they are the author who answers for the paper."""

    name: str
    address: str
    place: Place
    person: Person | None = None
    corresponding: bool = False


def read_contacts(folder: Path, paper: str) -> Reported[tuple[Contact, ...]]:
    """The private side of a submission; nobody where nothing was gathered of it."""
    name = f"{PRIVATE}/{paper}.yaml"
    if not (folder / name).is_file():
        return Reported(())
    text = read_text(folder / name, Place(name))
    if text.value is None:
        return Reported((), text.diagnostics)
    tree = load_yaml(text.value, name)
    people = tree.value.value if isinstance(tree.value.value, dict) else {}
    read = [_contact(str(who), tree.value, name) for who, facts in people.items() if isinstance(facts, dict)]
    told = tuple(fault for one in read for fault in one.diagnostics)
    return Reported(tuple(one.value for one in read if one.value), tree.diagnostics + told)


def _contact(who: str, tree: YamlTree, file: str) -> Reported[Contact | None]:
    facts = tree.value[who] if isinstance(tree.value, dict) else None
    places = {key.removeprefix(f"{who}."): place for key, place in tree.places.items() if key.startswith(f"{who}.")}
    named = {"name": who, **facts} if isinstance(facts, dict) else facts
    checked = validate(YamlTree(named, places), Contact, file)
    return Reported(checked.value.record if checked.value else None, checked.diagnostics)


def addressees(
    record: PaperRecord, contacts: Sequence[Contact], mailing: Mailing, languages: Sequence[Language]
) -> Reported[Addressees]:
    """Whom the letter about a paper is to and who gets a copy, and what is wrong with their addresses."""
    first = next(_candidates(record, contacts, languages), None)
    if first is None:
        return Reported(Addressees(None), (NO_ADDRESS.at(Place(f"{PRIVATE}/{record.id}.yaml"), id=record.id),))
    wrong = fault_in(first.address, first.place)
    if wrong:
        return Reported(Addressees(None), wrong)
    other: tuple[Diagnostic, ...] = ()
    if not first.corresponding and any(author.corresponding for author in record.authors):
        other = (OTHER_ADDRESSEE.at(first.place, id=record.id, name=first.name or first.address),)
    copies = _copies(record, contacts, mailing, first.address)
    to = Addressee(first.name, first.address)
    return Reported(Addressees(to, copies.value, first.person), other + copies.diagnostics)


def _candidates(
    record: PaperRecord, contacts: Sequence[Contact], languages: Sequence[Language]
) -> Iterator[_Candidate]:
    """Everybody who could get the letter, the best first."""
    private = Place(f"{PRIVATE}/{record.id}.yaml")
    public = Place(f"metadata of {record.id}")
    known = [contact for contact in contacts if contact.email]
    answering = [author for author in record.authors if author.corresponding]
    for author in answering:
        called = full_name(name_in(author, languages))
        if author.email:
            yield _Candidate(called, author.email, public, author, True)
        for contact in (one for one in known if one.name in _forms(author)):
            yield _Candidate(called, contact.email, private, author, True)
    for contact in (one for one in known if one.role == CORRESPONDING):
        yield _of_contact(contact, record, languages, private, True)
    for author in record.authors:
        if author.email:
            yield _Candidate(full_name(name_in(author, languages)), author.email, public, author)
    for role in (AUTHOR, *STAND_INS):
        for contact in (one for one in known if one.role == role):
            yield _of_contact(contact, record, languages, private, False)


def _of_contact(
    contact: Contact, record: PaperRecord, languages: Sequence[Language], place: Place, corresponding: bool
) -> _Candidate:
    """A contact, by the name that the paper has for them where they are one of its authors."""
    person = next((author for author in record.authors if contact.name in _forms(author)), None)
    name = full_name(name_in(person, languages)) if person else contact.name
    return _Candidate(name, contact.email, place, person, corresponding)


def _forms(author: Person) -> set[str]:
    """A person's name in every language, as the private file may have it."""
    return {full_name(name) for name in author.name.values()} - {""}


def _copies(
    record: PaperRecord, contacts: Sequence[Contact], mailing: Mailing, to: str
) -> Reported[tuple[Addressee, ...]]:
    """Those who get a copy, nobody twice; an address of a wrong form is told and left out."""
    private = Place(f"{PRIVATE}/{record.id}.yaml")
    wanted = [Addressee(one.name, one.email) for one in contacts if one.email and one.role in mailing.copy_roles]
    if AUTHOR in mailing.copy_roles:
        wanted += [Addressee(_any_name(author), author.email) for author in record.authors if author.email]
    told = tuple(fault for one in wanted for fault in fault_in(one.address, private, Severity.WARNING))
    wanted += [Addressee("", address) for address in mailing.copies]
    found = {one.address.casefold(): one for one in reversed(wanted) if is_sendable(one.address)}
    found.pop(to.casefold(), None)
    return Reported(tuple(reversed(found.values())), told)


def _any_name(person: Person) -> str:
    return full_name(next(iter(person.name.values())))
