"""Which language comes first: of a paper its own, of the book its main one; and the words of the book in it."""

from collections.abc import Mapping

from proceedings.model.house import House
from proceedings.model.language import Language
from proceedings.model.submission import PaperRecord
from proceedings.typesetting.microtypography import words


def main_language(house: House) -> Language:
    """The first language of the book."""
    return house.conference.languages[0]


def language_of(record: PaperRecord, house: House) -> Language:
    """The language of a paper's text."""
    return record.language or main_language(house)


def languages_from(language: Language, house: House) -> tuple[Language, ...]:
    """The languages of the book in their order, this one first."""
    return tuple(dict.fromkeys((language, *house.conference.languages)))


def words_of(house: House, language: Language = "") -> Mapping[str, str]:
    """The words of the book in a language, by default its main one, as the conference has changed them."""
    return words(language or main_language(house), house.conference.labels)
