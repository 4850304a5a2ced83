"""The list of references once more in Latin letters, as indexes ask: the same items in the same order.

Items in Latin letters are repeated as they are. A second list that the author typed is kept instead.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from proceedings.bibliography.pieces import spoken, words
from proceedings.bibliography.romanisation import Scheme, scheme_called
from proceedings.bibliography.styles import ReferenceStyle, style_called
from proceedings.bibliography.terms import CYRILLIC, language_of, language_of_letters
from proceedings.model.bibliography import Entry, Name
from proceedings.model.manuscript import Block, Heading, Inlines, Manuscript, Paragraph, References, Text
from proceedings.model.profile import Profile

SPELLED = ("container", "series", "event", "genre", "edition", "place", "publisher", "jurisdiction", "note")
HEADING = "references"
LATIN = "{}-Latn"
"""The language of romanised words: no language's patterns part them."""


def with_romanised(manuscript: Manuscript, profile: Profile) -> Manuscript:
    """The manuscript with its second list, if its first has Cyrillic in it and the paper itself is in such letters."""
    place = next((at for at, one in enumerate(manuscript.body) if isinstance(one, References) and one.items), None)
    if place is None or manuscript.language.partition("-")[0] not in profile.romanised_references:
        return manuscript
    first = manuscript.body[place]
    assert isinstance(first, References)
    if _has_second(manuscript.body[place + 1 :]) or not any(CYRILLIC.search(words(item)) for item in first.items):
        return manuscript
    second = replace(first, items=_items(first, manuscript, profile), labels=(), romanised=True)
    return replace(manuscript, body=(*manuscript.body[: place + 1], second, *manuscript.body[place + 1 :]))


def _has_second(blocks: Sequence[Block]) -> bool:
    """Whether the author typed a list of that name."""
    return any(
        isinstance(one, References)
        or (isinstance(one, Heading | Paragraph) and words(one.content).strip(" .:").casefold() == HEADING)
        for one in blocks
    )


def _items(first: References, manuscript: Manuscript, profile: Profile) -> tuple[Inlines, ...]:
    schemes = {tag: scheme_called(name) for tag, name in profile.romanised_references.items()}
    style = style_called(profile.references)
    entries = manuscript.bibliography.entries
    if style is not None and len(entries) == len(first.items):
        pairs = zip(first.items, entries, strict=True)
        return tuple(_made_anew(item, entry, style, schemes) for item, entry in pairs)
    return tuple(_turned(item, schemes) for item in first.items)


def _made_anew(item: Inlines, entry: Entry, style: ReferenceStyle, schemes: Mapping[str, Scheme | None]) -> Inlines:
    """The item of an entry with all its words romanised, in English terms, with its English title in brackets."""
    language = language_of(entry)
    scheme = schemes.get(language)
    if scheme is None or not CYRILLIC.search(words(item)):
        return item
    whole = style.reference(_romanised(entry, scheme, language))
    return spoken(_turned(whole, schemes), LATIN.format(language))


def _romanised(entry: Entry, scheme: Scheme, language: str) -> Entry:
    title = scheme.romanise(entry.title, language)
    spelled: dict[str, Any] = {field: scheme.romanise(getattr(entry, field), language) for field in SPELLED}
    return replace(
        entry,
        title=f"{title} [{entry.english_title}]" if entry.english_title else title,
        authors=tuple(_romanised_name(name, scheme, language) for name in entry.authors),
        editors=tuple(_romanised_name(name, scheme, language) for name in entry.editors),
        translators=tuple(_romanised_name(name, scheme, language) for name in entry.translators),
        language="en",
        **spelled,
    )


def _romanised_name(name: Name, scheme: Scheme, language: str) -> Name:
    """Names letter by letter; given names are romanised before they are cut to initials: Ю. is Yu., never Y."""
    return replace(
        name,
        family=scheme.romanise(name.family, language),
        given=" ".join(_initial(word, scheme, language) for word in name.given.split()),
        particle=scheme.romanise(name.particle, language),
    )


def _initial(word: str, scheme: Scheme, language: str) -> str:
    return scheme.romanise(word if "." in word else f"{word[0]}.", language)


def _turned(item: Inlines, schemes: Mapping[str, Scheme | None]) -> Inlines:
    """A typed item with its letters romanised by the scheme of its language."""
    language = language_of_letters(words(item))
    scheme = schemes.get(language)
    if scheme is None or language == "en":
        return item
    return tuple(
        replace(run, text=scheme.romanise(run.text, language), language=LATIN.format(language))
        if isinstance(run, Text) and CYRILLIC.search(run.text)
        else run
        for run in item
    )
