"""The verso of the title page: codes at the top left, who made the book, ISBN bottom left, rights bottom right."""

from collections.abc import Iterator, Mapping, Sequence

from proceedings.assembly.languages import main_language, words_of
from proceedings.assembly.names import family_first, name_in
from proceedings.assembly.parts import BookSoFar
from proceedings.model.conference import Imprint
from proceedings.model.house import House
from proceedings.model.language import ANY, Language, localise
from proceedings.model.manuscript import Block, Inline, Leader, LineBreak, Manuscript, Paragraph, Space, Text
from proceedings.model.people import Member
from proceedings.model.submission import Kind

HOLDS: tuple[Kind, ...] = ()
BARE = True
STRONG = frozenset({"strong"})
RESOLVER = "https://doi.org/"


def title(house: House, language: Language) -> str:
    """The verso has no name of its own."""
    return ""


def compose(book: BookSoFar, house: House) -> Manuscript:
    """Top to bottom as ГОСТ Р 7.0.4-2020 orders the verso."""
    conference, language = house.conference, main_language(house)
    blocks = (
        *_codes(conference.imprint, words_of(house)),
        Space(fill=1),
        *in_each_language(conference.imprint.recommended, house),
        *_people("editorial_board", conference.editors, house),
        *_people("reviewers", conference.reviewers, house),
        *_record(house),
        *in_each_language(conference.imprint.annotation, house),
        *in_each_language(conference.notice, house),
        Space(fill=1),
        *_bottom(conference.imprint, house),
    )
    return Manuscript(language, blocks, columns=1)


def _codes(imprint: Imprint, words: Mapping[str, str]) -> Iterator[Block]:
    """УДК, under it ББК, under it the author mark."""
    lines = [f"{words[word]} {code}" for word, code in (("udc", imprint.udc), ("bbk", imprint.bbk)) if code]
    if imprint.author_mark:
        lines.append(imprint.author_mark)
    if lines:
        yield Paragraph(_lines(lines), "imprint_code")


def _people(word: str, members: Sequence[Member], house: House) -> Iterator[Block]:
    """Editors or reviewers in one paragraph, each with degree and role."""
    language = main_language(house)
    if members:
        named = "; ".join(_member(member, (language, *house.conference.languages)) for member in members)
        label = Text(f"{words_of(house)[word]}: ", STRONG)
        yield Paragraph((label, Text(f"{named}.".replace("..", "."))), "imprint", language)


def _member(member: Member, languages: Sequence[Language]) -> str:
    """Сәрсенова А. Қ., заң ғылымдарының докторы (төрайым)."""
    facts = (family_first(name_in(member.person, languages)), localise(member.person.degree, languages))
    role = localise(member.role, languages)
    return ", ".join(filter(None, facts)) + (f" ({role})" if role else "")


def _record(house: House) -> Iterator[Block]:
    """The volume as a library describes it: title, kind, place, publisher, year."""
    conference, language = house.conference, main_language(house)
    imprint, languages = conference.imprint, (language, *conference.languages)
    publisher = localise(imprint.publisher.name, languages)
    city = localise(imprint.publisher.city, languages)
    name = ": ".join(filter(None, (localise(conference.title, languages), localise(conference.subtitle, languages))))
    printed = ", ".join(filter(None, (": ".join(filter(None, (city, publisher))), imprint.year)))
    series = ", ".join(filter(None, (localise(imprint.series.title, languages), imprint.series.number)))
    areas = filter(None, (name, printed, f"({series})" if series else ""))
    yield Paragraph((Text(" – ".join(f"{area}." for area in areas)),), "imprint", language)


def in_each_language(text: Mapping[Language, str], house: House, role: str = "imprint") -> Iterator[Block]:
    """A word to readers, a paragraph for each language that has it."""
    for language in (*house.conference.languages, ANY):
        if text.get(language):
            yield Paragraph((Text(text[language]),), role, "" if language == ANY else language)


def _bottom(imprint: Imprint, house: House) -> Iterator[Block]:
    """Numbers of the book at the left, rights at the right."""
    words, series = words_of(house), imprint.series
    numbers = (("isbn", imprint.isbn), ("issn", series.issn), ("doi", imprint.doi))
    left = [f"{words[word]} {number}" for word, number in numbers if number]
    rights = [text for text in (imprint.rights.get(at) for at in (*house.conference.languages, ANY)) if text]
    for line in range(max(len(left), len(rights))):
        ends: tuple[Inline, ...] = (Leader(dots=False), Text(rights[line])) if line < len(rights) else ()
        start: tuple[Inline, ...] = (Text(left[line]),) if line < len(left) else ()
        yield Paragraph((*start, *ends), "imprint_rights")


def _lines(lines: Sequence[str]) -> tuple[Inline, ...]:
    parts = [part for line in lines for part in (LineBreak(), Text(line))]
    return tuple(parts[1:])
