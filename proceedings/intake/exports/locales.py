"""Languages as systems write them (`kk_KZ`, `en-US`, `rus`), and texts that come under such tags."""

import re
from collections.abc import Iterable
from typing import Any

from proceedings.intake.exports.tongues import CYRILLIC, LATIN, language_of
from proceedings.model.language import Language, Localised

THREE_LETTERS = {
    "kaz": "kk",
    "kkz": "kk",
    "rus": "ru",
    "eng": "en",
    "ukr": "uk",
    "bel": "be",
    "uzb": "uz",
    "kir": "ky",
    "tur": "tr",
    "aze": "az",
    "tat": "tt",
    "deu": "de",
    "ger": "de",
    "fra": "fr",
    "fre": "fr",
    "spa": "es",
    "ita": "it",
    "por": "pt",
    "pol": "pl",
    "zho": "zh",
    "chi": "zh",
    "cmn": "zh",
    "jpn": "ja",
    "kor": "ko",
}
TWO_LETTERS = {"kz": "kk", "ua": "uk", "cn": "zh", "jp": "ja"}
"""Countries that people write where a language is asked for."""

SCRIPTS = {"latin": "Latn", "latn": "Latn", "cyrillic": "Cyrl", "cyrl": "Cyrl"}
LOCALE = re.compile(r"([a-z]{2,3})(?:[_-](?:(latn|cyrl)|[^\W_]{1,8}))*(?:@(\w{1,16}))?", re.IGNORECASE)
IN_CYRILLIC = frozenset(("kk", "ru", "uk", "be", "bg", "sr", "mk", "ky", "tg", "mn", "tt", "ba", "cv", "uz", "az"))
NOT_IN_LATIN = frozenset(("ru", "uk", "be", "bg", "mk", "ky", "tg", "kk", "zh", "ja", "ko"))
KANA, HANGUL, HAN = re.compile("[぀-ヿ]"), re.compile("[가-힯]"), re.compile("[㐀-鿿]")
QUOTED = 8
"""As many Latin letters for one eastern sign, and the sign is only quoted; translations in brackets have fewer."""


def tag_of(locale: str) -> Language:
    """The language tag of a locale; empty where none is named."""
    found = LOCALE.fullmatch(locale.strip()[:40])
    if not found:
        return ""
    language = found[1].casefold()
    language = THREE_LETTERS.get(language, TWO_LETTERS.get(language, language))
    script = SCRIPTS.get((found[2] or found[3] or "").casefold(), "")
    return f"{language}-{script}" if script else language


def tongue(text: str, stated: Language = "") -> Language:
    """The language of a text: as stated where its letters agree, else as they tell."""
    cyrillic, latin = len(CYRILLIC.findall(text)), len(LATIN.findall(text))
    if eastern := _eastern(text, latin):
        return stated if stated.partition("-")[0] in ("zh", "ja", "ko") else eastern
    if cyrillic > latin and stated.partition("-")[0] not in IN_CYRILLIC:
        return language_of(text)
    if latin > cyrillic and (not stated or stated in NOT_IN_LATIN):
        return language_of(text)
    return stated or language_of(text)


def _eastern(text: str, latin: int) -> Language:
    kana, hangul, han = (len(letters.findall(text)) for letters in (KANA, HANGUL, HAN))
    if latin >= (kana + hangul + han) * QUOTED:
        return ""
    return "ko" if hangul > kana + han else "ja" if kana * 5 > han else "zh"


def told_in(texts: Iterable[tuple[str, str]], default: Language = "") -> Localised:
    """Texts by the tags of their locales; one without a locale by its letters. Of two in one language the first."""
    told: Localised = {}
    for locale, text in texts:
        if text:
            told.setdefault(tag_of(locale) or tongue(text, default), text)
    return told


def multilingual(value: Any, stated: Language = "") -> list[tuple[Language, str]]:
    """Texts with their languages out of a JSON field that is a text, or an object of them by locale."""
    if isinstance(value, dict):
        pairs = ((tag_of(str(locale)), text) for locale, text in value.items() if isinstance(text, str))
        return [(tag or tongue(text), text) for tag, text in pairs if text.strip()]
    return [(tongue(value, stated), value)] if isinstance(value, str) and value.strip() else []
