"""How a paper is cited: Сейткали А. Как прочесть реку // Реки и города. – Астана: Институт, 2027. – С. 13–17."""

from collections.abc import Iterator, Sequence

from proceedings.assembly.languages import language_of, languages_from, words_of
from proceedings.assembly.names import family_first, name_in
from proceedings.model.house import House
from proceedings.model.language import Language, localise
from proceedings.model.submission import PaperRecord
from proceedings.model.volume import Standing

NO_BREAK = "\u00a0"
MOST_NAMED = 4
"""Of more authors the first three are named, as ГОСТ Р 7.0.5 lets one do."""

STOPS = (".", "!", "?", "…")


def citation(record: PaperRecord, standing: Standing, house: House) -> str:
    """The paper in the volume, in the language of its text, as a reference list would have it."""
    languages = languages_from(language_of(record, house), house)
    paper = _closed(" ".join(filter(None, (_authors(record, house), localise(record.title, languages)))))
    areas = [_closed(area) for area in _areas(record, standing, house, languages) if area]
    return f"{paper.rstrip('.')} // {' – '.join(areas)}"


def _authors(record: PaperRecord, house: House) -> str:
    language = language_of(record, house)
    names = [family_first(name_in(author, languages_from(language, house))) for author in record.authors]
    if len(names) <= MOST_NAMED:
        return _closed(", ".join(names))
    return _closed(f"{', '.join(names[:3])} {words_of(house, language)['and_others'].replace(' ', NO_BREAK)}")


def _areas(record: PaperRecord, standing: Standing, house: House, languages: Sequence[Language]) -> Iterator[str]:
    """What a description has between its dashes: the book, its place and year, the pages, the DOI."""
    conference = house.conference
    imprint = conference.imprint
    yield ": ".join(filter(None, (localise(conference.title, languages), localise(conference.subtitle, languages))))
    city = localise(imprint.publisher.city, languages) or localise(conference.place.city, languages)
    publisher = localise(imprint.publisher.name, languages)
    year = imprint.year or conference.dates.start[:4]
    yield ", ".join(filter(None, (": ".join(filter(None, (city, publisher))), year)))
    yield _pages(standing, words_of(house, languages[0])["page"])
    yield f"DOI:{NO_BREAK}{record.doi}" if record.doi else ""


def _pages(standing: Standing, word: str) -> str:
    """С. 13–17, as it begins a description's area."""
    folios = dict.fromkeys((standing.first_folio, standing.last_folio))
    return f"{word[:1].upper()}{word[1:]}{NO_BREAK}{'–'.join(folios)}"


def _closed(area: str) -> str:
    """With its full stop, unless the words have one."""
    return area if not area or area.endswith(STOPS) else f"{area}."
