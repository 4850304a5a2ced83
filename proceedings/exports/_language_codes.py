"""What each language is called where a tag as `kk` is not understood: libraries, repositories, LaTeX."""

from typing import NamedTuple

from proceedings.model.language import Language


class Codes(NamedTuple):
    """A language in ISO 639-3, in MARC (ISO 639-2/B) and as babel and polyglossia name it."""

    iso: str
    marc: str
    babel: str


CODES = {
    "kk": Codes("kaz", "kaz", "kazakh"),
    "ru": Codes("rus", "rus", "russian"),
    "en": Codes("eng", "eng", "english"),
    "az": Codes("aze", "aze", "azerbaijani"),
    "be": Codes("bel", "bel", "belarusian"),
    "de": Codes("deu", "ger", "ngerman"),
    "es": Codes("spa", "spa", "spanish"),
    "fr": Codes("fra", "fre", "french"),
    "ky": Codes("kir", "kir", "kyrgyz"),
    "mn": Codes("mon", "mon", "mongolian"),
    "tg": Codes("tgk", "tgk", "tajik"),
    "tk": Codes("tuk", "tuk", "turkmen"),
    "tr": Codes("tur", "tur", "turkish"),
    "tt": Codes("tat", "tat", "tatar"),
    "uk": Codes("ukr", "ukr", "ukrainian"),
    "uz": Codes("uzb", "uzb", "uzbek"),
    "zh": Codes("zho", "chi", "chinese"),
}
UNKNOWN = Codes("und", "und", "")


def codes_of(language: Language) -> Codes:
    """The codes of a language, whatever script its tag asks for."""
    return CODES.get(language.partition("-")[0], UNKNOWN)
