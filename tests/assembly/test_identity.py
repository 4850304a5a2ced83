"""One person once."""

from proceedings.assembly.identity import Appearance, Contributor, contributors
from proceedings.model.people import Person
from tests.assembly.bindery import person


def found(*people: Person) -> tuple[Contributor, ...]:
    return contributors(Appearance(each, str(paper), "kk") for paper, each in enumerate(people))


def test_ties_reach_through_a_third_appearance() -> None:
    by_orcid = person(kk="Қасымов А.", orcid="0000-0002-1825-0097", email="a@example.org")
    by_email = person(en="Kassymov Aidar", email="A@example.org")
    far = person(en="Kassymov Aidar")
    assert [each.papers for each in found(by_orcid, far, by_email)] == [("0", "1", "2")]


def test_the_same_name_in_a_shared_language_is_one_person() -> None:
    assert len(found(person(kk="Ким Яков"), person(kk="Ким  яков", en="Kim Yakov"))) == 1
    assert len(found(person(kk="Ким Яков"), person(en="Kim Yakov"))) == 2


def test_namesakes_with_two_orcids_are_two_people() -> None:
    one = person(kk="Ким Яков", orcid="0000-0002-1825-0097")
    assert len(found(one, person(kk="Ким Яков", orcid="0000-0001-5109-3700"))) == 2


def test_namesakes_in_one_paper_are_two_people() -> None:
    twins = [Appearance(person(kk="Ким Яков"), "7", "kk")] * 2
    assert len(contributors(twins)) == 2


def test_an_explicit_key_ties_what_nothing_else_does() -> None:
    assert len(found(person(kk="Ким Яков", key="kim"), person(en="Quim Iakov", key="kim"))) == 1


def test_the_fullest_form_of_the_name_is_shown() -> None:
    (one,) = found(person(kk="Ким Я.", email="k@example.org"), person(kk="Ким Яков Ли", email="k@example.org"))
    assert one.name(("kk",)).patronymic == "Ли"
