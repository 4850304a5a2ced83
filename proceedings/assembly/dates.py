"""Days and spans of days in words, as each language writes them: 2026 жылғы 15–16 қазан."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from proceedings.model.language import Language


class Manner(NamedTuple):
    """How a language writes a date; {day} may be a span. Months as the pattern wants them."""

    pattern: str
    months: Sequence[str]


KAZAKH = ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
          "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан")  # fmt: skip
RUSSIAN = ("января", "февраля", "марта", "апреля", "мая", "июня",
           "июля", "августа", "сентября", "октября", "ноября", "декабря")  # fmt: skip
ENGLISH = ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December")  # fmt: skip

MANNERS: Mapping[Language, Manner] = {
    "kk": Manner("{year} жылғы {day} {month}", KAZAKH),
    "ru": Manner("{day} {month} {year} года", RUSSIAN),
    "en": Manner("{day} {month} {year}", ENGLISH),
}


def span_of_days(start: str, end: str, language: Language) -> str:
    """From one ISO day to another, in words; as given where it isn't a day or the language is unknown."""
    first, last = _day(start), _day(end or start)
    manner = MANNERS.get(language)
    if not (first and last and manner):
        return "–".join(dict.fromkeys(day for day in (start, end) if day))
    if first.year != last.year:
        return f"{_said(manner, first, str(first.day))} – {_said(manner, last, str(last.day))}"
    if first.month != last.month:
        return _said(manner, last, f"{first.day} {manner.months[first.month - 1]} – {last.day}")
    return _said(manner, last, str(last.day) if first == last else f"{first.day}–{last.day}")


def _said(manner: Manner, day: date, days: str) -> str:
    return manner.pattern.format(year=day.year, month=manner.months[day.month - 1], day=days)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
