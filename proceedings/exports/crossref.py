"""Crossref deposit 5.3.1: what gives the papers of a volume their DOIs; papers without one stay out of it.

The record speaks English where it can, as Crossref's readers do, and names the title in its own language beside it.
Nothing is issued before it is known where the pages stand and who deposits them: see NEEDS.
"""

from collections.abc import Iterator, Sequence

from proceedings.exports._addresses import page_of, registered
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.exports._names import forenames, forms_of, leading_form, name_style, named, orcid_url, seat, surname
from proceedings.exports._volume import LATIN_FIRST, Day, VolumeFacts, day_of, volume_of
from proceedings.exports._xml import (
    Attributes,
    Tree,
    document,
    group,
    in_language,
    leaf,
    namespaced,
    node,
    one_line,
    primary,
)
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language, localise
from proceedings.model.people import Affiliation, Name, Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "Crossref deposit (XML 5.3.1), to register DOIs"
NEEDS = ("url", "depositor", "email")
"""What must be known of the publication before there is a deposit."""

NAMESPACE = "http://www.crossref.org/schema/5.3.1"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
JATS = "http://www.ncbi.nlm.nih.gov/JATS1"
SCHEMA = f"{NAMESPACE} https://www.crossref.org/schemas/crossref5.3.1.xsd"


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One deposit for the volume, if it has what Crossref asks for."""
    papers = [facts for facts in papers_of(book) if registered(facts.paper.record.doi)]
    if papers and all(getattr(publication, need) for need in NEEDS):
        volume = volume_of(book, publication, LATIN_FIRST)
        yield Artifact(f"{book.volume.name}.crossref.xml", document(_batch(volume, papers)))


def _batch(volume: VolumeFacts, papers: Sequence[PaperFacts]) -> Tree:
    schema = {"version": "5.3.1", f"{{{XSI}}}schemaLocation": SCHEMA}
    root = node("doi_batch", schema, _head(volume), node("body", _conference(volume, papers)))
    return namespaced(root, {None: NAMESPACE, "xsi": XSI, "jats": JATS})


def _head(volume: VolumeFacts) -> Tree:
    """Whose deposit this is; number and time are the edition's, so that the same volume makes the same file."""
    day, publication = volume.day, volume.publication
    stamp = "".join((day.year, day.month or "01", day.day or "01", "000000"))
    sender = (leaf("depositor_name", publication.depositor), leaf("email_address", publication.email))
    return node(
        "head",
        leaf("doi_batch_id", f"{volume.book.volume.name}-{stamp[:8]}"),
        leaf("timestamp", stamp),
        group("depositor", sender),
        leaf("registrant", volume.publisher or publication.depositor),
    )


def _conference(volume: VolumeFacts, papers: Sequence[PaperFacts]) -> Tree:
    editors = [member.person for member in volume.conference.editors]
    return node(
        "conference",
        _contributors(editors, "editor", volume.languages),
        node(
            "event_metadata",
            leaf("conference_name", volume.event),
            leaf("conference_location", volume.place),
            leaf("conference_date", volume.days, _span(volume)),
        ),
        _proceedings(volume),
        *(_paper(volume, facts) for facts in papers),
    )


def _span(volume: VolumeFacts) -> Attributes:
    """The days of the event as figures, where they are days."""
    dates = volume.conference.dates
    ends = (("start", day_of(dates.start)), ("end", day_of(dates.end or dates.start)))
    return {f"{end}_{part}": getattr(day, part) for end, day in ends if day for part in Day._fields}


def _proceedings(volume: VolumeFacts) -> Tree:
    """The book, alone or in its series; only a series with an ISSN is one to Crossref."""
    if volume.issn:
        return node("proceedings_series_metadata", _series(volume), *_book(volume))
    return node("proceedings_metadata", {"language": primary(volume.main)}, *_book(volume))


def _series(volume: VolumeFacts) -> Tree:
    title = volume.said(volume.imprint.series.title) or volume.title
    return node("series_metadata", node("titles", leaf("title", title)), leaf("issn", volume.issn))


def _book(volume: VolumeFacts) -> Iterator[Tree | None]:
    """What is told of the book with a series and without, in the order of the schema."""
    yield leaf("proceedings_title", volume.title)
    if volume.issn:
        yield leaf("volume", volume.imprint.series.number)
    name, city = volume.publisher or volume.publication.depositor, volume.said(volume.imprint.publisher.city)
    yield group("publisher", (leaf("publisher_name", name), leaf("publisher_place", city)))
    yield _date(volume.day)
    reason = "simple_series" if volume.issn else "monograph"
    yield leaf("isbn", volume.isbn) if volume.isbn else node("noisbn", {"reason": reason})
    yield _doi(volume.imprint.doi, volume.home)


def _paper(volume: VolumeFacts, facts: PaperFacts) -> Tree:
    languages = tuple(dict.fromkeys((*LATIN_FIRST, *facts.languages)))
    return node(
        "conference_paper",
        {"publication_type": "full_text", "language": primary(facts.language)},
        _contributors(facts.paper.record.authors, "author", languages),
        _titles(facts, languages),
        *(_abstract(language, words) for language, words in facts.abstracts()),
        _date(volume.day),
        group("pages", (leaf("first_page", facts.first), leaf("last_page", facts.last))),
        _doi(facts.paper.record.doi, page_of(facts, volume.publication)),
    )


def _titles(facts: PaperFacts, languages: Sequence[Language]) -> Tree:
    """In the leading language, and in the text's own where that is another."""
    shown, own = localise(facts.paper.record.title, languages), facts.title
    original = leaf("original_language_title", own, {"language": primary(facts.language)}) if own != shown else None
    return node("titles", node("title", one_line(shown)), original)


def _abstract(language: Language, words: str) -> Tree:
    return node(f"{{{JATS}}}abstract", in_language(language), node(f"{{{JATS}}}p", one_line(words)))


def _contributors(people: Sequence[Person], role: str, languages: Sequence[Language]) -> Tree | None:
    told = (_person(person, role, not place, languages) for place, person in enumerate(named(people)))
    return group("contributors", told)


def _person(person: Person, role: str, leads: bool, languages: Sequence[Language]) -> Tree:
    """A contributor with the name in the leading language, other spellings as alternatives."""
    language, name = leading_form(person, languages)
    others = [form for form in forms_of(person, languages) if form[0] != language]
    bodies = (_institution(body, languages) for body in person.affiliations)
    return node(
        "person_name",
        {"sequence": "first" if leads else "additional", "contributor_role": role, "language": primary(language)},
        leaf("given_name", forenames(name)),
        leaf("surname", surname(name)),
        group("affiliations", bodies),
        leaf("ORCID", orcid_url(person)),
        group("alt-name", (_other_name(*form) for form in others)),
    )


def _institution(body: Affiliation, languages: Sequence[Language]) -> Tree | None:
    name = leaf("institution_name", localise(body.name, languages))
    return None if name is None else node("institution", name, leaf("institution_place", seat(body, languages)))


def _other_name(language: Language, name: Name) -> Tree:
    told = {"name-style": name_style(name), "language": primary(language)}
    return node("name", told, leaf("surname", surname(name)), leaf("given_name", forenames(name)))


def _date(day: Day) -> Tree:
    parts = (leaf("month", day.month), leaf("day", day.day), leaf("year", day.year))
    return node("publication_date", {"media_type": "online"}, *parts)


def _doi(doi: str, resource: str) -> Tree | None:
    """The DOI and where it leads to."""
    return node("doi_data", leaf("doi", doi), leaf("resource", resource)) if registered(doi) and resource else None
