"""eLIBRARY / РИНЦ XML: the volume marked up paper by paper, in the shape of the eLIBRARY journal schema.

Prepared for eLIBRARY, not accepted by it: the schema was known from a full description of it, not as a file, and what
eLIBRARY asks of books that are no serials is not published. `titleid` is eLIBRARY's to give and has to be filled in.
Full texts are told where the lines of papers are at hand; e-mail addresses, which the schema has room for, never.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from proceedings.assembly.names import NO_BREAK, initials
from proceedings.exports._addresses import page_of, registered
from proceedings.exports._elibrary_codes import ANY_LANGUAGE, lang, language_code
from proceedings.exports._facts import PaperFacts, in_each, papers_of
from proceedings.exports._full_text import full_text
from proceedings.exports._names import forenames, forms_of, named, orcid_of, surname
from proceedings.exports._volume import VolumeFacts, volume_of
from proceedings.exports._xml import Tree, document, group, leaf, node
from proceedings.model.artifact import Artifact
from proceedings.model.language import ANY, Language
from proceedings.model.people import Name, Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published
from proceedings.model.submission import Kind

TITLE = "eLIBRARY / РИНЦ (XML), prepared for Articulus"

NOTE = (
    "Prepared for eLIBRARY (РИНЦ) after a description of its journal schema; not checked or accepted by eLIBRARY. "
    "To be filled in: titleid, which eLIBRARY gives; a number, if the series has none; and open it in Articulus."
)
MOST_FORMS = 3
"""So many languages the schema has room for in a person."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file for the volume."""
    volume = volume_of(book, publication)
    root = node("journal", leaf("issn", volume.issn), *_journal(volume), _issue(volume))
    yield Artifact(f"{book.volume.name}.elibrary.xml", document(root, NOTE))


def _journal(volume: VolumeFacts) -> Iterator[Tree]:
    """The series in each language; of a volume without one, the volume itself."""
    series = volume.imprint.series.title
    for language, title in in_each(series or volume.conference.title, volume.languages):
        yield node("journalInfo", lang(language), leaf("title", title))


def _issue(volume: VolumeFacts) -> Tree:
    papers = tuple(papers_of(volume.book))
    pages = f"{papers[0].first}-{papers[-1].last}" if papers else ""
    return node(
        "issue",
        {"type": "ISS"},
        leaf("number", volume.imprint.series.number),
        leaf("dateUni", volume.day.year),
        leaf("pages", pages),
        leaf("issTitle", volume.title, lang(volume.main)),
        group("codes", (leaf("doi", registered(volume.imprint.doi)),)),
        node("articles", *_articles(volume, papers)),
    )


def _articles(volume: VolumeFacts, papers: Sequence[PaperFacts]) -> Iterator[Tree | None]:
    """The works in the order of print, the title of each section before its first."""
    opened = ""
    for facts in papers:
        section = facts.paper.section
        if section and section.id != opened:
            opened = section.id
            titles = in_each(section.title, volume.languages)
            yield group("section", (leaf("secTitle", title, lang(language)) for language, title in titles))
        yield node("article", *_article(volume, facts))


def _article(volume: VolumeFacts, facts: PaperFacts) -> Iterator[Tree | None]:
    """The parts of an article in the order of the schema."""
    record = facts.paper.record
    text = full_text(facts)
    yield leaf("pages", facts.pages("-"))
    yield leaf("artType", "MIS" if record.kind is Kind.GREETING else "CNF")
    yield leaf("langPubl", language_code(facts.language))
    yield group("authors", (_author(number, *one) for number, one in enumerate(_authors(facts), 1)))
    yield group("artTitles", (leaf("artTitle", title, lang(language)) for language, title in facts.titles()))
    yield group("abstracts", (leaf("abstract", words, lang(language)) for language, words in facts.abstracts()))
    yield leaf("text", text, lang(facts.language))
    yield group("codes", (leaf("doi", registered(record.doi)), leaf("udk", record.udc)))
    yield group("keywords", _keywords(facts))
    page = page_of(facts, volume.publication)
    yield group("files", (leaf("furl", page, {"lang": language_code(facts.language)}),))
    yield group("rubrics", (leaf("rubric", record.irsti),))
    day = volume.day
    yield group("dates", (leaf("datePublication", f"{day.day}.{day.month}.{day.year}" if day.day else ""),))


def _authors(facts: PaperFacts) -> Iterator[tuple[Person, tuple[tuple[Language, Name], ...]]]:
    """Each author with the forms of the name that the schema has room for."""
    for author in named(facts.paper.record.authors):
        yield author, forms_of(author, facts.languages)[:MOST_FORMS]


def _author(number: int, author: Person, forms: Sequence[tuple[Language, Name]]) -> Tree:
    return node(
        "author",
        {"num": str(number)},
        leaf("correspondent", "1" if author.corresponding else ""),
        group("authorCodes", (leaf("orcid", orcid_of(author)),)),
        *(_individual(author, language, name) for language, name in forms),
    )


def _individual(author: Person, language: Language, name: Name) -> Tree:
    """A person in one language; several bodies stand in one place, parted by semicolons."""
    short = initials(name).replace(NO_BREAK, "") if forenames(name) else ""
    bodies = author.affiliations
    return node(
        "individInfo",
        lang(language),
        leaf("surname", surname(name)),
        leaf("initials", short),
        leaf("town", _listed((body.city for body in bodies), language)),
        leaf("country", _listed((body.country for body in bodies), language)),
        leaf("orgName", _listed((body.name for body in bodies), language)),
    )


def _listed(texts: Iterable[Mapping[Language, str]], language: Language) -> str:
    """What the texts say in the language, each once."""
    said = (text.get(language, "") or text.get(ANY, "") for text in texts)
    return "; ".join(dict.fromkeys(words for words in said if words))


def _keywords(facts: PaperFacts) -> Iterator[Tree | None]:
    """Keywords by language; the schema takes none whose language it cannot name."""
    for language, keywords in in_each(facts.paper.record.keywords, facts.languages):
        if language_code(language) != ANY_LANGUAGE:
            yield group("kwdGroup", (leaf("keyword", word) for word in keywords), lang(language))
