"""The text holds characters that stand for none.

U+FFFD (�) marks a byte that some program couldn't read, and characters of the private use area are letters in one
font and nothing in all others: old Kazakh fonts kept ә, ғ, қ there. On the page each would be an empty box.

    …�лшеу нәтижелері…

Better:

    …өлшеу нәтижелері…
"""

from collections.abc import Iterator

from proceedings.checks.lost_letters import meaningless, numbers_of
from proceedings.checks.passages import PlainText
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House

FAULT = Fault(
    "M210",
    "lost-characters",
    Severity.ERROR,
    {
        "en": "The text holds characters that mean nothing: {characters} ({count} in all).",
        "ru": "В тексте есть знаки без значения: {characters} (всего {count}).",
        "kk": "Мәтінде мағынасыз таңбалар бар: {characters} (барлығы {count}).",
    },
    {
        "en": "Type these words anew, or save the manuscript with a Unicode font such as Times New Roman.",
        "ru": "Наберите эти слова заново или сохраните рукопись со шрифтом Юникода, например Times New Roman.",
        "kk": "Бұл сөздерді қайта теріңіз немесе қолжазбаны Юникод қарпімен, мысалы Times New Roman, сақтаңыз.",
    },
)


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """All such characters of the paper together, at the first."""
    found: list[str] = []
    first = 0
    for passage in text.passages:
        characters = meaningless(passage.text)
        first = first or (passage.line if characters else 0)
        found += characters
    if found:
        yield FAULT.at(text.place(first), characters=numbers_of(found), count=len(found))
