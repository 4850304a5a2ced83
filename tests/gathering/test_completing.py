"""A record completed from its manuscript."""

from proceedings.gathering.completing import completed
from proceedings.gathering.same_people import one_list
from proceedings.model.people import Affiliation, Name, Person
from proceedings.model.proposal import Proposal
from proceedings.model.received import Sighting, Submitted
from proceedings.model.submission import PaperRecord


def person(family: str, given: str, language: str = "en", **more: object) -> Person:
    return Person(name={language: Name(family=family, given=given)}, **more)


def told(**fields: object) -> Submitted:
    return Submitted("1", PaperRecord(id="1", **fields))


def read(*sightings: Sighting, **fields: object) -> Proposal:
    return Proposal(PaperRecord(id="", **fields), sightings)


def test_what_the_system_does_not_know_comes_from_the_manuscript() -> None:
    whole = completed(told(title={"en": "Otters"}), read(title={"ru": "Выдры"}, udc="59", omit=("Выдры",)))
    record = whole.received.record
    assert (record.title, record.udc, record.omit) == ({"ru": "Выдры", "en": "Otters"}, "59", ("Выдры",))


def test_what_the_system_says_stands_and_the_difference_is_told() -> None:
    whole = completed(told(title={"en": "Otters"}), read(title={"en": "Beavers"}))
    assert whole.received.record.title == {"en": "Otters"}
    assert [(one.field, one.told, one.read) for one in whole.differences] == [("title.en", "Otters", "Beavers")]


def test_the_same_title_in_capitals_is_no_difference() -> None:
    assert completed(told(title={"en": "Otters, a study"}), read(title={"en": "OTTERS: A STUDY"})).differences == ()


def test_the_same_people_get_what_the_manuscript_adds_in_its_own_alphabet() -> None:
    exported = person("Kassymov", "Dauren", email="d@example.org", affiliations=(Affiliation(name={"en": "Academy"}),))
    written = person(
        "Қасымов", "Дәурен", "kk", degree={"kk": "PhD"}, affiliations=(Affiliation(name={"kk": "Академия"}),)
    )
    (one,) = completed(told(authors=(exported,)), read(authors=(written,))).received.record.authors
    assert set(one.name) == {"kk", "en"} and one.email == "d@example.org" and one.degree == {"kk": "PhD"}
    assert one.affiliations[0].name == {"kk": "Академия", "en": "Academy"}


def test_other_people_are_told_and_their_paragraph_stays_in_the_text() -> None:
    sighting = Sighting("authors.0.name.en", "paragraph 1", 0.9, "Brook Sam")
    proposal = read(sighting, authors=(person("Brook", "Sam"),), omit=("Brook Sam, River House", "Abstract. On otters"))
    whole = completed(told(authors=(person("Omarova", "Dana"),)), proposal)
    assert whole.received.record.omit == ("Abstract. On otters",)
    assert [(one.told, one.read) for one in whole.differences] == [("Omarova Dana", "Brook Sam")]


def test_another_order_of_authors_is_another_list() -> None:
    both = [person("Omarova", "Dana"), person("Brook", "Sam")]
    assert one_list(both, both[::-1]) is None and one_list(both, both) == tuple(both)


def test_telephones_at_the_head_of_a_text_are_private_and_thanks_are_told() -> None:
    proposal = read(
        Sighting("contact", "paragraph 2", 1.0, "+7 701 000 00 00"), Sighting("note", "field title", 1.0, "We thank.")
    )
    whole = completed(told(), proposal)
    assert whole.received.contacts[0].other == {"paragraph 2": "+7 701 000 00 00"}
    assert whole.unplaced == ("We thank.",) and whole.received.sightings == ()
