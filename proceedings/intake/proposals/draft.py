"""A record while it is drafted out of a manuscript: its fields, where each was seen, which paragraphs went in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from proceedings.intake.exports.tongues import language_of
from proceedings.intake.proposals.author import Author, same_script
from proceedings.intake.proposals.groups import Group, groups_of, people_of
from proceedings.intake.proposals.labels import codes, listed
from proceedings.intake.proposals.zones import Role, Seen
from proceedings.model.language import Language
from proceedings.model.received import Sighting
from proceedings.model.submission import Kind, PaperRecord

SURE, LIKELY, GUESSED = 0.9, 0.7, 0.5


@dataclass(slots=True)
class Draft:
    """What is known so far. `claimed` are the paragraphs that became metadata."""

    language: Language
    titles: dict[Language, str] = field(default_factory=dict)
    abstracts: dict[Language, str] = field(default_factory=dict)
    keywords: dict[Language, tuple[str, ...]] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    authors: list[Author] = field(default_factory=list)
    kind: Kind = Kind.PAPER
    sightings: list[Sighting] = field(default_factory=list)
    claimed: set[int] = field(default_factory=set)

    def see(self, name: str, one: Seen, confidence: float) -> None:
        """Notes that a field was seen in a line, whose paragraphs it takes."""
        first, last = (one.numbers or (one.line.number,))[0], (one.numbers or (one.line.number,))[-1]
        where = f"paragraph {first}" if first == last else f"paragraphs {first}–{last}"
        self.sightings.append(Sighting(name, where, round(confidence, 2), one.words))
        self.claimed |= {*(one.numbers or (one.line.number,))}

    def record(self, omit: Sequence[str] = ()) -> PaperRecord:
        """The record as drafted; its id is the gathering's to give."""
        return PaperRecord(
            id="",
            kind=self.kind,
            language=self.language,
            title=self.titles,
            authors=tuple(author.person() for author in self.authors),
            abstract=self.abstracts,
            keywords=self.keywords,
            omit=tuple(omit),
            **self.codes,
        )


def take(draft: Draft, lines: Sequence[Seen]) -> None:
    """Takes all fields out of the lines of one zone."""
    for one in lines:
        if one.role is Role.CODES:
            _take_codes(draft, one)
        elif one.role is Role.RUBRIC:
            draft.see("section", one, LIKELY)
        elif one.role is Role.ABSTRACT:
            _take_abstract(draft, one)
        elif one.role is Role.KEYWORDS:
            _take_keywords(draft, one)
    for group in groups_of(lines):
        _take_titles(draft, group.titles)
        take_people(draft, group)


def _take_codes(draft: Draft, one: Seen) -> None:
    for name, value in codes(one.words):
        if value and draft.codes.setdefault(name, value) == value:
            draft.see(name, one, SURE)


def _take_abstract(draft: Draft, one: Seen) -> None:
    language = language_of(one.words, one.language)
    if one.words and language not in draft.abstracts:
        draft.abstracts[language] = one.words
        draft.see(f"abstract.{language}", one, SURE)


def _take_keywords(draft: Draft, one: Seen) -> None:
    # A few words are told wrongly more often than a label; an English one also stands before German words.
    last = next(reversed(draft.abstracts), "")
    language = last if last and same_script(last, one.language) and one.language == "en" else one.language
    words = listed(one.words)
    if words and language not in draft.keywords:
        draft.keywords[language] = words
        draft.see(f"keywords.{language}", one, SURE)


def _take_titles(draft: Draft, titles: Iterable[Seen]) -> None:
    """Titles per language; lines that follow each other in one language are one title."""
    last: tuple[Language, int] = ("", -9)
    for one in titles:
        words = one.line.bare or one.words
        language = language_of(words, draft.language)
        goes_on = language == last[0] and one.line.number - last[1] <= 1
        if language in draft.titles and not goes_on:
            if draft.titles[language].casefold() == words.casefold():
                draft.see(f"title.{language}", one, LIKELY)
            continue
        draft.titles[language] = f"{draft.titles[language]} {words}" if goes_on else words
        draft.see(f"title.{language}", one, SURE if one.line.stands_out and not goes_on else GUESSED)
        last = (language, one.line.number)


def take_people(draft: Draft, group: Group) -> None:
    """The authors of a group: the first gives them all, others the same authors in another language."""
    found = people_of(group, draft.language)
    if not found.authors:
        return
    if not draft.authors:
        draft.authors = found.authors
    elif len(draft.authors) == len(found.authors) and _agree(draft.authors, found.authors):
        for author, again in zip(draft.authors, found.authors, strict=True):
            author.merge(again)
    else:
        return
    for one, names, confidence in found.told:
        for name in names:
            draft.see(name, one, confidence)
    for one, words in found.contacts:
        draft.sightings.append(Sighting("contact", f"paragraph {one.line.number}", SURE, words))


def _agree(authors: Sequence[Author], again: Sequence[Author]) -> bool:
    """Whether the second telling of the authors contradicts the first nowhere."""
    for one, other in zip(authors, again, strict=True):
        for language in {*one.name} & {*other.name}:
            if one.name[language].family.casefold() != other.name[language].family.casefold():
                return False
    return True
