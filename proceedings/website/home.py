"""The home page: what the conference was, the volume to take away, and the programme as the book has it."""

from collections.abc import Iterator
from typing import NamedTuple

from proceedings.assembly.dates import span_of_days
from proceedings.assembly.headings import heading_of, section_number, section_title
from proceedings.assembly.names import full_name, name_in, official_name
from proceedings.exports._facts import PaperFacts
from proceedings.model.artifact import Artifact
from proceedings.model.conference import Body
from proceedings.model.language import Language, localise
from proceedings.model.people import Member, Person
from proceedings.website.citing import span
from proceedings.website.frame import Spot, page, told_in
from proceedings.website.logos import WebPicture, web_logo
from proceedings.website.plan import Group, Site
from proceedings.website.words import language_name, site_words, size_in_words

STANDING = ("rank", "degree", "post")


class Entry(NamedTuple):
    """A paper in a list: where its page is, its title and authors as readers of a language may best see them."""

    path: str
    title: str
    title_language: Language
    authors: str
    language: Language
    language_name: str
    pages: str
    first: str


class Block(NamedTuple):
    """A section of the programme: when it meets, what it is called, who leads it, its papers."""

    day: str
    anchor: str
    number: str
    title: str
    heads: tuple[str, ...]
    entries: tuple[Entry, ...]


class Host(NamedTuple):
    """A body with its logo, where there is one."""

    name: str
    url: str
    logo: str
    width: int
    height: int


def home_page(site: Site, language: Language) -> Artifact:
    """The home page in a language."""
    conference, languages = site.conference, told_in(site, language)
    hosts = [(body.role, _host(body, site, language)) for body in conference.bodies]
    facts = {
        "subtitle": localise(conference.subtitle, languages),
        "motto": localise(conference.motto, languages),
        "organisers": [host for role, host in hosts if role == "organiser"],
        "partners": [host for role, host in hosts if role == "partner"],
        "blocks": [programme_block(group, site, language) for group in site.groups],
        "annotation": localise(conference.imprint.annotation, languages),
        **volume_facts(site, language),
    }
    return page("home.html", site, Spot(language), facts)


def about_page(site: Site, language: Language) -> Artifact:
    """The page on the volume: committees, editors, the facts of the imprint."""
    conference, languages = site.conference, told_in(site, language)
    committees = [(localise(one.title, languages), one.members) for one in conference.committees]
    facts = {
        "committees": [(title, [_member(one, languages) for one in members]) for title, members in committees],
        "editors": [_member(one, languages) for one in conference.editors],
        "reviewers": [_member(one, languages) for one in conference.reviewers],
        "annotation": localise(conference.imprint.annotation, languages),
        "recommended": localise(conference.imprint.recommended, languages),
        "disclaimer": localise(conference.imprint.disclaimer, languages),
        "series": localise(conference.imprint.series.title, languages),
        "publisher": localise(conference.imprint.publisher.name, languages),
        "publisher_city": localise(conference.imprint.publisher.city, languages),
        "imprint": conference.imprint,
        "event_site": _web_address(conference.contacts.url),
        **volume_facts(site, language),
    }
    return page("about.html", site, Spot(language, "about"), facts)


def volume_facts(site: Site, language: Language) -> dict[str, object]:
    """The volume as a file to take away."""
    return {
        "volume_path": site.volume_path,
        "volume_size": size_in_words(len(site.files.volume), language),
        "volume_pages": site_words(language)["page_count"].format(n=len(site.book.volume.pages)),
        "paper_count": site_words(language)["paper_count"].format(n=len(site.papers)),
        "isbn": site.conference.imprint.isbn,
    }


def programme_block(group: Group, site: Site, language: Language) -> Block:
    """A section with its papers."""
    house, section = site.book.house, group.stretch.section
    number = section_number(section, house, language) if section else ""
    title = section_title(section, house, language) if section else _part_title(group, site, language)
    heads = tuple(_signed(head, told_in(site, language)) for head in section.heads) if section else ()
    day = span_of_days(section.day, "", language) if section else ""
    return Block(day, group.anchor, number, title, heads, tuple(entry(each, site, language) for each in group.papers))


def entry(paper: PaperFacts, site: Site, language: Language) -> Entry:
    """A paper as lists show it: title and names in the language of the page, else in its own."""
    record = paper.paper.record
    shown = language if record.title.get(language) else paper.language
    languages = (shown, *paper.languages)
    authors = ", ".join(full_name(name_in(author, languages)) for author in record.authors)
    title = localise(record.title, languages) or record.id
    tongue = language_name(paper.language)
    return Entry(site.page_of(paper, language), title, shown, authors, paper.language, tongue, span(paper), paper.first)


def logos(site: Site) -> Iterator[Artifact]:
    """The logos that pages show."""
    for name in dict.fromkeys(body.logo for body in site.conference.bodies):
        shown = web_logo(site.book.house.logos.get(name))
        if shown:
            yield Artifact(_logo_path(shown), shown.content)


def _logo_path(logo: WebPicture) -> str:
    return f"assets/logos/{logo.digest[:12]}.{logo.suffix}"


def _host(body: Body, site: Site, language: Language) -> Host:
    name = localise(body.name, told_in(site, language))
    url = _web_address(body.url)
    logo = web_logo(site.book.house.logos.get(body.logo))
    if logo is None:
        return Host(name, url, "", 0, 0)
    return Host(name, url, _logo_path(logo), logo.width, logo.height)


def _web_address(url: str) -> str:
    """The address, if it is one that a link may lead to."""
    return url if url.startswith(("https://", "http://")) else ""


def _part_title(group: Group, site: Site, language: Language) -> str:
    return heading_of(group.stretch, site.book.house, language) if group.stretch.part else ""


def _signed(person: Person, languages: tuple[Language, ...]) -> str:
    facts = [localise(getattr(person, fact), languages) for fact in STANDING]
    return ", ".join(filter(None, (official_name(name_in(person, languages)), *facts)))


def _member(member: Member, languages: tuple[Language, ...]) -> tuple[str, str, str]:
    """Name, standing, role."""
    person = member.person
    facts = [localise(getattr(person, fact), languages) for fact in STANDING]
    return official_name(name_in(person, languages)), ", ".join(filter(None, facts)), localise(member.role, languages)
