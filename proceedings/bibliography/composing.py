"""A manuscript with its citations in words and its list of references made, in the style that the profile names."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from string import ascii_lowercase

from proceedings.assembly.collation import Key, collation_key
from proceedings.bibliography.citing import Listing, in_brackets, in_names, in_numbers, short_names
from proceedings.bibliography.names import family, makers
from proceedings.bibliography.romanising import with_romanised
from proceedings.bibliography.styles import ReferenceStyle, style_called
from proceedings.bibliography.terms import term
from proceedings.intake.walk import Blocks, changed, cited_keys
from proceedings.model.bibliography import Bibliography, Citation, Entry
from proceedings.model.manuscript import Inline, Inlines, Manuscript, References
from proceedings.model.profile import Profile

FALLBACK = "gost-r-7.0.5-2008"
"""The style of a profile that names none there is; a check tells of that."""

Way = Callable[[Citation, Listing], Inlines]

WAYS: Mapping[str, Way] = {"numbers": in_numbers, "brackets": in_brackets, "names": in_names}
MARKERS = {"numbers": "{}.", "brackets": "[{}]", "names": ""}
"""What stands before the items of a list, by the way that works are cited."""

ALL = "*"


def with_references(manuscript: Manuscript, profile: Profile) -> Manuscript:
    """The manuscript with its list made of the entries cited, and once more in Latin letters where the profile asks.

    A list that the author typed stays as it is.
    """
    whole = manuscript
    if manuscript.bibliography.entries:
        style = style_called(profile.references) or style_called(FALLBACK)
        assert style is not None
        whole = _composed(manuscript, style, profile)
    return with_romanised(whole, profile) if profile.romanised_references else whole


def _composed(manuscript: Manuscript, style: ReferenceStyle, profile: Profile) -> Manuscript:
    entries = _in_order(manuscript, profile.reference_order or style.ORDER, profile)
    listing = _listing(entries, manuscript.language, style.CITES)
    way = WAYS[style.CITES]

    def put_into_words(inlines: Inlines) -> Inlines:
        if not any(isinstance(one, Citation) for one in inlines):
            return inlines
        return tuple(run for one in inlines for run in _written(one, listing, way))

    items = tuple(
        style.reference(replace(entry, year=listing.years[entry.key] if entry.year else "")) for entry in entries
    )
    labels = tuple(f"ref-{number}" for number in range(1, len(items) + 1))
    made = References(items, labels, marker=MARKERS[style.CITES])
    body = _placed(changed(manuscript.body, put_into_words), made)
    return replace(manuscript, body=body, bibliography=replace(manuscript.bibliography, entries=entries))


def _written(one: Inline, listing: Listing, way: Way) -> Inlines:
    """A citation in words; where nothing in it is known it stays, and is set as typed."""
    known = isinstance(one, Citation) and any(cited.key in listing.numbers for cited in one.cited)
    return way(one, listing) if isinstance(one, Citation) and known else (one,)


def _placed(blocks: Blocks, made: References) -> Blocks:
    """The blocks with the list at the place kept for it, else at the end."""
    for index, block in enumerate(blocks):
        if isinstance(block, References) and not block.items:
            return (*blocks[:index], replace(made, line=block.line), *blocks[index + 1 :])
    return (*blocks, made)


def _in_order(manuscript: Manuscript, order: str, profile: Profile) -> tuple[Entry, ...]:
    known = {entry.key: entry for entry in manuscript.bibliography.entries}
    keys = dict.fromkeys((*cited_keys(manuscript.body), *_listed(manuscript.bibliography, known)))
    entries = tuple(known[key] for key in keys if key in known)
    if order == "alphabetical":
        return tuple(sorted(entries, key=lambda entry: _filed(entry, profile.scripts)))
    return entries


def _listed(bibliography: Bibliography, known: Mapping[str, Entry]) -> Sequence[str]:
    return tuple(known) if ALL in bibliography.listed else bibliography.listed


def _filed(entry: Entry, scripts: Sequence[str]) -> tuple[Key, ...]:
    """Names one after the other, then the year, then the title: nothing before something (APA, 9.44)."""
    names = [collation_key(f"{family(name)} {name.given}", scripts) for name in makers(entry)]
    head = names or [collation_key(entry.title, scripts)]
    return (*head, collation_key(entry.year, scripts), collation_key(entry.title, scripts))


def _listing(entries: Sequence[Entry], language: str, cites: str) -> Listing:
    numbers = {entry.key: number for number, entry in enumerate(entries, 1)}
    years = {entry.key: entry.year or term("no_date", language) for entry in entries}
    if cites == "names":
        years = _told_apart(entries, years, language)
    return Listing(numbers, {entry.key: entry for entry in entries}, years, language)


def _told_apart(entries: Sequence[Entry], years: Mapping[str, str], language: str) -> dict[str, str]:
    """Years with letters where two works are cited alike: 2020a, 2020b (APA, 8.19)."""
    alike = {entry.key: (short_names(entry, language, "&"), entry.year) for entry in entries if entry.year}
    times = Counter(alike.values())
    met: Counter[tuple[str, str]] = Counter()
    told = dict(years)
    for key, shown in alike.items():
        if times[shown] > 1:
            told[key] += ascii_lowercase[met[shown] % len(ascii_lowercase)]
            met[shown] += 1
    return told
