"""Words in several languages: a mapping of language tags to text, and how one is chosen."""

from collections.abc import Iterable, Mapping
from typing import Annotated

from pydantic import BeforeValidator

Language = str
"""A language tag as in BCP 47: `kk`, `ru`, `en`, `kk-Latn`."""

ANY = "und"
"""The tag of text that was given once for every language."""


def _localised(value: object) -> object:
    return {ANY: value} if isinstance(value, str) else value


Localised = Annotated[dict[Language, str], BeforeValidator(_localised)]
"""Text per language; a plain string stands for every language."""


def localise(text: Mapping[Language, str], languages: Iterable[Language]) -> str:
    """The text in the first of the languages that has one, else whatever there is, else nothing."""
    for language in (*languages, ANY):
        if text.get(language):
            return text[language]
    return next((words for words in text.values() if words), "")
