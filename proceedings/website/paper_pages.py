"""A page a paper in every language: who wrote it, what it says, where it stands, how to cite it, the PDF beside it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from proceedings.assembly.affiliations import bodies_of
from proceedings.assembly.headings import heading_of
from proceedings.assembly.languages import words_of
from proceedings.assembly.names import full_name, name_in
from proceedings.exports._addresses import home_of
from proceedings.exports._facts import PaperFacts
from proceedings.model.artifact import Artifact
from proceedings.model.language import ANY, Language, localise
from proceedings.website.citing import Citation, citations, managers_records, span
from proceedings.website.frame import Spot, page
from proceedings.website.home import STANDING, Entry, entry
from proceedings.website.plan import Group, Site
from proceedings.website.scholar import ORCID, json_ld, scholar_tags
from proceedings.website.words import language_name, size_in_words


class Author(NamedTuple):
    """An author as the page shows them; `path` leads to them in the index."""

    name: str
    path: str
    marks: str
    standing: str
    orcid: str


class Summary(NamedTuple):
    """Title, abstract and keywords in one language with the words above them."""

    language: Language
    title: str
    heading: str
    abstract: tuple[str, ...]
    keywords_heading: str
    keywords: tuple[str, ...]


class _Told(NamedTuple):
    """What the pages of one paper share, whatever their language."""

    citations: tuple[Citation, ...]
    tags: tuple[tuple[str, str], ...]
    json_ld: Mapping[str, object]


def paper_pages(site: Site) -> Iterator[Artifact]:
    """The pages of all papers."""
    papers = [(group, paper) for group in site.groups for paper in group.papers]
    records = managers_records(site.book, site.publication)
    before, after = [None, *papers[:-1]], [*papers[1:], None]
    for (group, paper), previous, following in zip(papers, before, after, strict=True):
        neighbours = [each and each[1] for each in (previous, following)]
        told = _Told(tuple(citations(paper, records)), tuple(scholar_tags(paper, site)), json_ld(paper, site))
        for language in site.languages:
            yield _page(group, paper, neighbours, (site, language), told)


def _page(
    group: Group,
    paper: PaperFacts,
    neighbours: Sequence[PaperFacts | None],
    place: tuple[Site, Language],
    told: _Told,
) -> Artifact:
    """The page in a language. Scholar's tags stand only beside the PDF, so that a paper counts once."""
    site, language = place
    record = paper.paper.record
    shown = entry(paper, site, language)
    previous, following = (one and entry(one, site, language) for one in neighbours)
    offprint = site.offprint_of(paper)
    languages = (language, *paper.languages)
    facts = {
        "paper": shown,
        "record": record,
        "pages": span(paper),
        "section": heading_of(group.stretch, site.book.house, language) if group.stretch.part else "",
        "section_anchor": group.anchor,
        "authors": tuple(_authors(paper, site, (shown.title_language, *paper.languages), language)),
        "bodies": bodies_of(record.authors, languages).printed,
        "other_titles": _other_titles(paper, shown),
        "summaries": tuple(_summaries(paper, site, language)),
        "text_language": language_name(paper.language),
        "citations": told.citations,
        "scholar_tags": told.tags if language == home_of(paper) else (),
        "json_ld": told.json_ld,
        "offprint": offprint,
        "offprint_size": size_in_words(len(site.files.offprints.get(record.id, b"")), language),
        "previous": previous,
        "following": following,
        "container": localise(site.conference.title, languages),
    }
    folder = f"papers/{site.folders[record.id]}"
    return page("paper.html", site, Spot(language, folder), facts)


def _authors(paper: PaperFacts, site: Site, languages: Sequence[Language], language: Language) -> Iterator[Author]:
    record = paper.paper.record
    bodies = bodies_of(record.authors, (language, *paper.languages))
    for author, number in zip(record.authors, site.numbers[record.id], strict=True):
        facts = [localise(getattr(author, fact), (language, *paper.languages)) for fact in STANDING]
        yield Author(
            full_name(name_in(author, languages)),
            f"{language}/authors/index.html#author-{number + 1}",
            ",".join(bodies.marks(author)),
            ", ".join(filter(None, facts)),
            ORCID + author.orcid if author.orcid else "",
        )


def _other_titles(paper: PaperFacts, shown: Entry) -> tuple[tuple[Language, str], ...]:
    titles = paper.paper.record.title.items()
    return tuple(
        (language, title)
        for language, title in titles
        if language not in (ANY, shown.title_language) and title and title != shown.title
    )


def _summaries(paper: PaperFacts, site: Site, language: Language) -> Iterator[Summary]:
    """Abstract and keywords in every language that has them, that of the page first."""
    record = paper.paper.record
    tongues = dict.fromkeys((language, *paper.languages, *record.abstract, *record.keywords))
    for tongue in tongues:
        text = record.abstract.get(tongue, "")
        if tongue == paper.language and not text:
            text = record.abstract.get(ANY, "")
        keywords = record.keywords.get(tongue, ())
        if tongue != ANY and (text or keywords):
            words = words_of(site.book.house, tongue)
            paragraphs = tuple(filter(None, (part.strip() for part in text.split("\n\n"))))
            title = record.title.get(tongue, "")
            yield Summary(tongue, title, words["abstract"], paragraphs, words["keywords"], keywords)
