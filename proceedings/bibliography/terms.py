"""The words of reference lists in Kazakh, Russian and English: each item speaks its own language.

As ГОСТ 7.0.12 and 7.11 abbreviate them, and as lists printed in Kazakhstan have them.
"""

import re
from collections.abc import Mapping

from proceedings.model.bibliography import Entry

KAZAKH = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
CYRILLIC = re.compile("[а-яёА-ЯЁ]")

TERMS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "pages": "С. {}",
        "extent": "{} с.",
        "volume": "Т. {}",
        "volumes": "{} т.",
        "issue": "№ {}",
        "edition": "{}-е изд.",
        "others": "и др.",
        "and": "и",
        "editor": "ред. {}",
        "translator": "пер. {}",
        "in": "В",
        "accessed": "дата обращения: {}",
        "electronic": "Электронный ресурс",
        "text": "Текст : непосредственный",
        "text_online": "Текст : электронный",
        "thesis": "дис.",
        "master": "магист. дис.",
        "report": "отчёт",
        "patent": "Пат. {}",
        "dated": "от {}",
        "numbered": "№ {}",
        "no_date": "б. г.",
        "retrieved": "Дата обращения {}, из",
        "editors_after": "(ред.)",
    },
    "kk": {
        "pages": "Б. {}",
        "extent": "{} б.",
        "volume": "Т. {}",
        "volumes": "{} т.",
        "issue": "№ {}",
        "edition": "{}-бас.",
        "others": "және т.б.",
        "and": "және",
        "editor": "ред. {}",
        "translator": "ауд. {}",
        "in": "Кітапта:",
        "accessed": "қаралған күні: {}",
        "electronic": "Электрондық ресурс",
        "text": "Мәтін : тікелей",
        "text_online": "Мәтін : электрондық",
        "thesis": "дис.",
        "master": "магистр. дис.",
        "report": "есеп",
        "patent": "Пат. {}",
        "dated": "{}",
        "numbered": "№ {}",
        "no_date": "жылы белгісіз",
        "retrieved": "Қаралған күні {},",
        "editors_after": "(ред.)",
    },
    "en": {
        "pages": "P. {}",
        "extent": "{} p.",
        "volume": "Vol. {}",
        "volumes": "{} vol.",
        "issue": "No. {}",
        "edition": "{} ed.",
        "others": "et al.",
        "and": "and",
        "editor": "ed. by {}",
        "translator": "transl. by {}",
        "in": "In",
        "accessed": "accessed: {}",
        "electronic": "Electronic resource",
        "text": "Text : unmediated",
        "text_online": "Text : electronic",
        "thesis": "thesis",
        "master": "master’s thesis",
        "report": "report",
        "patent": "Pat. {}",
        "dated": "of {}",
        "numbered": "No. {}",
        "no_date": "n.d.",
        "retrieved": "Retrieved {}, from",
        "editors_after": "(Ed.)",
    },
}


def language_of(entry: Entry) -> str:
    """The language of an entry: as given, else by the letters of its title and authors."""
    if entry.language:
        return entry.language
    return language_of_letters(f"{entry.title} {entry.container} " + " ".join(name.family for name in entry.authors))


def language_of_letters(text: str) -> str:
    """kk where a text has letters that only Kazakh has, ru where it is Cyrillic, else en."""
    return "kk" if KAZAKH.search(text) else "ru" if CYRILLIC.search(text) else "en"


def term(word: str, language: str, value: str = "") -> str:
    """A term with its value in a language, English where the language has none of its own; nothing for no value."""
    wording = TERMS.get(language.partition("-")[0], TERMS["en"])[word]
    return "" if "{}" in wording and not value else wording.replace("{}", value)


def ordinal(edition: str, language: str) -> str:
    """An edition in words of its language: 2-е изд., 2-бас., 2nd ed.; anything but a number stands as typed."""
    if not edition.isdigit():
        return edition
    if language in ("ru", "kk"):
        return term("edition", language, edition)
    number = int(edition)
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return term("edition", language, f"{number}{ending}")
