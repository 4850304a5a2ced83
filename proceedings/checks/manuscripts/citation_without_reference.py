"""The text cites a number that the reference list doesn't reach.

[12] in a paper with nine references sends the reader nowhere; citation indexes count such a paper as faulty.

    …as was shown earlier [12, p. 4].    with nine items under References

Better: the missing reference, or the right number.
"""

from collections.abc import Iterator

from proceedings.checks.citations import first_cited, references_of
from proceedings.checks.passages import PlainText
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House

FAULT = Fault(
    "M207",
    "citation-without-reference",
    Severity.WARNING,
    {
        "en": "The text cites [{number}], but the reference list ends with {count}.",
        "ru": "В тексте есть ссылка [{number}], а список литературы кончается номером {count}.",
        "kk": "Мәтінде [{number}] сілтемесі бар, ал әдебиеттер тізімі {count}-нөмірмен аяқталады.",
    },
    {
        "en": "Add the reference or correct the number; a page is written [3, p. 7].",
        "ru": "Добавьте источник или исправьте номер; страница пишется [3, с. 7].",
        "kk": "Дереккөзді қосыңыз немесе нөмірді түзетіңіз; бет [3, 7 б.] түрінде жазылады.",
    },
)


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """Each cited number beyond the list, once; a paper without a list is left in peace: it may cite in notes."""
    references = references_of(text)
    if not references or not references.items:
        return
    count = len(references.items)
    for number, line in first_cited(text).items():
        if number > count:
            yield FAULT.at(text.place(line), number=number, count=count)
