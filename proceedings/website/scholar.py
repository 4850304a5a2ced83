"""The facts of a paper for machines: meta tags as Google Scholar reads them, schema.org as JSON-LD."""

from collections.abc import Iterator, Mapping

from proceedings.assembly.affiliations import affiliation_line
from proceedings.assembly.names import full_name
from proceedings.exports._addresses import home_of
from proceedings.exports._facts import PaperFacts
from proceedings.model.language import localise
from proceedings.model.people import Name, Person
from proceedings.website.citing import RESOLVER
from proceedings.website.plan import Site

ORCID = "https://orcid.org/"


def scholar_tags(paper: PaperFacts, site: Site) -> Iterator[tuple[str, str]]:
    """The tags in their order, the institutions of each author after the author; what isn't known has no tag."""
    record, imprint = paper.paper.record, site.conference.imprint
    yield "citation_title", paper.title
    for author, name in paper.names():
        yield from _author_tags(author, name, paper)
    address = site.offprint_of(paper)
    told = {
        "citation_publication_date": day_of(paper, site).replace("-", "/"),
        "citation_conference_title": paper.container,
        "citation_isbn": imprint.isbn,
        "citation_issn": imprint.series.issn,
        "citation_firstpage": paper.first,
        "citation_lastpage": paper.last,
        "citation_pdf_url": site.address(address) if address else "",
        "citation_abstract_html_url": site.address(site.page_of(paper, home_of(paper))),
        "citation_language": paper.language,
        "citation_doi": record.doi,
        "citation_keywords": "; ".join(record.keywords.get(paper.language, ())),
        "citation_publisher": localise(imprint.publisher.name, paper.languages),
    }
    yield from ((name, text) for name, text in told.items() if text)


def _author_tags(author: Person, name: Name, paper: PaperFacts) -> Iterator[tuple[str, str]]:
    yield "citation_author", family_and_given(name)
    for affiliation in author.affiliations:
        yield "citation_author_institution", affiliation_line(affiliation, paper.languages)
    if author.orcid:
        yield "citation_author_orcid", ORCID + author.orcid


def family_and_given(name: Name) -> str:
    """Last, First as Scholar wants: Сәрсенова, Айгүл Қайратқызы; a single name as it is."""
    return ", ".join(filter(None, (name.family, full_given(name))))


def full_given(name: Name) -> str:
    """What stands before the family name in speech."""
    return " ".join(filter(None, (name.given, name.patronymic)))


def day_of(paper: PaperFacts, site: Site) -> str:
    """The day of publication, ISO 8601, or only its year where the day is of another year than the imprint's."""
    day = site.publication.day or site.book.volume.date
    return day if day.startswith(paper.year) else paper.year


def json_ld(paper: PaperFacts, site: Site) -> dict[str, object]:
    """The paper as a ScholarlyArticle of schema.org."""
    record, imprint = paper.paper.record, site.conference.imprint
    pdf = site.address(site.offprint_of(paper)) if site.offprint_of(paper) else ""
    told = {
        "@context": "https://schema.org",
        "@type": "ScholarlyArticle",
        "headline": paper.title,
        "alternativeHeadline": [text for text in record.title.values() if text != paper.title],
        "inLanguage": paper.language,
        "author": [_person(author, name, paper) for author, name in paper.names()],
        "datePublished": day_of(paper, site),
        "pageStart": paper.first,
        "pageEnd": paper.last,
        "abstract": localise(record.abstract, paper.languages),
        "keywords": list(record.keywords.get(paper.language, ())),
        "identifier": RESOLVER + record.doi if record.doi else "",
        "sameAs": RESOLVER + record.doi if record.doi else "",
        "url": site.address(site.page_of(paper, home_of(paper))),
        "encoding": {"@type": "MediaObject", "contentUrl": pdf, "encodingFormat": "application/pdf"} if pdf else None,
        "publisher": _organisation(localise(imprint.publisher.name, paper.languages)),
        "isPartOf": _known({"@type": "Book", "name": paper.container, "isbn": imprint.isbn}),
    }
    return _known(told)


def _person(author: Person, name: Name, paper: PaperFacts) -> dict[str, object]:
    bodies = [_organisation(localise(each.name, paper.languages)) for each in author.affiliations]
    return _known(
        {
            "@type": "Person",
            "name": full_name(name),
            "familyName": name.family,
            "givenName": full_given(name),
            "affiliation": bodies,
            "identifier": ORCID + author.orcid if author.orcid else "",
        }
    )


def _organisation(name: str) -> dict[str, object] | None:
    return {"@type": "Organization", "name": name} if name else None


def _known(told: Mapping[str, object]) -> dict[str, object]:
    """Only what is known."""
    return {key: value for key, value in told.items() if value}
