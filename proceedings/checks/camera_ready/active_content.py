"""A camera-ready PDF holds more than pages.

Scripts, attachments and actions could run on a reader's machine; none comes into the volume. That somebody put them
there is worth a question, and a form or a video is lost by it.

    JavaScript, EmbeddedFiles

Better: a PDF printed anew, of pages only.
"""

from collections.abc import Iterator

from proceedings.checks.foreign import facts_of
from proceedings.checks.passages import place_in_text
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "C106",
    "active-content",
    Severity.WARNING,
    {
        "en": "The PDF holds more than pages, and that is left out: {active}.",
        "ru": "В PDF есть не только страницы, лишнее не включено: {active}.",
        "kk": "PDF ішінде беттерден басқа да нәрсе бар, ол енгізілмеді: {active}.",
    },
    {
        "en": "Nothing to do if the pages look right; else ask the authors to print the file to PDF anew.",
        "ru": "Если страницы выглядят верно, делать ничего не нужно; иначе попросите распечатать файл в PDF заново.",
        "kk": "Беттер дұрыс көрінсе, ештеңе істеудің қажеті жоқ; әйтпесе файлды PDF-ке қайта басып шығаруды сұраңыз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """What was found besides pages, together."""
    active = facts_of(submission).active
    if active:
        yield FAULT.at(place_in_text(submission, 0), active=", ".join(active))
