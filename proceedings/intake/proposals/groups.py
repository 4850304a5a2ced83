"""Groups of lines in one language (title, authors, bodies) put together: the same authors told two or three times."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from proceedings.intake.exports.tongues import language_of
from proceedings.intake.proposals.author import Author, same_script
from proceedings.intake.proposals.details import Told, give
from proceedings.intake.proposals.people_in_lines import Named, people_in
from proceedings.intake.proposals.zones import Role, Seen
from proceedings.model.language import Language

LIKELY = 0.7


@dataclass(slots=True)
class Group:
    """Titles, names and details that stand together. `abstract` is the language of what follows them."""

    titles: list[Seen] = field(default_factory=list)
    people: list[Seen] = field(default_factory=list)
    closed: bool = False
    abstract: Language = ""

    def language(self, default: Language) -> Language:
        """The language of its people: of the title nearest to them, else of the abstract, else as given."""
        if self.titles:
            first = self.people[0].line.number if self.people else 0
            nearest = min(self.titles, key=lambda one: abs(one.line.number - first))
            return language_of(nearest.words, default)
        return self.abstract or default


def groups_of(lines: Sequence[Seen]) -> Iterator[Group]:
    """The groups in lines with roles: a title after people begins a new one, and so does what follows an abstract."""
    now = Group()
    for one in lines:
        if one.role in (Role.ABSTRACT, Role.KEYWORDS):
            now.closed = True
            now.abstract = now.abstract or language_of(one.words, one.language)
        if one.role is Role.TITLE:
            again = now.titles and language_of(now.titles[-1].words) != language_of(one.words)
            if now.closed or (now.people and now.titles and again):
                yield now
                now = Group()
            now.titles.append(one)
        elif one.role in (Role.NAMES, Role.DETAILS):
            if now.closed or _told_again(now, one):
                yield now
                now = Group()
            now.people.append(one)
    yield now


def _told_again(group: Group, one: Seen) -> bool:
    """Whether names follow a title that followed people already: authors stand before titles, twice."""
    if one.role is not Role.NAMES or not group.titles or not group.people:
        return False
    title = group.titles[-1].line.number
    return group.people[0].line.number < title < one.line.number and group.people[-1].line.number < title


@dataclass(slots=True)
class People:
    """The authors of one group, with what each of its lines told: fields by author's index."""

    authors: list[Author] = field(default_factory=list)
    told: list[tuple[Seen, tuple[str, ...], float]] = field(default_factory=list)
    contacts: list[tuple[Seen, str]] = field(default_factory=list)


def people_of(group: Group, default: Language) -> People:
    """The authors that the lines of a group name, with their details."""
    language = group.language(default)
    found = People()
    pending: list[Seen] = []
    recent: list[Author] = []
    after_details = True
    for one in group.people:
        if one.role is Role.NAMES:
            named = [author_of(person, language) for person in people_in(one.words)]
            recent = [*([] if after_details else recent), *(author for author, _ in named)]
            _enter(one, named, found, language)
            after_details = any(person.details for _, person in named)
            for waiting in pending:
                _detail(waiting, found, recent, language)
            pending = []
        elif found.authors:
            _detail(one, found, recent, language)
            after_details = True
        else:
            pending.append(one)
    return found


def author_of(named: Named, language: Language) -> tuple[Author, Named]:
    """An author with the name in the language of the group, if that has the name's letters."""
    given = {(language if same_script(tag, language) else tag): name for tag, name in named.person.person.name.items()}
    person = named.person.person
    author = Author(given, next(iter(given), language), named.person.confidence, named.marks, named.starred)
    author.email, author.orcid = person.email, person.orcid
    author.corresponding = named.starred
    return author, named


def _enter(one: Seen, named: Sequence[tuple[Author, Named]], found: People, language: Language) -> None:
    for author, person in named:
        found.authors.append(author)
        found.told.append((one, (f"authors.{len(found.authors) - 1}.name.{author.language}",), author.confidence))
        for words in person.details:
            _note(one, give(words, [author], [author], language), found)


def _detail(one: Seen, found: People, recent: Sequence[Author], language: Language) -> None:
    _note(one, give(one.words, found.authors, recent, language), found)


def _note(one: Seen, told: Told, found: People) -> None:
    """Notes which fields of which authors a line told; one that told nothing new is still theirs."""
    places = {author: place for place, author in enumerate(found.authors)}
    names = sorted(f"authors.{places[author]}.{name}" for author, name in told.fields)
    found.told.append((one, tuple(names) or ("authors",), LIKELY))
    found.contacts.extend((one, words) for words in told.contacts)
