"""Whether all words of a paragraph stand in the record that was drafted: only then it leaves the text."""

import re
from collections.abc import Iterable, Iterator

from proceedings.model.record import Record

WORD = re.compile(r"[^\W_]{2,}")
MARKS = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ‧]")
LABEL_WORDS = """
    authors автор авторы авторлар авторлары institution institutions affiliation affiliations организация место работы
    учебы учёбы ұйым жұмыс орны должность лауазымы
    удк әож әөж udc udk мрнти грнти ғтамр хғтар мғтар ғтахр хғтамр irsti mrsti scsti doi org http https www orcid
    id аннотация резюме реферат аңдатпа андатпа түйін түйіндеме түйіндемесі түйіні abstract summary annotation
    abstrakt executive zusammenfassung kurzfassung ключевые слова понятия опорные словосочетания фразы түйінді
    кілт кілтті кілттік негізгі тірек маңызды сөз сөздер сөздері тіркестер мен key keywords keyword words phrases
    index terms schlüsselwörter schlagwörter schlagworter stichwörter stichworter and und және mail email эл почта
    пошта электронная электрондық адрес тел моб tel phone mob ұялы телефон гор город қаласы city пос ауылы кенті
    автор корреспондент корреспонденции для хат хабар авторы corresponding author correspondence other weitere
    others et al др другие басқалар kk ru en kz рус қаз eng 1st 2nd 3rd 4th 5th 6th
"""
LABELS = frozenset(LABEL_WORDS.split())
"""Words of labels, which say what follows and are not themselves metadata."""


def missing(words: str, known: frozenset[str]) -> list[str]:
    """Words of a paragraph that are neither known nor a label's; numbers of one or two figures are marks."""
    return [word for word in _words(words) if not known & {word, word.rstrip("0123456789")} and not _is_mark(word)]


def _is_mark(word: str) -> bool:
    return word.isdigit() and len(word) < 3


def known_words(record: Record, others: Iterable[str]) -> frozenset[str]:
    """Every word that a record holds, with those of other texts, and of labels."""
    texts = (*_texts(record.model_dump()), *others)
    return LABELS | frozenset(word for text in texts for word in _words(text))


def _words(text: str) -> Iterator[str]:
    return (found[0].casefold() for found in WORD.finditer(MARKS.sub(" ", text)))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
