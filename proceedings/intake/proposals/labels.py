"""Words that announce what follows at the head of a paper: УДК, МРНТИ, «Аннотация.», «Түйін сөздер:», "Keywords:"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

UDC = "УДК|ӘОЖ|ӘӨЖ|UDC|UDK|UDС"
IRSTI = "МРНТИ|ГРНТИ|ҒТАМР|ХҒТАР|МҒТАР|ҒТАХР|ХҒТАМР|IRSTI|MRSTI|SCSTI"
CODE = re.compile(
    rf"(?<![\w./-])(?:(?P<udc>{UDC})|(?P<irsti>{IRSTI})|(?P<doi>DOI(?![.]org)))(?![\w])\s*[:№]?\s*", re.IGNORECASE
)
FOREIGN = re.compile(r"\s+(?=[^\W\d_]{2,})")
"""Where words begin after a code, which has none."""

RESOLVER = re.compile(r"^(?:https?://)?(?:dx\.)?doi\.org/", re.IGNORECASE)

PARTED = r"(?:\s*\([^()]{1,20}\))?(?:\s*[.:—–]\s*|\s+-\s+|\s*-\s*(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])|\s*$)"
"""What parts a label from its text."""

ABSTRACTS = {
    "kk": "Аңдатпа|Түйін(?:деме)?(?:сі)?|Андатпа",
    "ru": "Аннотация|Резюме|Реферат",
    "en": "Abstract|Summary|Annotation|Abstrakt|Executive Summary",
    "de": "Zusammenfassung|Kurzfassung",
}
ABSTRACT = re.compile(
    "(?:" + "|".join(f"(?P<{tag}>{words})" for tag, words in ABSTRACTS.items()) + f"){PARTED}", re.IGNORECASE
)
KEYWORD_LABELS = {
    "kk": r"(?:Түйін(?:ді)?|Кілт(?:ті|тік)?|Негізгі|Тірек|Маңызды)\s+сөз(?:дер|дері)?(?:\s+мен\s+тіркестер)?",
    "ru": r"Ключевые\s+(?:слова|понятия)(?:\s+и\s+(?:словосочетания|фразы))?|Опорные\s+слова",
    "en": r"Key[\s-]?words?(?:\s+and\s+phrases)?|Index\s+Terms",
    "de": r"Schlüssel(?:wörter|worte|begriffe)|Schlagw(?:o|ö)rter|Stichw(?:o|ö)rter",
}
KEYWORDS = re.compile(
    "(?:" + "|".join(f"(?P<{tag}>{words})" for tag, words in KEYWORD_LABELS.items()) + f"){PARTED}", re.IGNORECASE
)
LATER_KEYWORDS = re.compile(rf"(?<=[.!?»”\n])\s*(?={KEYWORDS.pattern})", re.IGNORECASE)
SEPARATORS = (";", "·", "•", "|", " ∙ ", ",")

RUBRIC = re.compile(
    r"(?:Секция|Section|Секциясы|Направление|Бағыт|Track|Бөлім)\s*(?:№\s*)?(?:\d|[IVX]+\b|[:.–—-])|\d{1,2}[-\s]?(?:секция|бағыт|бөлім)\b",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?:(?:\d+|[IVX]+)\s*[.)]?\s*)?(?:Введение|Кіріспе|Introduction|Einleitung|Вступление|Алғы\s*сөз|Негізгі бөлім|"
    r"Основная часть|Актуальность)\s*[.:]?\s*$",
    re.IGNORECASE,
)
LABELLED = r"(?:\s*[:—]\s*|\s+[–-]\s+)(?=\S)"
AUTHORS = re.compile(rf"(?:Authors?|Автор(?:ы)?|Автор(?:лар)?(?:ы)?){LABELLED}", re.IGNORECASE)
DETAILS = re.compile(
    rf"(?:Institutions?|Affiliations?|Организация|Место работы|Место уч[её]бы|Ұйым|Жұмыс орны){LABELLED}"
    rf"|E-?mail\s+—\s+",
    re.IGNORECASE,
)
SUPERVISOR = re.compile(
    r"Научн\w+\s+(?:руководител|консультант)|Ғылыми\s+(?:жетекші|кеңесші)|Supervisor", re.IGNORECASE
)
"""No author; no field of a record is theirs, so the line stays in the text."""

GREETING = re.compile(
    r"(?:Құрметті|Қадірменді|Ардақты|Уважаем(?:ые|ый|ая)|Дорогие|Глубокоуважаем(?:ые|ый|ая)|Dear|Distinguished|"
    r"Ladies and gentlemen|Esteemed|Honou?rable)(?!\w)[^.]{0,180}$",
    re.IGNORECASE,
)
RESOLUTION = re.compile(r"(?:Резолюция|Қарар|Resolution|Рекомендации конференции)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Labelled:
    """The text that a label announces, and the language that the label is in."""

    words: str
    language: str


def codes(words: str) -> Iterator[tuple[str, str]]:
    """The codes in a line that begins with one, by field: udc, irsti, doi."""
    found = list(CODE.finditer(words))
    if not found or found[0].start() > 2:
        return
    ends = [later.start() for later in found[1:]] + [len(words)]
    for label, end in zip(found, ends, strict=True):
        value = (
            words[label.end() : end].strip(" ,;|/") if label.lastgroup != "doi" else words[label.end() : end].strip()
        )
        value = RESOLVER.sub("", value) if label.lastgroup == "doi" else value.rstrip(".")
        yield str(label.lastgroup), FOREIGN.split(value)[0].rstrip(" ,;|/")


def abstract(words: str) -> Labelled | None:
    """The abstract in a paragraph that begins with such a label; of no words where the label stands alone."""
    return _labelled(ABSTRACT, words)


def keywords(words: str) -> Labelled | None:
    """The list in a paragraph that begins with a label of keywords."""
    return _labelled(KEYWORDS, words)


def is_label(words: str) -> bool:
    """Whether the words are a label and nothing else."""
    found = abstract(words) or keywords(words)
    return found is not None and not found.words


def _labelled(pattern: re.Pattern[str], words: str) -> Labelled | None:
    found = pattern.match(words)
    return Labelled(words[found.end() :].strip(), str(found.lastgroup)) if found else None


def parted(words: str) -> tuple[str, str]:
    """An abstract, and the keywords with their label that follow in the same paragraph; empty for none."""
    found = LATER_KEYWORDS.search(words)
    return (words[: found.start()].strip(), words[found.end() :].strip()) if found else (words, "")


def listed(words: str) -> tuple[str, ...]:
    """The keywords in a list, by the separator that it has."""
    separator = next((sign for sign in SEPARATORS if sign in words), ",")
    entries = (" ".join(entry.split()) for entry in words.split(separator))
    cleaned = [entry.strip(" ,;·•") for entry in entries]
    if cleaned:
        cleaned[-1] = cleaned[-1].rstrip(".") if not cleaned[-1].endswith("..") else cleaned[-1]
    return tuple(entry for entry in cleaned if entry)
