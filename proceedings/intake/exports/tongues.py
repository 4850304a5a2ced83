"""Which language a text is in, told by its letters and its commonest words; enough for titles, names and abstracts."""

import re

from proceedings.model.language import Language, Localised

KAZAKH = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһ]")
SHARED = re.compile("(?<=[а-яё])[іІ]|[іІ](?=[а-яё])", re.IGNORECASE)
"""A letter of Kazakh and of Ukrainian."""
UKRAINIAN = re.compile("[ЇїЄєҐґ]")
CYRILLIC = re.compile("[Ѐ-ԯ]")
LATIN = re.compile("[A-Za-zÀ-ɏ]")
_KAZAKH = "және мен бен пен үшін туралы бойынша арқылы ретінде болып бұл осы жалпы ғылыми"
KAZAKH_WORDS = frozenset(_KAZAKH.split())
_COMMON = {
    "en": "the of and in to a for on with is by from an at as are we this that",
    "de": "der die das und von in den des mit für ist im ein eine zu auf dem nicht wird",
    "fr": "le la les de des et du une est dans pour que sur par avec au aux",
    "es": "el la los las de y del una en para con por que se al",
    "tr": "ve bir bu ile için olarak da de türk üzerine çalışma",
}
COMMON = {language: words.split() for language, words in _COMMON.items()}
TELLING = 2
"""How many different common words a text needs to count as one of another language: a name may have one by chance."""
PLAIN = "en"
"""What Latin letters are taken for where no word decides."""


def language_of(text: str, default: Language = PLAIN) -> Language:
    """The language tag of a text: kk, ru, uk, or of the Latin ones the one whose common words it has most of."""
    cyrillic, latin = len(CYRILLIC.findall(text)), len(LATIN.findall(text))
    if cyrillic > latin:
        words = set(re.findall(r"\w+", text.casefold()))
        if UKRAINIAN.search(text) and not KAZAKH.search(text):
            return "uk"
        return "kk" if KAZAKH.search(text) or SHARED.search(text) or words & KAZAKH_WORDS else "ru"
    if not latin:
        return default
    plain = PLAIN if default in ("kk", "ru", "uk") else default
    heard = set(re.findall(r"[^\W\d_]+", text.casefold()))
    scores = {tag: sum(word in heard for word in words) for tag, words in COMMON.items()}
    best = max(scores, key=lambda tag: (scores[tag], tag == plain))
    return best if scores[best] >= TELLING and scores[best] > scores.get(plain, 0) else plain


def localised(text: str, default: Language = PLAIN) -> Localised:
    """The text under the tag of its language; nothing for an empty one."""
    return {language_of(text, default): text} if text else {}
