"""Metadata that the file itself keeps as fields: Word's Title and Author styles, LaTeX's \\title and \\author."""

from collections.abc import Iterator, Mapping, Sequence

from proceedings.intake.exports.tongues import language_of
from proceedings.intake.proposals.author import Author
from proceedings.intake.proposals.details import give
from proceedings.intake.proposals.draft import SURE, Draft
from proceedings.intake.proposals.groups import author_of
from proceedings.intake.proposals.labels import abstract, listed, parted
from proceedings.intake.proposals.labels import keywords as keywords_in
from proceedings.intake.proposals.people_in_lines import people_in
from proceedings.model.language import Language
from proceedings.model.received import Sighting

LONGEST = 20_000
"""Characters of all authors that are looked at: four times the longest list of a collaboration."""

Fields = Mapping[str, tuple[str, ...]]


def take_fields(draft: Draft, fields: Fields) -> None:
    """Takes what the fields give."""
    title = ": ".join(" ".join(fields[name][0].split()) for name in ("title", "subtitle") if fields.get(name))
    if title:
        language = language_of(title, draft.language)
        draft.titles[language] = title
        draft.sightings.append(Sighting(f"title.{language}", "field title", SURE, title))
    draft.sightings.extend(Sighting("note", "field title", SURE, note) for note in fields.get("title", ())[1:])
    language = language_of(title, draft.language)
    _take_abstract(draft, fields.get("abstract", ()))
    _take_keywords(draft, fields.get("keywords", ()), language)
    _take_authors(draft, fields.get("author", ()), fields.get("institute", ()), language)


def _take_abstract(draft: Draft, entries: Sequence[str]) -> None:
    words = " ".join(" ".join(entries).split())
    found = abstract(words)
    own, after = parted(found.words if found else words)
    language = language_of(own, found.language if found else draft.language)
    if own:
        draft.abstracts[language] = own
        draft.sightings.append(Sighting(f"abstract.{language}", "field abstract", SURE, own))
    labelled = keywords_in(after)
    if labelled:
        _take_keywords(draft, (labelled.words,), language)


def _take_keywords(draft: Draft, entries: Sequence[str], language: Language) -> None:
    words = listed(entries[0]) if len(entries) == 1 else tuple(" ".join(entry.split()) for entry in entries)
    if words and language not in draft.keywords:
        draft.keywords[language] = words
        draft.sightings.append(Sighting(f"keywords.{language}", "field keywords", SURE, ", ".join(words)))


def _take_authors(draft: Draft, entries: Sequence[str], institutes: Sequence[str], language: Language) -> None:
    for entry in _within(entries):
        before = len(draft.authors)
        _take_author(draft.authors, entry, language)
        for place in range(before, len(draft.authors)):
            author = draft.authors[place]
            name = f"authors.{place}.name.{author.language}"
            draft.sightings.append(Sighting(name, "field author", round(author.confidence, 2), entry))
    for number, institute in enumerate(_within(institutes), 1):
        joined = [author for author in draft.authors if str(number) in author.marks]
        own = joined or ([] if any(author.marks for author in draft.authors) else draft.authors)
        give(" ".join(institute.split()), draft.authors, own, language)
        draft.sightings.append(Sighting("authors.affiliations", "field institute", SURE, institute))


def _within(entries: Sequence[str]) -> Iterator[str]:
    """The entries up to as many characters as are looked at."""
    room = LONGEST
    for entry in entries:
        if room > 0:
            yield entry[:room]
        room -= len(entry)


def _take_author(authors: list[Author], entry: str, language: Language) -> None:
    """The people of one entry: names in its first line, details in those that follow."""
    first, *others = entry.split("\n")
    own: list[Author] = []
    for author, named in (author_of(one, language) for one in people_in(first, trusted=True)):
        for words in named.details:
            give(words, [author], [author], language)
        own.append(author)
    for words in others:
        give(words, own, own, language)
    authors.extend(own)
