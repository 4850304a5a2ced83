import pytest

from proceedings.intake.proposals.names import is_name, is_surely_name
from proceedings.intake.proposals.parts import PartOf, kind_of, parts_of

KINDS = {
    PartOf.NAME: ("Иванов И.И.", "Әлімұлы Болат Серікұлы", "J.-P. Borowska", "Jan de Vries"),
    PartOf.DEGREE: ("д.ю.н.", "к.т.н.", "PhD", "заң ғылымдарының кандидаты", "Candidate of Law", "профессор", "з.ғ.д."),
    PartOf.RANK: ("полковник юстиции", "полиция подполковнигі", "Police Lieutenant Colonel", "генерал-майор полиции"),
    PartOf.POST: (
        "профессор кафедры права",
        "кафедра меңгерушісі",
        "Head of the Unit",
        "докторант",
        "School Inspector",
    ),
    PartOf.BODY: ("Академия права", "ТОО «Пэй»", "Ұлытау зерттеу университеті", "Springer Institute"),
    PartOf.CITY: ("г. Косшы", "Астана қ.", "Алматы қаласы"),
    PartOf.COUNTRY: ("Казахстан", "Қазақстан Республикасы", "The Netherlands", "U.S.A."),
    PartOf.ADDRESS: ("a.b@example.org", "ORCID: 0000-0002-1825-0097", "e-mail: a@b.kz"),
    PartOf.PHONE: ("+7 701 123 45 67", "тел. 8 (7172) 12-34-56"),
    PartOf.OTHER: ("о дорогах", "Tiergartenstr. 17"),
}


@pytest.mark.parametrize(("kind", "words"), [(kind, words) for kind, all_ in KINDS.items() for words in all_])
def test_what_a_part_is(kind: PartOf, words: str) -> None:
    assert kind_of(words) is kind


def test_a_place_before_a_country_is_a_city() -> None:
    assert [(part.kind, part.words) for part in parts_of("Academy of Law, New York, USA.")] == [
        (PartOf.BODY, "Academy of Law"),
        (PartOf.CITY, "New York"),
        (PartOf.COUNTRY, "USA"),
    ]


@pytest.mark.parametrize(
    "words", ["Уголовное право", "Criminal Law", "Введение", "ТҮНГІ ПАТРУЛЬДІ ЖОСПАРЛАУ", "New (York)"]
)
def test_what_is_no_name(words: str) -> None:
    assert not is_name(words)


def test_two_words_with_capitals_are_a_name_only_perhaps() -> None:
    assert is_name("Smart Cameras") and not is_surely_name("Smart Cameras")
