"""Letters of a wrong alphabet: words that mix Cyrillic and Latin, and the word that was meant.

A pair of look-alikes is listed only where each letter has one certain counterpart: y in a Kazakh word may be у or ү.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proceedings.model.diagnostic import Wording

MIXED: Wording = {
    "en": "“{word}” mixes Cyrillic and Latin letters: {letters}.",
    "ru": "В слове «{word}» смешаны кириллица и латиница: {letters}.",
    "kk": "«{word}» сөзінде кирилл және латын әріптері араласқан: {letters}.",
}
TYPE_ANEW: Wording = {
    "en": "Type it anew in one alphabet: {meant}.",
    "ru": "Наберите его заново одним алфавитом: {meant}.",
    "kk": "Оны бір әліпбимен қайта теріңіз: {meant}.",
}
"""What every check of mixed words says, wherever the word stands, and the cure."""

LATIN = "A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿ"
CYRILLIC = "Ѐ-ԯ"
SCHWA_WITH_DOTS = "Ӛӛ"
"""U+04DA and U+04DB belong to Khanty alone; in Kazakh texts they stand where Ө, ө were meant."""

LATIN_RUN = re.compile(f"[{LATIN}{SCHWA_WITH_DOTS}]+")
CYRILLIC_RUN = re.compile(f"[{CYRILLIC}]+")
WRONG_SCHWA = re.compile(f"[{SCHWA_WITH_DOTS}]")
LATIN_LETTER = re.compile(f"[{LATIN}]")
CYRILLIC_LETTER = re.compile(f"[{CYRILLIC}]")
CYRILLIC_LANGUAGES = frozenset({"kk", "ru", "uk", "be", "bg", "ky", "tg", "mn", "sr", "mk"})

SHARED = dict(zip("aAeEoOpPcCxXyBKMHTkiIhsjS", "аАеЕоОрРсСхХуВКМНТкіІһѕјЅ", strict=True))
TO_LATIN = {cyrillic: latin for latin, cyrillic in SHARED.items() if latin != "k"} | {"У": "Y"}
TO_KAZAKH = {latin: SHARED[latin] for latin in "aAeEoOpPcCxXBKMHTkiIh"}
TO_KAZAKH |= dict(zip("əƏöÖüÜӛӚ", "әӘөӨүҮөӨ", strict=True))
TO_RUSSIAN = {latin: SHARED[latin] for latin in "aAeEoOpPcCxXyBKMHTk"} | {"Y": "У", "ë": "ё", "Ë": "Ё"}
LONGEST = 40
"""Letters of a word that a message shows."""

ROMAN_NUMERAL = re.compile("[IVXLCDM]+")


@dataclass(frozen=True, slots=True)
class MixedWord:
    """A word with letters of two alphabets. `meant` is the word in one, else the strange letters stand in brackets."""

    word: str
    letters: str
    meant: str
    offset: int


def mixed_words(text: str, language: str) -> Iterator[MixedWord]:
    """The words of a text that mix Cyrillic and Latin letters, in their order."""
    if text.isascii():
        return
    # Runs of the alphabet that is rare in this language: few, so the neighbours of each are cheap to look at.
    rare, usual = (LATIN_RUN, CYRILLIC_LETTER) if writes_cyrillic(language) else (CYRILLIC_RUN, LATIN_LETTER)
    end = 0
    for run in rare.finditer(text):
        start = run.start()
        neighbours = text[start - 1 : start] + text[run.end() : run.end() + 1]
        if start < end or not (usual.search(neighbours) or WRONG_SCHWA.search(run[0])):
            continue
        start, end = _word_around(text, start, run.end())
        yield _described(text[start : min(end, start + LONGEST)], language, start)


def writes_cyrillic(language: str) -> bool:
    """Whether the language is written in Cyrillic; `kk-Latn` is not."""
    name, _, script = language.partition("-")
    return name in CYRILLIC_LANGUAGES and script != "Latn"


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end


def _described(word: str, language: str, offset: int) -> MixedWord:
    to_cyrillic = TO_KAZAKH if language.startswith("kk") else TO_RUSSIAN
    letters = list(dict.fromkeys(word))
    latin = [letter for letter in letters if LATIN_LETTER.match(letter) or letter in SCHWA_WITH_DOTS]
    cyrillic = [letter for letter in letters if letter not in latin]
    readings = {
        "latin": _respelled(word, cyrillic, TO_LATIN),
        "cyrillic": _respelled(word, latin, to_cyrillic),
    }
    alphabet = _alphabet_meant(readings, writes_cyrillic(language))
    strange = cyrillic if alphabet == "latin" else latin
    return MixedWord(word, _spelled(strange), readings[alphabet] or _bracketed(word, strange), offset)


def _respelled(word: str, strange: list[str], counterparts: Mapping[str, str]) -> str:
    """The word with its strange letters replaced, or nothing where one of them has no certain counterpart."""
    if not strange or not set(strange) <= counterparts.keys():
        return ""
    return "".join(counterparts[letter] if letter in strange else letter for letter in word)


def _alphabet_meant(readings: Mapping[str, str], writes_cyrillic: bool) -> str:
    """The one alphabet that the word can be read in; else that of a Roman numeral; else that of the language."""
    latin, cyrillic = readings["latin"], readings["cyrillic"]
    if bool(latin) != bool(cyrillic):
        return "latin" if latin else "cyrillic"
    return "cyrillic" if writes_cyrillic and not (latin and ROMAN_NUMERAL.fullmatch(latin)) else "latin"


def _bracketed(word: str, strange: list[str]) -> str:
    return "".join(f"[{letter}]" if letter in strange else letter for letter in word)


def _spelled(letters: list[str]) -> str:
    """Letters by their numbers: `i U+0069, a U+0061`."""
    return ", ".join(f"{letter} U+{ord(letter):04X}" for letter in letters)
