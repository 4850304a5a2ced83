"""The title page (ГОСТ Р 7.0.4): in whose name the volume appears, its title in every language, place and year."""

from collections.abc import Iterator

from proceedings.assembly.dates import span_of_days
from proceedings.assembly.languages import main_language, words_of
from proceedings.assembly.parts import BookSoFar
from proceedings.model.house import House
from proceedings.model.language import ANY, Language, localise
from proceedings.model.manuscript import Block, Figure, Inlines, LineBreak, Manuscript, Paragraph, Space, Text
from proceedings.model.picture import Illustration
from proceedings.model.submission import Kind

HOLDS: tuple[Kind, ...] = ()
BARE = True
LOGO_SHARE = 0.1
"""Width of one logo as a share of the measure."""


def title(house: House, language: Language) -> str:
    """The title of the volume."""
    return localise(house.conference.title, (language, *house.conference.languages))


def compose(book: BookSoFar, house: House) -> Manuscript:
    """Logos and organisers above, titles in the middle, place and year below."""
    conference = house.conference
    logos = _logos(house)
    blocks = (
        *_logo_row(logos),
        *_organisers(house),
        Space(fill=2),
        *(block for language in conference.languages for block in _titles(house, language)),
        *_line(localise(conference.motto, conference.languages), "cover_motto", main_language(house)),
        Space(fill=3),
        *_partners(house),
        *_place_and_year(house),
    )
    return Manuscript(main_language(house), blocks, pictures=logos, columns=1)


def _logos(house: House) -> dict[str, Illustration]:
    named = (body.logo for body in house.conference.bodies if body.logo)
    return {logo: house.logos[logo] for logo in named if logo in house.logos}


def _logo_row(logos: dict[str, Illustration]) -> Iterator[Block]:
    if logos:
        yield Figure(tuple(logos), width=min(1.0, LOGO_SHARE * len(logos)))


def _organisers(house: House) -> Iterator[Block]:
    """The organisers in each language of the book."""
    for body in house.conference.bodies:
        if body.role == "organiser":
            for language in house.conference.languages:
                yield from _line(body.name.get(language, ""), "cover_body", language)
            yield from _line(body.name.get(ANY, ""), "cover_body", main_language(house))


def _partners(house: House) -> Iterator[Block]:
    """The partners in the main language, low on the page."""
    languages = house.conference.languages
    names = [localise(body.name, languages) for body in house.conference.bodies if body.role == "partner"]
    if names:
        yield Paragraph((Text(f"{words_of(house)['partners']}: {' · '.join(names)}"),), "cover_partners")


def _titles(house: House, language: Language) -> Iterator[Block]:
    """Title, subtitle and days in one language; the main one is set larger."""
    conference = house.conference
    main = language == main_language(house)
    name = conference.title.get(language, conference.title.get(ANY, "") if main else "")
    if name:
        yield Paragraph(_at_colon(name), "cover_title" if main else "cover_title_other", language)
    yield from _line(conference.subtitle.get(language, ""), "cover_subtitle", language)
    if name:
        yield from _line(when_and_where(house, language), "cover_subtitle", language)


def when_and_where(house: House, language: Language) -> str:
    """The days and the city of the event: 15–16 октября 2026 года, Астана."""
    dates, city = house.conference.dates, house.conference.place.city
    spoken = span_of_days(dates.start, dates.end, language)
    return ", ".join(filter(None, (spoken, localise(city, (language,)))))


def _place_and_year(house: House) -> Iterator[Block]:
    imprint, language = house.conference.imprint, main_language(house)
    city = localise(imprint.publisher.city or house.conference.place.city, (language,))
    yield from _line(", ".join(filter(None, (city, imprint.year))), "cover_place", language)


def _at_colon(name: str) -> Inlines:
    """A display line breaks where its sense does."""
    before, colon, after = name.partition(": ")
    return (Text(before + colon.strip()), LineBreak(), Text(after)) if after else (Text(name),)


def _line(words: str, role: str, language: Language) -> Iterator[Block]:
    if words:
        yield Paragraph((Text(words),), role, language)
