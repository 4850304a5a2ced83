"""Works on a shelf: one of each kind and language, invented, in the shape that real ones have."""

from proceedings.bibliography.pieces import words
from proceedings.bibliography.styles import style_called
from proceedings.model.bibliography import Entry, Name
from proceedings.model.manuscript import Text

BOOK = Entry(
    "otarova",
    "book",
    "Финансовое право : учебник",
    authors=(Name("Отарова", "Айгуль Маратовна"),),
    edition="2",
    place="Алматы",
    publisher="Норма",
    year="2019",
    extent="312",
)
ARTICLE = Entry(
    "serik",
    "article-journal",
    "Деректерді талдау әдістері",
    authors=(Name("Серік", "Асхат Бекұлы"), Name("Қасым", "Нұрлан")),
    container="Заң хабаршысы",
    volume="5",
    issue="2",
    pages="12-25",
    year="2020",
)
PAPER = Entry(
    "otter",
    "article-journal",
    "Why Otters Hold Hands",
    authors=(Name("Otter", "Mary Ann"), Name("Beethoven", "L.", "van")),
    container="Journal of Rivers",
    volume="46",
    issue="3",
    pages="301--322",
    year="2019",
    doi="https://doi.org/10.1234/rivers.12170",
    url="https://example.org/rivers",
)
CHAPTER = Entry(
    "heron",
    "chapter",
    "Police and the Public",
    authors=(Name("Heron", "Hans"),),
    editors=(Name("Becker", "Otto"), Name("Klein", "Eva")),
    container="Handbook of Policing",
    place="Berlin",
    publisher="Fischotter",
    year="2015",
    pages="45-67",
)
THESIS = Entry(
    "ivanova",
    "thesis",
    "Административная ответственность",
    authors=(Name("Выдрова", "Мария Петровна"),),
    genre="дис. … канд. юрид. наук : 12.00.14",
    place="Москва",
    year="2011",
    extent="198",
)
LAW = Entry(
    "law",
    "legislation",
    "О защите выдр",
    genre="Закон Республики Казахстан",
    number="410-V",
    issued=(2015, 11, 18),
    year="2015",
    container="Закон",
    url="https://example.org/law",
    accessed=(2024, 2, 1),
)
PAGE = Entry(
    "site",
    "webpage",
    "Қазақстан құндыздары",
    url="https://example.org/kk",
    accessed=(2024, 3, 5),
    year="2024",
)
MANY = Entry(
    "many",
    "book",
    "Маркетинг : учебное пособие",
    authors=tuple(Name(family, "О. В.") for family in ("Выдров", "Бобров", "Норкин", "Ондатров", "Хорьков")),
    place="М.",
    publisher="Река",
    year="2005",
    extent="59",
)
EDITED = Entry("edited", "book", "Rivers", editors=(Name("Stream", "Ann"),), publisher="Fischotter", year="2003")
STANDARD = Entry("standard", "standard", "Библиографическая ссылка", number="ГОСТ Р 7.0.5-2008", year="2008")
PATENT = Entry(
    "patent",
    "patent",
    "Ловушка для рыбы",
    authors=(Name("Выдров", "И. И."),),
    number="2187888",
    jurisdiction="РФ",
    year="2002",
)
REPORT = Entry(
    "report",
    "report",
    "Otters in Town",
    authors=(Name("River Agency", body=True),),
    number="12",
    publisher="River Agency",
    year="1999",
)
ALL = (BOOK, ARTICLE, PAPER, CHAPTER, THESIS, LAW, PAGE, MANY, EDITED, STANDARD, PATENT, REPORT)


def printed(style: str, entry: Entry) -> str:
    """The item of an entry; italics between asterisks, spaces that don't break as plain ones."""
    found = style_called(style)
    assert found is not None
    shown = (
        f"*{run.text}*" if isinstance(run, Text) and "emphasis" in run.marks else words((run,))
        for run in found.reference(entry)
    )
    return "".join(shown).replace("\u00a0", " ")
