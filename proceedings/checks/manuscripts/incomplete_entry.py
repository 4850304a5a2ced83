"""An entry that the text cites lacks its title, its author or its year.

A reference without them can't be found again, and indexes don't count it. Works that have no author by their kind,
as laws, standards, pages of the web and books of many hands, aren't asked for one.

    @article{serik2020, title = {Methods of analysis}, …}

Better:

    @article{serik2020, author = {Serik, Askhat}, title = {Methods of analysis}, year = 2020, …}
"""

from collections.abc import Iterator

from proceedings.checks.passages import PlainText
from proceedings.model.bibliography import Entry
from proceedings.model.diagnostic import Diagnostic, Fault, Place, Severity
from proceedings.model.house import House

FAULT = Fault(
    "M222",
    "incomplete-entry",
    Severity.WARNING,
    {
        "en": "The entry “{key}” of the bibliography lacks: {fields}.",
        "ru": "В записи «{key}» файла литературы не хватает полей: {fields}.",
        "kk": "Әдебиеттер файлындағы «{key}» жазбасында жетіспейтін өрістер: {fields}.",
    },
    {
        "en": "Add them to the entry.",
        "ru": "Добавьте их в запись.",
        "kk": "Оларды жазбаға қосыңыз.",
    },
)

BY_SOMEBODY = ("article-journal", "chapter", "paper-conference", "thesis", "patent")


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """Each entry that lacks something, at its place in its file."""
    manuscript = text.submission.manuscript
    for entry in manuscript.bibliography.entries if manuscript else ():
        missing = ", ".join(_missing(entry))
        if missing:
            place = Place(entry.file, entry.line, 1 if entry.line else 0)
            yield FAULT.at(place, key=entry.key, fields=missing)


def _missing(entry: Entry) -> Iterator[str]:
    if not entry.title:
        yield "title"
    if not (entry.authors or entry.editors) and entry.kind in BY_SOMEBODY:
        yield "author"
    if not entry.year and not entry.accessed:
        yield "year"
