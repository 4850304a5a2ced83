"""What the fields of a record are called before an author, and languages by their own names."""

from collections.abc import Mapping

from proceedings.model.diagnostic import Wording, in_language

LANGUAGES = {"kk": "қазақша", "ru": "русский", "en": "English", "de": "Deutsch", "tr": "Türkçe", "uz": "o‘zbekcha"}

FIELDS: Mapping[str, Wording] = {
    "title": {"en": "the title", "ru": "название", "kk": "тақырып"},
    "authors": {"en": "the authors", "ru": "авторы", "kk": "авторлар"},
    "section": {"en": "the section", "ru": "секция", "kk": "секция"},
    "abstract": {"en": "the abstract", "ru": "аннотация", "kk": "аңдатпа"},
    "keywords": {"en": "the keywords", "ru": "ключевые слова", "kk": "түйін сөздер"},
    "post": {"en": "the post of the author", "ru": "должность автора", "kk": "автордың лауазымы"},
}


def language_words(tag: str) -> str:
    """The name of a language in the language itself; its tag where it is none that we know."""
    return LANGUAGES.get(tag, tag)


def field_words(name: str, words: Mapping[str, str], language: str) -> str:
    """A field as an author knows it: `title.kk` is название (қазақша), `udc` what the book calls it."""
    first, _, rest = name.partition(".")
    last = name.rpartition(".")[2]
    known = FIELDS.get("post" if last == "post" else first)
    said = in_language(known, language) if known else words.get(first, name)
    return f"{said} ({language_words(rest)})" if rest in LANGUAGES else said
