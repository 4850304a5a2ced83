"""A whole made-up paper: record and text. The same number gives the same paper, whatever else is made."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from random import Random

from bench import vocabulary
from bench.formulas import display
from bench.paper import (
    Author,
    Bibliography,
    Block,
    Equation,
    Heading,
    Listing,
    Paper,
    Paragraph,
    Reference,
    Span,
    Table,
)
from bench.prose import Writer

LANGUAGES = ("ru", "kk", "en")
SECTIONS = ("law", "city", "data", "school")
SOURCES = 12

FAMILIES = (
    ("Ахметова", "Ахметова", "Akhmetova"), ("Ветров", "Ветров", "Vetrov"), ("Жұмабаева", "Жумабаева", "Zhumabayeva"),
    ("Қасымова", "Касымова", "Kassymova"), ("Лесная", "Лесная", "Lesnaya"), ("Мұратов", "Муратов", "Muratov"),
    ("Нұрланов", "Нурланов", "Nurlanov"), ("Озерова", "Озерова", "Ozerova"), ("Сәбитова", "Сабитова", "Sabitova"),
    ("Төлегенов", "Толегенов", "Tolegenov"), ("Үсенова", "Усенова", "Ussenova"), ("Шахматов", "Шахматов", "Shakhmatov"),
)  # fmt: skip
GIVEN = (
    ("Әлия", "Алия", "Aliya"), ("Борис", "Борис", "Boris"), ("Гүлнар", "Гульнар", "Gulnar"), ("Дана", "Дана", "Dana"),
    ("Ерлан", "Ерлан", "Yerlan"), ("Инна", "Инна", "Inna"), ("Қайрат", "Кайрат", "Kairat"),
    ("Мәдина", "Мадина", "Madina"),
    ("Олег", "Олег", "Oleg"), ("Сәуле", "Сауле", "Saule"), ("Тимур", "Тимур", "Timur"), ("Юлия", "Юлия", "Yuliya"),
)  # fmt: skip
HOUSE = {"kk": "Үлгі университеті", "ru": "Университет примеров", "en": "University of Examples"}


@lru_cache
def _vocabularies() -> dict[str, vocabulary.Vocabulary]:
    return {"ru": vocabulary.russian(), "kk": vocabulary.kazakh(), "en": vocabulary.english()}


def compose(number: int) -> Paper:
    """The paper of this number, some six pages of A4."""
    chance = Random(f"paper {number}")
    words = _vocabularies()
    writers = {language: Writer(chance, words[language]) for language in LANGUAGES}
    count = chance.randint(4, 7)
    return Paper(
        number,
        SECTIONS[number % len(SECTIONS)],
        {language: f"{writers[language].phrase(5, 10)} {number}" for language in LANGUAGES},
        {language: writers[language].sentences(5, 7) for language in LANGUAGES},
        {language: tuple(_keywords(writers[language], count)) for language in LANGUAGES},
        tuple(_author(chance) for _ in range(chance.randint(1, 3))),
        tuple(_blocks(Writer(chance, words["ru"], SOURCES))),
    )


def _keywords(writer: Writer, count: int) -> Iterator[str]:
    for _ in range(count):
        yield writer.phrase(1, 2).lower()


def _author(chance: Random) -> Author:
    family, given = chance.choice(FAMILIES), chance.choice(GIVEN)
    names = {language: (family[place], given[place]) for place, language in enumerate(("kk", "ru", "en"))}
    return Author(names, HOUSE, f"{given[2][0].lower()}.{family[2].lower()}@example.org")


def _blocks(writer: Writer) -> Iterator[Block]:
    yield from _section(writer, "Введение", 3)
    yield from _section(writer, "Материалы и методы", 3)
    yield Listing(tuple(writer.phrase(5, 14) + ";" for _ in range(4)))
    yield from _section(writer, writer.phrase(2, 4), 2, depth=2)
    for number in (1, 2):
        yield Paragraph((Span(writer.sentence() + " Это показывает "), Reference(f"eq-{number}"), Span(".")))
        yield Equation(display(writer.chance), f"eq-{number}")
        yield writer.paragraph()
    yield from _section(writer, "Результаты", 3)
    yield Paragraph((Span(writer.sentence() + " Числа содержит "), Reference("tbl-1"), Span(".")))
    yield _table(writer)
    yield from _section(writer, writer.phrase(2, 4), 2, depth=2)
    yield from _section(writer, "Обсуждение", 3)
    yield from _section(writer, "Заключение", 2)
    yield Paragraph((Span(writer.leftovers()),))
    yield Heading(1, "Список литературы")
    yield Bibliography(tuple(_source(writer) for _ in range(SOURCES)))


def _section(writer: Writer, title: str, paragraphs: int, depth: int = 1) -> Iterator[Block]:
    yield Heading(depth, title)
    for _ in range(paragraphs):
        yield writer.paragraph()


def _table(writer: Writer) -> Table:
    head = tuple(writer.phrase(1, 2) for _ in range(4))
    rows = (
        (writer.phrase(1, 3), *(str(writer.chance.randint(3, 980)) for _ in range(3)))
        for _ in range(writer.chance.randint(6, 12))
    )
    return Table((head, *rows), writer.phrase(4, 8), "tbl-1")


def _source(writer: Writer) -> str:
    names: Mapping[str, tuple[str, str]] = _author(writer.chance).names
    family, given = names["ru"]
    year, page = writer.chance.randint(1998, 2026), writer.chance.randint(5, 180)
    title, journal = writer.phrase(5, 10), writer.phrase(2, 3)
    return f"{family} {given[0]}. {title} // {journal}. {year}. № {page % 12 + 1}. С. {page}–{page + 9}."
