"""People as somebody typed them. The boxes are made by hand; real lists of names are read where they are there."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.assembly.names import full_name, indexed_name, official_name
from proceedings.intake.exports.people import DOUBTFUL, TypedPerson, doubts, sightings, typed_authors, typed_person
from proceedings.intake.xml import local_name, parse_xml
from proceedings.model.diagnostic import Place
from proceedings.model.people import Name, Person
from proceedings.model.received import Sighting
from tests.intake.exports.typed_boxes import DOUBTED, MANY, NOBODY, ONE

REAL = Path(__file__).parents[4] / "shared" / "data" / "09_metadata"
PLACE = Place("table.csv", 5)
READINGS = [line.strip() for lines in ONE.values() for line in lines.strip().splitlines()]


def name_in(person: Person) -> Name:
    return next(iter(person.name.values()))


def listed(people: tuple[TypedPerson, ...]) -> str:
    return " / ".join(
        " ".join(filter(None, (name.family, name.given, name.patronymic)))
        for name in (name_in(one.person) for one in people)
    )


@pytest.mark.parametrize("reading", READINGS)
def test_a_typed_name_is_read_by_its_parts(reading: str) -> None:
    words, _, expected = reading.partition(" =")
    name = name_in(typed_person(words).person)
    parts = [part.strip() for part in f"{expected} | ".split("|")]
    assert [name.family, name.given, name.patronymic] == (parts[:3] if len(parts) > 2 else [*parts, ""])[:3]


@pytest.mark.parametrize(("box", "expected"), MANY.items(), ids=range(len(MANY)))
def test_the_people_in_a_box_are_told_apart(box: str, expected: str) -> None:
    assert listed(typed_authors(box)) == expected


def test_there_are_enough_boxes_to_trust_the_reading() -> None:
    assert len(READINGS) + len(MANY) + len(DOUBTED) + len(NOBODY) >= 120


@pytest.mark.parametrize("words", DOUBTED)
def test_a_name_that_reads_two_ways_is_doubted(words: str) -> None:
    (one,) = typed_authors(words)
    assert one.confidence < DOUBTFUL
    (told,) = doubts([one], PLACE)
    assert (told.code, told.place) == ("R301", PLACE)
    assert f"“{name_in(one.person).family}”" in told.message["en"] and "metadata.yaml" in told.hint["en"]


@pytest.mark.parametrize("box", ["Иванов И.И., Smith, J.", "Айгүл", "Сабыр Әлімұлы", "Jane Doe", "Maria de la Cruz"])
def test_a_name_that_tells_itself_is_not_doubted(box: str) -> None:
    assert not list(doubts(typed_authors(box), PLACE))


@pytest.mark.parametrize("box", NOBODY)
def test_words_that_mean_nobody_give_nobody_and_no_warning(box: str) -> None:
    assert typed_authors(box) == ()
    one = typed_person(box)
    assert one.person.name == {} and not list(doubts([one], PLACE))


@pytest.mark.parametrize(
    "box", ["Министерство юстиции", "см. файл", "др.", "et al.", "River University", "as in the file"]
)
def test_what_is_no_person_is_kept_and_told(box: str) -> None:
    (one,) = typed_authors(box)
    assert (one.confidence, name_in(one.person).family) == (0, "")
    assert name_in(one.person).given == box
    assert [told.code for told in doubts([one], PLACE)] == ["R302"]


def test_the_rest_is_told_beside_the_people() -> None:
    first, rest = typed_authors("Иванов И.И. и др.")
    assert (name_in(first.person).family, rest.confidence) == ("Иванов", 0)


def test_two_people_where_one_was_asked_for_are_doubted() -> None:
    one = typed_person("Иванов И.И., Петров П.П.")
    assert (name_in(one.person).family, [told.code for told in doubts([one], PLACE)]) == ("Иванов", ["R301"])


@pytest.mark.parametrize(
    ("words", "language"),
    [("Сабыр Әлімұлы", "kk"), ("Иванов И.И.", "ru"), ("Maria de la Cruz", "en"), ("Müller, Jörg", "en")],
)
def test_a_name_stands_under_the_language_of_its_letters(words: str, language: str) -> None:
    assert list(typed_person(words).person.name) == [language]


def test_degrees_ranks_and_posts_stand_beside_the_name() -> None:
    one = typed_person("Иванов И.И., начальник кафедры уголовного права, к.ю.н., доцент, полковник полиции").person
    assert one.degree == {"ru": "к.ю.н., доцент"}
    assert one.rank == {"ru": "полковник полиции"}
    assert one.post == {"ru": "начальник кафедры уголовного права"}
    assert typed_person("Әлімұлы Б.С., PhD, профессор").person.degree == {"kk": "PhD, профессор"}
    assert typed_person("Prof. Dr. John Smith").person.degree == {"en": "Prof. Dr."}
    assert typed_person("Ахметов Е.М., запастағы полковник").person.rank == {"kk": "запастағы полковник"}


@pytest.mark.parametrize(
    "box", ["к.ю.н., доцент Иванов И.И., д.ю.н. Петров П.П.", "Иванов И.И., к.ю.н., доцент, Петров П.П., д.ю.н."]
)
def test_titles_go_to_the_name_that_they_stand_at(box: str) -> None:
    assert [one.person.degree["ru"] for one in typed_authors(box)] == ["к.ю.н., доцент", "д.ю.н."]


def test_addresses_numbers_and_stars_are_taken_off() -> None:
    one = typed_person("Dana Omarova* <dana@example.org>, https://orcid.org/0000-0002-1825-0097").person
    assert (one.email, one.orcid, one.corresponding) == ("dana@example.org", "0000-0002-1825-0097", True)
    assert typed_person("Омарова Д. (автор для корреспонденции)").person.corresponding
    assert not typed_person("Омарова Д. (докладчик)").person.affiliations


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ("Dana Omarova (River House (Dept; X))*; Sam Brook (Lake (A; B))", ["River House (Dept; X)", "Lake (A; B)"]),
        ("Иванов И.И., КазНУ им. аль-Фараби, Алматы, Казахстан", ["КазНУ им. аль-Фараби"]),
        ("Smith J., MIT, Doe A., River College", ["MIT", "River College"]),
        ("Иванов И.И. КазНУ", ["КазНУ"]),
        ("Иванов И.И. – «Институт рек», Петров П.П. (МГУ, Москва, Россия)", ["«Институт рек»", "МГУ"]),
        ("Иванов И.И.\nМинистерство рек\nПетров П.П.\nМинистерство озёр", ["Министерство рек", "Министерство озёр"]),
    ],
)
def test_bodies_go_to_the_people_before_them(box: str, expected: list[str]) -> None:
    bodies = [next(iter(body.name.values())) for one in typed_authors(box) for body in one.person.affiliations]
    assert bodies == expected


def test_a_town_and_country_after_a_body_are_told_apart() -> None:
    (body,) = typed_person("Иванов И.И. (КазНУ, г. Алматы, Казахстан)").person.affiliations
    assert (body.city, body.country) == ({"ru": "г. Алматы"}, {"ru": "Казахстан"})


def test_a_sighting_tells_where_a_name_stood_and_how_sure_it_is() -> None:
    assert sightings(typed_authors("Smith, J.; Асқар Серік"), "row 5, authors") == (
        Sighting("authors.0.name", "row 5, authors", 0.95, "Smith, J."),
        Sighting("authors.1.name", "row 5, authors", 0.5, "Асқар Серік"),
    )


TYPED = (
    "Иванов ИВАН И.И. Әлімұлы Smith J. van де ибн и and пен , ; ( ) [ * ¹ 1. \n к.ю.н. доцент PhD MIT КазНУ г. Jr. "
    "оглы ivan@example.org 0000-0002-1825-0097 <b> < - – « ' Ó ß İ полковник кафедры Дж.Р. А"
)
PIECES = st.sampled_from(TYPED.split(" "))
WILD = st.text(max_size=60) | st.lists(PIECES, max_size=14).map(" ".join) | st.lists(PIECES, max_size=9).map("".join)


@given(box=WILD)
@settings(max_examples=300)
def test_no_box_breaks_the_reading(box: str) -> None:
    people = typed_authors(box)
    assert all(0 <= one.confidence <= 1 and name_in(one.person) for one in people)
    assert len(list(doubts(people, PLACE))) <= len(people)
    assert len(sightings(people, "box")) == len(people)


@pytest.mark.parametrize(
    "piece", ["Aa and ", "Smith, ", "()", "(", "a(b);", "к.ю.н. ", "А.", "a - ", "1,2,", "\n", "е-"]
)
def test_a_box_full_of_one_thing_is_read_to_its_end(piece: str) -> None:
    assert isinstance(typed_authors(piece * 700), tuple)


def test_what_is_too_long_to_be_looked_at_is_kept_and_told() -> None:
    *_, rest = typed_authors("Smith J.; " * 6000)
    (told,) = doubts([rest], PLACE)
    assert told.code == "R302" and rest.words and len(told.message["en"]) < 300


def letters(words: str) -> set[str]:
    return {letter for letter in words.casefold() if letter.isalpha()}


def printed(one: TypedPerson) -> str:
    """All that the record says of a person, in one string."""
    return one.person.model_dump_json()


NAMES = ("Иванов И.И.", "Сәрсенова Айгүл Қайратқызы", "John A. Smith", "van der Berg, Jan", "Асқар Серік", "Zoë Quick")
BESIDE = (
    "",
    ", к.ю.н., доцент",
    " (River College, Almaty)",
    ", КазНУ",
    " <dana@example.org>",
    ", полковник полиции",
    "*",
)
ENTRIES = st.tuples(st.sampled_from(NAMES), st.sampled_from(BESIDE), st.sampled_from(BESIDE)).map("".join)


@given(entries=st.lists(ENTRIES, min_size=1, max_size=4))
@settings(max_examples=100)
def test_each_entry_is_one_person_and_no_letter_of_it_is_lost(entries: list[str]) -> None:
    people = typed_authors("; ".join(entries))
    assert len(people) == len(entries)
    for one, entry in zip(people, entries, strict=True):
        assert letters(entry) <= letters(printed(one)) and letters(entry) <= letters(one.words)


@given(box=st.lists(PIECES.filter(lambda piece: "<" not in piece), max_size=14).map(" ".join))
@settings(max_examples=200)
def test_the_words_of_the_people_hold_every_name_in_the_box(box: str) -> None:
    words = " ".join(one.words for one in typed_authors(box))
    assert all(name in words for name in ("Иванов", "Әлімұлы", "Smith", "ИВАН", "КазНУ", "кафедры") if name in box)


CONFIDENT = [
    words
    for words in (reading.partition(" =")[0] for reading in READINGS)
    if typed_person(words).confidence >= DOUBTFUL
]


@pytest.mark.parametrize("words", CONFIDENT)
def test_a_sure_name_reads_the_same_from_its_printed_forms(words: str) -> None:
    name = name_in(typed_person(words).person)
    for form in (full_name, indexed_name, official_name):
        again = typed_person(form(name))
        assert name_in(again.person) == name or again.confidence < DOUBTFUL


def same(one: Name, given: str, family: str) -> bool:
    def bare(words: str) -> str:
        return "".join(letter for letter in words.casefold() if letter.isalpha())

    return (bare(one.family), bare(one.given + one.patronymic)) == (bare(family), bare(given))


def test_names_of_the_acl_anthology_read_back_from_first_and_last() -> None:
    files = sorted(REAL.glob("acl_anthology/xml/*.xml"))
    if not files:
        pytest.skip("there are no real inputs beside this folder")
    names = set()
    for file in files[:2]:
        root = parse_xml(file.read_bytes(), file.name, PLACE).value
        assert root is not None
        for one in root.iter("author"):
            parts = {local_name(part): part.text or "" for part in one}
            names.add((parts.get("first", ""), parts.get("last", "")))
    two = [name for name in names if all(name) and len(" ".join(name).split()) == 2]
    right = [name for name in two if same(name_in(typed_person(" ".join(name)).person), *name)]
    assert len(two) > 100 and len(right) / len(two) > 0.99


def test_names_of_easychair_read_back_from_first_and_last() -> None:
    file = REAL / "easychair" / "author.csv"
    if not file.is_file():
        pytest.skip("there are no real inputs beside this folder")
    rows = list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
    right = [
        row
        for row in rows
        if same(
            name_in(typed_person(f"{row['first name']} {row['last name']}").person), row["first name"], row["last name"]
        )
    ]
    assert len(right) / len(rows) > 0.95
