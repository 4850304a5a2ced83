"""BibTeX: what authors cite in LaTeX. Every entry is whole, none needs another one to be read."""

from collections.abc import Iterable, Iterator

from proceedings.exports import _edition as edition
from proceedings.exports._addresses import address_of, resolved
from proceedings.exports._citation_keys import citation_keys, volume_key
from proceedings.exports._facts import PaperFacts, given_names, papers_of
from proceedings.exports._language_codes import codes_of
from proceedings.exports._names import orcid_of
from proceedings.exports._tex import name_value, number, protected, separated, tex
from proceedings.exports._volume import VolumeFacts, volume_of
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language
from proceedings.model.people import Name, Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "BibTeX, for LaTeX and reference managers"

Field = tuple[str, str]
"""A name and a value that is TeX already; an empty value says that there is no such field."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file with an entry for the volume and one for each work."""
    keys = citation_keys(book)
    papers = (_paper(facts, keys[facts.paper.record.id], publication) for facts in papers_of(book))
    entries = (_volume(volume_of(book, publication), volume_key(book)), *papers)
    yield Artifact(f"{book.volume.name}.bib", "\n".join(entries).encode())


def _volume(volume: VolumeFacts, key: str) -> str:
    fields = (
        ("title", protected(volume.event)),
        ("subtitle", protected(edition.subtitle(volume))),
        *_people("editor", edition.editors(volume)),
        *_publication(volume),
        ("pagetotal", str(edition.pages_of(volume))),
        ("doi", number(volume.imprint.doi)),
        ("url", number(volume.home or resolved(volume.imprint.doi))),
        ("abstract", tex(edition.annotation(volume))),
        *_language(volume.main),
    )
    return _entry("proceedings", key, fields)


def _paper(facts: PaperFacts, key: str, publication: Publication) -> str:
    volume, record = edition.volume_in(facts.language, facts.book, publication), facts.paper.record
    fields = (
        ("title", protected(facts.title)),
        *_people("author", facts.names()),
        ("booktitle", protected(volume.event)),
        ("booksubtitle", protected(edition.subtitle(volume))),
        *_people("editor", edition.editors(volume)),
        *_publication(volume),
        ("pages", tex(facts.pages("--"))),
        ("doi", number(record.doi)),
        ("url", number(address_of(facts, publication))),
        ("abstract", tex(facts.abstract)),
        ("keywords", separated(facts.keywords)),
        *_language(facts.language),
    )
    return _entry("inproceedings", key, fields)


def _publication(volume: VolumeFacts) -> Iterator[Field]:
    """Who published when; the event. Year and month, which old styles know, not a date."""
    publisher = tex(volume.publisher)
    yield "series", protected(edition.series(volume))
    yield "number", tex(volume.imprint.series.number)
    yield "publisher", publisher and f"{{{publisher}}}"  # in braces, since to biber it is a list that `and` would part
    yield "address", tex(edition.city(volume))
    yield "year", edition.year(volume)
    yield "month", edition.issued(volume)[5:7].lstrip("0")
    yield "isbn", number(volume.imprint.isbn)
    yield "issn", number(volume.imprint.series.issn)
    yield "eventtitle", protected(volume.event)
    yield "eventdate", edition.span(volume)
    yield "venue", tex(volume.place)


def _people(role: str, people: Iterable[tuple[Person, Name]]) -> Iterator[Field]:
    """The names, and beside them the ORCID iDs in the notation of biblatex: place in the list, then value."""
    named = [(person, name_value(name.family, given_names(name))) for person, name in people]
    named = [(person, name) for person, name in named if name]
    orcids = [f'{place}="{orcid_of(person)}"' for place, (person, _) in enumerate(named, 1) if orcid_of(person)]
    yield role, " and ".join(name for _, name in named)
    yield f"{role}+an:orcid", "; ".join(orcids)


def _language(language: Language) -> Iterator[Field]:
    """What LaTeX calls the language: biblatex reads `langid`, older styles `language`."""
    yield from (("langid", codes_of(language).babel), ("language", codes_of(language).babel))


def _entry(kind: str, key: str, fields: Iterable[Field]) -> str:
    lines = (f"  {name} = {{{value}}}," for name, value in fields if value)
    return "\n".join((f"@{kind}{{{key},", *lines, "}\n"))
