"""The text cites a key that no entry of the bibliography has.

What was typed stands in print, brackets and all, and leads the reader nowhere.

    …as was shown earlier [@serik2002, p. 4].    with @article{serik2020, …} in the .bib file

Better: the key as the file has it, or the missing entry.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from proceedings.checks.passages import PlainText, inlines_of
from proceedings.model.bibliography import Citation
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.manuscript import Block

FAULT = Fault(
    "M221",
    "citation-without-entry",
    Severity.ERROR,
    {
        "en": "The text cites “{key}”, which no entry of the bibliography has as its key.",
        "ru": "В тексте есть ссылка на «{key}», но записи с таким ключом в файле литературы нет.",
        "kk": "Мәтінде «{key}» сілтемесі бар, ал әдебиеттер файлында мұндай кілті бар жазба жоқ.",
    },
    {
        "en": "Correct the key or add the entry to a .bib file in the paper's folder. Keys there: {known}.",
        "ru": "Исправьте ключ или добавьте запись в файл .bib в папке работы. Ключи в нём: {known}.",
        "kk": "Кілтті түзетіңіз немесе жұмыс қалтасындағы .bib файлына жазба қосыңыз. Ондағы кілттер: {known}.",
    },
)

SHOWN = 5


def check(text: PlainText, house: House) -> Iterator[Diagnostic]:
    """Each key without an entry, once, the likeliest keys in the hint; together, where there are no entries at all."""
    manuscript = text.submission.manuscript
    known = [entry.key for entry in manuscript.bibliography.entries] if manuscript else []
    cited: dict[str, int] = {}
    for block, line in text.blocks:
        for key in _keys(block):
            cited.setdefault(key, line)
    if cited and not known:
        shown = ", ".join([*list(cited)[:SHOWN], *(["…"] if len(cited) > SHOWN else [])])
        yield FAULT.at(text.place(next(iter(cited.values()))), key=shown, known="—")
        return
    for key, line in cited.items():
        if key not in known:
            likeliest = list(dict.fromkeys([*get_close_matches(key, known, 1), *known]))[:SHOWN]
            yield FAULT.at(text.place(line), key=key, known=", ".join(likeliest) or "—")


def _keys(block: Block) -> Iterator[str]:
    for inlines in inlines_of(block):
        for one in inlines:
            if isinstance(one, Citation):
                yield from (cited.key for cited in one.cited)
