"""Whom a letter is to: the author who answers for the paper, wherever their address stands, and who gets a copy."""

from pathlib import Path

from proceedings.model.mailing import Mailing
from proceedings.model.people import Name, Person
from proceedings.model.received import Contact
from proceedings.model.submission import PaperRecord
from proceedings.proofing.addressees import Addressees, addressees, read_contacts

AIGUL = Person(name={"kk": Name(family="Сәрсенова", given="Айгүл"), "en": Name(family="Sarsenova", given="Aigul")})
DANA = Person(name={"en": Name(family="Omarova", given="Dana")}, email="dana@example.org")


def paper(*authors: Person) -> PaperRecord:
    return PaperRecord(id="017", authors=authors)


def answering(person: Person, email: str = "") -> Person:
    return person.model_copy(update={"corresponding": True, "email": email})


def whom(record: PaperRecord, *contacts: Contact, **settings: object) -> tuple[Addressees, list[str]]:
    mailing = Mailing(host="mail.example.org", **{"from": "press@example.org"}, **settings)  # type: ignore[arg-type]
    found = addressees(record, contacts, mailing, ("kk", "en"))
    return found.value, [one.name for one in found.diagnostics]


def test_the_address_in_the_record_goes_before_the_private_one() -> None:
    found, told = whom(
        paper(DANA, answering(AIGUL, "a@example.org")), Contact(name="Айгүл Сәрсенова", email="b@example.org")
    )
    assert found.to is not None and (found.to.name, found.to.address) == ("Айгүл Сәрсенова", "a@example.org")
    assert not told


def test_the_private_address_is_found_by_any_form_of_the_name() -> None:
    found, told = whom(paper(DANA, answering(AIGUL)), Contact(name="Aigul Sarsenova", email="b@example.org"))
    assert found.to is not None and found.to.address == "b@example.org" and found.person == answering(AIGUL)
    assert found.to.name == "Айгүл Сәрсенова" and not told


def test_the_private_role_names_who_answers() -> None:
    found, _ = whom(paper(DANA), Contact(name="Somebody", email="s@example.org", role="corresponding"))
    assert found.to is not None and found.to.address == "s@example.org"


def test_where_the_corresponding_author_has_no_address_another_gets_the_letter_and_it_is_told() -> None:
    found, told = whom(paper(answering(AIGUL), DANA))
    assert found.to is not None and found.to.address == "dana@example.org" and told == ["other-addressee"]
    found, told = whom(paper(answering(AIGUL)), Contact(name="Office", email="o@example.org", role="submitter"))
    assert found.to is not None and found.to.address == "o@example.org" and not found.copies


def test_nobody_has_an_address() -> None:
    assert whom(paper(answering(AIGUL))) == (Addressees(None), ["no-address"])


def test_a_wrong_address_is_not_replaced_by_another_persons() -> None:
    assert whom(paper(answering(AIGUL, "a@b, c@d.org"), DANA)) == (Addressees(None), ["not-one-address"])


def test_copies_go_to_submitters_and_to_whom_the_settings_name_each_once() -> None:
    contacts = [
        Contact(name="Submitter", email="s@example.org", role="submitter"),
        Contact(name="The same", email="S@example.org", role="submitter"),
        Contact(name="Wrong", email="no address", role="submitter"),
        Contact(name="Dana Omarova", email="DANA@example.org", role="submitter"),
        Contact(name="Co-author", email="c@example.org", role="author"),
    ]
    found, told = whom(paper(answering(DANA, "dana@example.org")), *contacts, copies=("editor@example.org",))
    assert [copy.address for copy in found.copies] == ["s@example.org", "editor@example.org"]
    assert told == ["not-one-address"]
    found, _ = whom(paper(answering(DANA, "dana@example.org")), *contacts, copy_roles=("author",))
    assert [copy.address for copy in found.copies] == ["c@example.org"]


def test_the_private_file_is_read_as_a_gathering_writes_it(tmp_path: Path) -> None:
    (tmp_path / "private").mkdir()
    written = 'Дана: {email: d@example.org, role: author, phone: "+7"}\n"Е": {mail: wrong}\n'
    (tmp_path / "private/017.yaml").write_text(written, encoding="utf-8")
    read = read_contacts(tmp_path, "017")
    assert [(one.name, one.email) for one in read.value] == [("Дана", "d@example.org")] and len(read.diagnostics) == 1
    assert read_contacts(tmp_path, "018").value == ()
