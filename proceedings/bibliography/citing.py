"""Citations in words: [1, с. 15; 3–5], [1], [3]–[5], (Serik & Ivanova, 2020, p. 5); each work leads to its item."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from proceedings.bibliography.locators import located
from proceedings.bibliography.names import family, makers
from proceedings.bibliography.terms import term
from proceedings.model.bibliography import Citation, Cited, Entry
from proceedings.model.manuscript import Inlines, Text

NBSP = "\u00a0"
SHORT = 12
"""Characters of a place that stay on the line of their number."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The list that citations lead to: number and entry of each key, the year as it tells works of one year apart.

    `language` is the paper's.
    """

    numbers: Mapping[str, int]
    entries: Mapping[str, Entry]
    years: Mapping[str, str]
    language: str


def in_numbers(citation: Citation, listing: Listing) -> Inlines:
    """`[2; 4–6, с. 15]`; an author who is part of the sentence goes before the bracket."""
    groups = list(_groups(citation.cited, listing))
    inner: list[Text] = []
    for index, group in enumerate(groups):
        inner += [Text("; " if index else "["), *group]
    whole = (*inner, Text("]"))
    first = groups[0] if len(groups) == 1 and len(groups[0]) == 1 else ()
    if first and first[0].link:
        whole = (Text(f"[{first[0].text}]", link=first[0].link),)
    return _narrated(citation, listing, whole)


def in_brackets(citation: Citation, listing: Listing) -> Inlines:
    """`[2], [4]–[6], [7, p. 15]`, as IEEE has it."""
    runs: list[Text] = []
    for index, group in enumerate(_groups(citation.cited, listing)):
        runs += [Text(", ")] if index else []
        runs += [run if run.text == "–" else Text(f"[{run.text}]", link=run.link) for run in group]
    return _narrated(citation, listing, tuple(runs))


def in_names(citation: Citation, listing: Listing) -> Inlines:
    """`(Serik & Ivanova, 2020, p. 5; Other, 2019)`; `Serik and Ivanova (2020, p. 5)` where it is part of a sentence."""
    runs: list[Text] = []
    for index, cited in enumerate(citation.cited):
        told = _dated(cited, listing, alone=citation.narrative and not index)
        runs += [Text("; " if index else "("), Text(told, link=_link(cited.key, listing))]
    return _narrated(citation, listing, (*runs, Text(")")))


def _narrated(citation: Citation, listing: Listing, bracket: Inlines) -> Inlines:
    first = listing.entries.get(citation.cited[0].key) if citation.narrative else None
    if first is None:
        return bracket
    return Text(_in_sentence(first, listing.language) + NBSP, link=_link(first.key, listing)), *bracket


def _groups(cited: Sequence[Cited], listing: Listing) -> Iterator[tuple[Text, ...]]:
    """The works of a bracket, one by one; bare numbers in a row as a range. Unknown keys stand as they are."""
    bare = sorted({listing.numbers[one.key] for one in cited if _is_bare(one, listing)})
    begun = False
    for one in cited:
        if not _is_bare(one, listing):
            yield (_one(one, listing),)
        elif not begun:
            begun = True
            yield from map(_range, _runs(bare))


def _is_bare(one: Cited, listing: Listing) -> bool:
    return one.key in listing.numbers and not (one.prefix or one.suffix)


def _one(one: Cited, listing: Listing) -> Text:
    number = listing.numbers.get(one.key)
    place = located(one.suffix, listing.language)
    sign = f",{NBSP}" if len(place) < SHORT else ", "
    name = sign.join(filter(None, (str(number or one.key), place)))
    return Text(f"{one.prefix} {name}".strip(), link=_link(one.key, listing))


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Numbers that follow each other, first and last; two are no range."""
    start = 0
    for index, number in enumerate(numbers):
        if index + 1 == len(numbers) or numbers[index + 1] != number + 1:
            row = numbers[start : index + 1]
            yield from ((row[0], row[-1]),) if len(row) > 2 else ((one, one) for one in row)
            start = index + 1


def _range(ends: tuple[int, int]) -> tuple[Text, ...]:
    first, last = (Text(str(number), link=f"#ref-{number}") for number in ends)
    return (first,) if ends[0] == ends[1] else (first, Text("–"), last)


def _link(key: str, listing: Listing) -> str:
    number = listing.numbers.get(key)
    return f"#ref-{number}" if number else ""


def _dated(cited: Cited, listing: Listing, alone: bool) -> str:
    """Name, year and place of a work; without its name where that stands in the sentence."""
    entry = listing.entries.get(cited.key)
    name = "" if alone or cited.year_only else _in_parentheses(entry, listing.language) if entry else cited.key
    year = listing.years.get(cited.key, "")
    return f"{cited.prefix} " * bool(cited.prefix) + ", ".join(
        filter(None, (name, year, located(cited.suffix, listing.language)))
    )


def _in_parentheses(entry: Entry, language: str) -> str:
    return short_names(entry, language, "&" if language == "en" else term("and", language))


def _in_sentence(entry: Entry, language: str) -> str:
    return short_names(entry, language, term("and", language))


def short_names(entry: Entry, language: str, last: str) -> str:
    """Whom a work is cited by: one or two family names, else the first and others; its title where nobody is named."""
    names = [family(name) for name in makers(entry)]
    if not names:
        return f"«{entry.title}»" if language in ("ru", "kk") else f"“{entry.title}”"
    if len(names) > 2 or (entry.more_authors and entry.authors):
        return f"{names[0]} {term('others', language)}"
    return f" {last} ".join(names)
