"""Keys that people cite papers by: omarova2026otters. Small Latin letters and figures, each once in a volume."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from proceedings.assembly.collation import is_cyrillic
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.gathering.slugs import slug
from proceedings.model.people import Person
from proceedings.model.published import Published

PREFERRED = ("en", "kk-Latn")
"""Where a name or a title in Latin letters is looked for first."""
LONGEST = 60
EMPTY = re.compile(
    "..?|about|and|between|can|does|for|from|how|into|its|our|the|their|towards?|under|what|when|where|which|who|why|with"
    "|chto|dlya|gde|iz|kak|obo|pod|pri|pro|boyynsha|men|mene|turaly|ushin|zhane"
)
"""Words that say nothing of what a paper is about, in the letters of keys."""


def citation_keys(book: Published) -> Mapping[str, str]:
    """The key of each work by its id. Where two would have one key each gets its id behind it, which never changes."""
    stems = {facts.paper.record.id: _stem(facts) for facts in papers_of(book)}
    often = Counter(stems.values())
    taken = {volume_key(book)}
    keys = {}
    for paper, stem in stems.items():
        wanted = stem if often[stem] == 1 and stem not in taken else f"{stem}{_letters(paper)}"
        keys[paper] = _free(wanted, taken)
        taken.add(keys[paper])
    return keys


def volume_key(book: Published) -> str:
    """The key of the volume: its short name."""
    return book.house.conference.short_name


def _stem(facts: PaperFacts) -> str:
    authors = facts.paper.record.authors
    family = _latin_family(authors[0]) if authors else ""
    year = _letters(facts.year)
    return f"{family}{year}{_telling_word(facts)}" if family or year else f"paper{_letters(facts.paper.record.id)}"


def _latin_family(person: Person) -> str:
    """The family name, or the only one, as the person spells it in Latin letters, else romanised."""
    named = sorted(person.name, key=lambda language: PREFERRED.index(language) if language in PREFERRED else 9)
    forms = [person.name[language].family or person.name[language].given for language in named]
    return _letters(next((form for form in forms if form and not is_cyrillic(form)), forms[0] if forms else ""))


def _telling_word(facts: PaperFacts) -> str:
    """The first word of the title that says something, in English where there is such a title."""
    titles = dict(facts.titles())
    title = next((titles[language] for language in PREFERRED if language in titles), facts.title)
    words = slug(title, len(title) * 4).split("-")
    return next((word for word in words if not EMPTY.fullmatch(word)), words[0])[:LONGEST]


def _letters(text: str) -> str:
    return slug(text, LONGEST).replace("-", "")


def _free(wanted: str, taken: Iterable[str]) -> str:
    """The key itself, or with the first figure behind it that nobody has; ids may differ in their signs alone."""
    key, number = wanted, 1
    while key in taken:
        number += 1
        key = f"{wanted}-{number}"
    return key
