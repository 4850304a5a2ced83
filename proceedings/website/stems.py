"""Words cut down to what their forms share, so that құқық finds құқықтық: endings as data, the same for
the pages' script.

No dictionary and no grammar, only endings, longest first. Kazakh strings them together, so they are cut again and
again; Russian has one; English a plural. Letters that keyboards confuse are one: ә and а, қ and к, ё and е.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from proceedings.model.language import Language

FOLDED = {"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ё": "е"}
LEAST = 3
"""Letters that are left of a word at least."""
ROUNDS = {"kk": 6, "ru": 1}
"""How many endings in a row are cut."""

_KAZAKH = """
лар лер дар дер тар тер
ның нің дың дің тың тің ға ге қа ке на не ға ына іне сына сіне ны ні ды ді ты ті ын ін сын сін
да де та те нда нде ында інде сында сінде дан ден тан тен нан нен ынан інен сынан сінен мен бен пен
ы і сы сі м ң ым ім ың ің мыз міз ымыз іміз ңыз ңіз ыңыз іңіз
лық лік дық дік тық тік лығы лігі дығы дігі тығы тігі лы лі сыз сіз шы ші дағы дегі тағы тегі
лау леу дау деу тау теу у ған ген қан кен атын етін йтын йтін ады еді йды йді
"""
_RUSSIAN = """
иями ями ами иях ях ах иям ям ам ием ем ом ой ей ью ия ие ии ию ий ья ье ьи ев ов а е и й о у ы ь ю я
ого его ому ему ыми ими ый ая яя ое ее ые ую юю ых их ым им ен ет ут ют ат ят ит
"""
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Small letters, those that keyboards confuse made one."""
    lower = unicodedata.normalize("NFC", text).lower()
    return "".join(FOLDED.get(letter, letter) for letter in lower)


ENDINGS: Mapping[Language, frozenset[str]] = {
    "kk": frozenset(map(fold, _KAZAKH.split())),
    "ru": frozenset(map(fold, _RUSSIAN.split())),
}
LONGEST = max(len(ending) for endings in ENDINGS.values() for ending in endings)
VOICED: Mapping[Language, Mapping[str, str]] = {"kk": {"г": "к", "б": "п"}, "ru": {}}
"""What a last sound turns into before an ending, and what it was: құқығы is of құқық."""
SIBILANT = ("ses", "xes", "zes", "ches", "shes")


def stems(text: str, language: Language) -> Iterable[str]:
    """The stems of the words of a text, each once, in the order of the text; single letters are left out."""
    words = _WORD.findall(fold(text))
    return dict.fromkeys(stem(word, language.split("-")[0]) for word in words if len(word) > 1)


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: Language) -> str:
    """A folded word without its endings; a word in Latin letters is taken for English whatever the text is in."""
    if word[0].isascii():
        return _singular(word)
    language = language if language in ENDINGS else "ru"
    for _ in range(ROUNDS[language]):
        word = _cut(word, ENDINGS[language])
    return word[:-1] + VOICED[language].get(word[-1], word[-1])


def _cut(word: str, endings: frozenset[str]) -> str:
    """The word without the longest of the endings that leaves enough of it."""
    for length in range(min(LONGEST, len(word) - LEAST), 0, -1):
        if word[-length:] in endings:
            return word[:-length]
    return word


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith(SIBILANT):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        return word[:-1]
    return word
