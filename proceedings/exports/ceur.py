"""CEUR-WS: index.html with the CEUR classes and toc.xml, for workshops in computer science that publish there.

CEUR-WS wants a volume mostly in English and every paper under CC BY 4.0; neither is ours to say, so the page carries
the conference's own words on rights. Number, URN and day are CEUR's to give: they stand as in its template.
"""

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from proceedings.assembly.names import full_name, name_in
from proceedings.exports._facts import PaperFacts, papers_of
from proceedings.exports._language_codes import UNKNOWN, codes_of
from proceedings.exports._names import seat
from proceedings.exports._volume import LATIN_FIRST, VolumeFacts, volume_of
from proceedings.exports._xml import Content, Tree, document, leaf, node, one_line, page, remark
from proceedings.model.artifact import Artifact
from proceedings.model.language import Language, localise
from proceedings.model.people import Person
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "CEUR-WS volume: index.html and toc.xml, for workshops in computer science"

Session = tuple[str, tuple[PaperFacts, ...]]
"""Papers that stand together, under a title or none."""


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """The page of the volume and its contents for ceur-make."""
    volume = volume_of(book, publication, LATIN_FIRST)
    sessions = tuple(_sessions(volume))
    yield Artifact("index.html", page(_index(volume, sessions)))
    yield Artifact("toc.xml", document(node("toc", *(_session_entry(*session) for session in sessions))))


def _sessions(volume: VolumeFacts) -> Iterator[Session]:
    """The works by section, in the order of print."""
    gathered: list[PaperFacts] = []
    for facts in papers_of(volume.book):
        if gathered and gathered[-1].paper.section != facts.paper.section:
            yield _titled(volume, gathered)
            gathered = []
        gathered.append(facts)
    if gathered:
        yield _titled(volume, gathered)


def _titled(volume: VolumeFacts, papers: Sequence[PaperFacts]) -> Session:
    section = papers[0].paper.section
    return volume.said(section.title) if section else "", tuple(papers)


def _session_entry(title: str, papers: Sequence[PaperFacts]) -> Tree:
    return node("session", leaf("title", title), *map(_paper_entry, papers))


def _paper_entry(facts: PaperFacts) -> Tree:
    authors = (leaf("author", full_name(name)) for _, name in facts.names())
    return node(
        "paper",
        {"id": facts.paper.record.id},
        node("title", one_line(facts.title)),
        node("pages", {"from": facts.first, "to": facts.last}),
        node("authors", *authors),
    )


def _index(volume: VolumeFacts, sessions: Sequence[Session]) -> Tree:
    code = codes_of(volume.main)
    return node(
        "html",
        {"lang": "en"},
        node(
            "head",
            node("meta", {"charset": "utf-8"}),
            node("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1.0"}),
            node("link", {"rel": "stylesheet", "type": "text/css", "href": "../ceur-ws.css"}),
            node("title", f"CEUR-WS.org/Vol-XXX - {one_line(volume.event)}"),
        ),
        remark(f"CEURLANG={'eng' if code is UNKNOWN else code.iso}"),
        node("body", *_top(volume), *_editors(volume), *_contents(volume, sessions), *_bottom(volume)),
    )


def _top(volume: VolumeFacts) -> Iterator[Content]:
    """Number, rights, titles, place and days."""
    rights = one_line(volume.said(volume.imprint.rights))
    address = volume.publication.url or volume.conference.contacts.url
    acronym = _classed("CEURVOLACRONYM", volume.book.volume.name)
    yield node(
        "table",
        node(
            "tr",
            node("td", node("a", {"href": "https://ceur-ws.org/"}, node("div", {"id": "CEURWSLOGO"}))),
            node(
                "td",
                _classed("CEURVOLNR", "Vol-XXX"),
                node("br"),
                _classed("CEURURN", "urn:nbn:de:0074-XXX-C"),
                remark("CEUR-WS publishes under CC BY 4.0: say so here once every author has agreed"),
                node("p", "Published in ", _classed("CEURPUBYEAR", volume.day.year), f". {rights}"),
            ),
        ),
    )
    yield node("hr")
    titled = node("a", {"href": address}, acronym) if address else acronym
    yield node("h1", titled, node("br"), _classed("CEURVOLTITLE", volume.event))
    yield node("h3", _classed("CEURFULLTITLE", volume.title))
    yield node("h3", _classed("CEURLOCTIME", ", ".join(filter(None, (volume.place, volume.days)))))


def _editors(volume: VolumeFacts) -> Iterator[Content]:
    if volume.conference.editors:
        yield node("p", node("b", "Edited by"))
        lines = (_editor(member.person, volume.languages) for member in volume.conference.editors)
        yield node("h3", *(part for line in lines for part in line))
    yield node("hr")


def _editor(person: Person, languages: Sequence[Language]) -> Iterator[Content]:
    """The name, then the bodies with their places."""
    yield _classed("CEURVOLEDITOR", full_name(name_in(person, languages)))
    for body in person.affiliations:
        yield "".join(f", {one_line(part)}" for part in (localise(body.name, languages), seat(body, languages)) if part)
    yield node("br")


def _contents(volume: VolumeFacts, sessions: Sequence[Session]) -> Iterator[Tree]:
    listed: list[Tree] = []
    for title, papers in sessions:
        if title:
            listed.append(node("h3", _classed("CEURSESSION", title)))
        listed.append(node("ul", *(_listed(facts) for facts in papers)))
    yield node("div", {"class": "CEURTOC"}, node("h2", "Table of Contents"), *listed)


def _listed(facts: PaperFacts) -> Tree:
    """A paper: title, pages, authors; its PDF is called by its id."""
    paper = facts.paper.record.id
    authors = [_classed("CEURAUTHOR", full_name(name)) for _, name in facts.names()]
    parted = [part for author in authors for part in (", ", author)][1:]
    title = node("span", {"class": "CEURTITLE", "lang": facts.language}, one_line(facts.title))
    return node(
        "li",
        {"id": f"paper-{paper}"},
        node("a", {"href": f"{quote(paper)}.pdf"}, title),
        " ",
        _classed("CEURPAGES", facts.pages("-")),
        node("br"),
        *parted,
    )


def _bottom(volume: VolumeFacts) -> Iterator[Tree]:
    submitted = "-".join(volume.day) if volume.day.day else volume.day.year
    yield node("hr")
    yield node("p", f"{submitted}: submitted", node("br"), _classed("CEURPUBDATE", "yyyy-mm-dd"), ": published")


def _classed(name: str, words: str) -> Tree:
    return node("span", {"class": name}, one_line(words))
