"""eLIBRARY's own codes of languages, which are not ISO's: Kazakh is KKZ."""

from collections.abc import Mapping

from proceedings.exports._xml import primary
from proceedings.model.language import Language

ANY_LANGUAGE = "ANY"
CODES: Mapping[Language, str] = {
    "ar": "ARA", "az": "AZE", "be": "BEL", "bg": "BGR", "cs": "CES", "de": "DEU", "en": "ENG", "es": "ESP",
    "et": "EST", "fi": "FIN", "fr": "FRE", "he": "HEB", "hu": "HUN", "it": "ITA", "ja": "JPN", "kk": "KKZ",
    "lt": "LIT", "mn": "MON", "pl": "POL", "ru": "RUS", "sv": "SWE", "tr": "TUR", "tt": "TAT", "uk": "UKR",
    "uz": "UZB", "vi": "VIE", "zh": "CHN",
}  # fmt: skip


def language_code(language: Language) -> str:
    """The code of a language; ANY where eLIBRARY's is not known."""
    return CODES.get(primary(language), ANY_LANGUAGE)


def lang(language: Language) -> Mapping[str, str]:
    """The attribute that tells the language of a text."""
    return {"lang": language_code(language)}
