"""A reference is cited nowhere in the text.

Only what is cited belongs to the list: the rest swells it, and indexes count it as a false citation. Papers that
cite by names and years, without numbers in square brackets, are not looked at.

    1. Ахметов Б. …      and no [1] in the text

Better: a citation where the source is used, or a shorter list.
"""

from collections.abc import Iterator

from proceedings.checks.citations import first_cited, references_of
from proceedings.checks.passages import PlainText
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House

FAULT = Fault(
    "M208",
    "uncited-reference",
    Severity.WARNING,
    {
        "en": "Never cited in the text: {numbers} of the reference list.",
        "ru": "В тексте нет ссылок на источники: {numbers}.",
        "kk": "Мәтінде мына дереккөздерге сілтеме жоқ: {numbers}.",
    },
    {
        "en": "Cite them as [{first}] where they are used, or take them out of the list.",
        "ru": "Сошлитесь на них в тексте, например [{first}], или уберите из списка.",
        "kk": "Мәтінде оларға, мысалы [{first}] түрінде, сілтеме жасаңыз немесе тізімнен алып тастаңыз.",
    },
)


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """The uncited numbers of the list together, where the text cites by numbers at all."""
    references = references_of(text)
    cited = first_cited(text) if references else {}
    if not references or not references.items or not cited:
        return
    uncited = [number for number in range(1, len(references.items) + 1) if number not in cited]
    if uncited:
        place = text.place(references.line)
        yield FAULT.at(place, numbers=", ".join(map(str, uncited)), first=uncited[0])
