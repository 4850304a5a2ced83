"""JATS 1.3: the front of each paper in XML, one file a paper, with titles, names, abstracts in every language it has.

What libraries and Russian aggregators take papers from; the text stays in the PDF. No DOCTYPE is written, so that no
reader has to fetch a DTD and our own gathering, which refuses them, can read the files back. A series with an ISSN
gives files of the Publishing tag set; without one they are of Archiving, which alone lets it be missing.
"""

from collections.abc import Iterator, Sequence

from proceedings.exports._addresses import page_of, registered
from proceedings.exports._facts import PaperFacts, in_each, papers_of
from proceedings.exports._names import affiliations_of, forenames, forms_of, name_style, named, orcid_url, surname
from proceedings.exports._volume import Day, VolumeFacts, volume_of
from proceedings.exports._xml import Tree, document, group, in_language, leaf, namespaced, node, one_line
from proceedings.model.artifact import Artifact
from proceedings.model.conference import Section
from proceedings.model.language import ANY, Language
from proceedings.model.people import Affiliation, Name, Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.model.submission import Kind

TITLE = "JATS 1.3 front matter (XML), one file a paper, for libraries and aggregators"

XLINK = "http://www.w3.org/1999/xlink"
TYPES = {Kind.GREETING: "introduction", Kind.ABSTRACT: "abstract"}
"""What JATS calls a work that is no research article."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """A file for each work, named by its id."""
    for facts in papers_of(book):
        volume = volume_of(book, publication, facts.languages)
        yield Artifact(f"{facts.paper.record.id}.jats.xml", document(_article(volume, facts)))


def _article(volume: VolumeFacts, facts: PaperFacts) -> Tree:
    told = {"article-type": TYPES.get(facts.paper.record.kind, "research-article"), "dtd-version": "1.3"}
    front = node("front", _journal(volume), node("article-meta", *_meta(volume, facts)))
    return namespaced(node("article", told | dict(in_language(facts.language)), front), {"xlink": XLINK})


def _journal(volume: VolumeFacts) -> Tree:
    """The series, or the volume where it belongs to none; JATS knows no book around an article."""
    title = volume.said(volume.imprint.series.title) or volume.title
    city = volume.said(volume.imprint.publisher.city)
    named = leaf("publisher-name", volume.publisher)
    return node(
        "journal-meta",
        node("journal-id", {"journal-id-type": "publisher-id"}, volume.book.volume.name),
        group("journal-title-group", (leaf("journal-title", title),)),
        leaf("issn", volume.issn),
        None if named is None else node("publisher", named, leaf("publisher-loc", city)),
    )


def _meta(volume: VolumeFacts, facts: PaperFacts) -> Iterator[Tree | None]:
    """The parts of article-meta in the order of the schema."""
    record = facts.paper.record
    bodies = affiliations_of(record.authors)
    yield node("article-id", {"pub-id-type": "publisher-id"}, one_line(record.id))
    yield leaf("article-id", registered(record.doi), {"pub-id-type": "doi"})
    yield group("article-categories", _categories(facts))
    yield _titles(facts)
    yield group("contrib-group", (_author(author, bodies, facts) for author in named(record.authors)))
    for number, body in enumerate(bodies, 1):
        yield _body(f"aff{number}", body, facts.languages)
    yield _date(volume.day)
    yield leaf("volume", volume.imprint.series.number)
    yield leaf("isbn", volume.isbn)
    yield leaf("fpage", facts.first)
    yield leaf("lpage", facts.last)
    yield _permissions(volume)
    if page := page_of(facts, volume.publication):
        yield node("self-uri", {f"{{{XLINK}}}href": page})
    for place, (language, words) in enumerate(facts.abstracts()):
        yield node("trans-abstract" if place else "abstract", in_language(language), node("p", one_line(words)))
    for language, keywords in in_each(record.keywords, facts.languages):
        yield group("kwd-group", (leaf("kwd", word) for word in keywords), in_language(language))
    yield _conference(volume)
    yield node("counts", node("page-count", {"count": str(facts.extent)}))


def _categories(facts: PaperFacts) -> Iterator[Tree | None]:
    """The section in each language, УДК and МРНТИ."""
    record, section = facts.paper.record, facts.paper.section or Section(id="", title={})
    for language, title in in_each(section.title, facts.languages):
        yield group("subj-group", (leaf("subject", title),), {"subj-group-type": "section", **in_language(language)})
    for scheme, code in (("udc", record.udc), ("irsti", record.irsti)):
        yield group("subj-group", (leaf("subject", code),), {"subj-group-type": scheme})


def _titles(facts: PaperFacts) -> Tree:
    """The title of the text's language, then the others."""
    (_, own), *others = [*facts.titles()] or [("", "")]
    translated = (
        group("trans-title-group", (leaf("trans-title", title),), in_language(language)) for language, title in others
    )
    return node("title-group", node("article-title", one_line(own)), *translated)


def _author(author: Person, bodies: Sequence[Affiliation], facts: PaperFacts) -> Tree:
    told = {"contrib-type": "author", "corresp": "yes" if author.corresponding else ""}
    names = [_name(*form) for form in forms_of(author, facts.languages)]
    own = [number for number, body in enumerate(bodies, 1) if body in author.affiliations]
    return node(
        "contrib",
        told,
        leaf("contrib-id", orcid_url(author), {"contrib-id-type": "orcid"}),
        node("name-alternatives", *names) if len(names) > 1 else next(iter(names), None),
        *(node("xref", {"ref-type": "aff", "rid": f"aff{number}"}) for number in own),
    )


def _name(language: Language, name: Name) -> Tree:
    """A name by its parts; a single one is given, not a family's."""
    told = {"name-style": name_style(name), **in_language(language)}
    if not forenames(name):
        return node("name", told, leaf("given-names", surname(name)))
    return node("name", told, leaf("surname", surname(name)), leaf("given-names", forenames(name)))


def _body(id: str, body: Affiliation, languages: Sequence[Language]) -> Tree:
    """An affiliation in each language that names it."""
    spoken = [_body_in(language, name, body) for language, name in in_each(body.name, languages)]
    if len(spoken) > 1:
        return node("aff-alternatives", {"id": id}, *spoken)
    return node("aff", {"id": id, **spoken[0].attrib}, *spoken[0])


def _body_in(language: Language, name: str, body: Affiliation) -> Tree:
    city, country = (part.get(language or ANY) or part.get(ANY, "") for part in (body.city, body.country))
    return node(
        "aff",
        in_language(language),
        leaf("institution", name),
        leaf("city", city),
        leaf("country", country),
    )


def _date(day: Day) -> Tree:
    whole = "-".join(filter(None, day))
    told = {"date-type": "pub", "publication-format": "electronic", "iso-8601-date": whole}
    return node("pub-date", told, leaf("day", day.day), leaf("month", day.month), leaf("year", day.year))


def _permissions(volume: VolumeFacts) -> Tree | None:
    statement = leaf("copyright-statement", volume.said(volume.imprint.rights))
    return None if statement is None else node("permissions", statement, leaf("copyright-year", volume.day.year))


def _conference(volume: VolumeFacts) -> Tree | None:
    parts = (leaf("conf-date", volume.days), leaf("conf-name", volume.event), leaf("conf-loc", volume.place))
    return group("conference", parts)
