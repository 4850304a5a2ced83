"""The head of a paper: codes, authors with their bodies, title, and the abstract in every language of the book."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from proceedings.assembly.affiliations import Bodies, bodies_of
from proceedings.assembly.languages import language_of, languages_from, words_of
from proceedings.assembly.names import full_name, name_in
from proceedings.model.house import House
from proceedings.model.language import ANY, Language, localise
from proceedings.model.manuscript import Block, Inline, Leader, LineBreak, Paragraph, SideBySide, Space, Text
from proceedings.model.people import Person
from proceedings.model.submission import Kind, PaperRecord

STRONG = frozenset({"strong"})
RAISED = frozenset({"superscript"})
STANDING_LINES = ("rank", "degree", "post")
RESOLVER = "https://doi.org/"


def open_paper(record: PaperRecord, house: House) -> tuple[Block, ...]:
    """What stands above a paper's text, across the full measure; each kind of submission has its own head."""
    title = title_of(record, house)
    match record.kind:
        case Kind.RESOLUTION:
            head = title
        case Kind.GREETING:
            head = (*title, *speaker(record, house))
        case _:
            head = _head(title, record, house)
    return (*head, Space(house.style.roles["body"].leading))


def _head(title: tuple[Block, ...], record: PaperRecord, house: House) -> tuple[Block, ...]:
    """Codes, authors and title in the order of the house, abstracts in the order of languages."""
    authors = tuple(_authors(record, house, compact=record.kind is Kind.ABSTRACT))
    head = (*title, *authors) if house.style.contents_authors == "below" else (*authors, *title)
    others = languages_from(language_of(record, house), house)[1:]
    own = (*own_abstract(record, house), *keywords_of(record, house))
    summaries = [own, *(tuple(summary(record, house, other)) for other in others)]
    return (*codes(record, house), *head, *_arranged(summaries, house))


def _arranged(summaries: Sequence[tuple[Block, ...]], house: House) -> Iterator[Block]:
    """The abstracts under each other or side by side, as the house has them; side by side all in the smaller style."""
    given = [one for one in summaries if one]
    if house.style.abstracts == "stacked" or len(given) < 2:
        yield from (block for one in given for block in one)
    else:
        yield SideBySide(tuple(tuple(map(_in_column, one)) for one in given))


def _in_column(block: Block) -> Block:
    if isinstance(block, Paragraph) and block.role in ("abstract", "keywords"):
        return replace(block, role=f"{block.role}_other")
    return block


def title_of(record: PaperRecord, house: House) -> tuple[Block, ...]:
    """The title in the language of the text."""
    words = localise(record.title, languages_from(language_of(record, house), house))
    return (Paragraph((Text(words),), "title"),) if words else ()


def codes(record: PaperRecord, house: House) -> Iterator[Block]:
    """УДК on the left, МРНТИ on the right, the DOI under them."""
    words = words_of(house, language_of(record, house))
    udc = (Text(f"{words['udc']} {record.udc}"),) if record.udc else ()
    irsti = (Leader(dots=False), Text(f"{words['irsti']} {record.irsti}")) if record.irsti else ()
    if udc or irsti:
        yield Paragraph((*udc, *irsti), "codes")
    if record.doi:
        yield Paragraph((Text(f"{words['doi']} "), Text(record.doi, link=RESOLVER + record.doi)), "doi")


def _authors(record: PaperRecord, house: House, compact: bool) -> Iterator[Block]:
    """Each author with standing; then the bodies, then who answers letters. An abstract has them all on one line."""
    languages = languages_from(language_of(record, house), house)
    bodies = bodies_of(record.authors, languages)
    if compact:
        yield Paragraph(names_on_one_line(record.authors, bodies, languages), "authors")
    else:
        for author in record.authors:
            yield Paragraph(_signed(author, bodies, languages), "authors")
            yield from _standing(author, languages)
    if bodies.names:
        yield Paragraph(_listed(bodies), "affiliation")
    yield from letters_to(record.authors)


def _listed(bodies: Bodies) -> tuple[Inline, ...]:
    """Each body on a line of its own, its mark before it."""
    lines = [(Text(mark, RAISED), Text(f"\u2009{name}")) if mark else (Text(name),) for mark, name in bodies.printed]
    return tuple(part for line in lines for part in (LineBreak(), *line))[1:]


def _signed(author: Person, bodies: Bodies, languages: Sequence[Language]) -> tuple[Inline, ...]:
    """The name with the marks of its bodies, and a star where the author answers for the paper."""
    marks = ",".join(bodies.marks(author))
    raised = (Text(marks, RAISED),) if marks else ()
    star = (Text("*"),) if _answers(author) else ()
    return (Text(full_name(name_in(author, languages))), *raised, *star)


def names_on_one_line(authors: Sequence[Person], bodies: Bodies, languages: Sequence[Language]) -> tuple[Inline, ...]:
    """All authors with their marks, commas between."""
    signed = [_signed(author, bodies, languages) for author in authors]
    return tuple(part for place, name in enumerate(signed) for part in ((Text(", "),) if place else ()) + name)


def _standing(person: Person, languages: Sequence[Language]) -> Iterator[Block]:
    """Rank, degree and post as one line."""
    facts = [localise(getattr(person, fact), languages) for fact in STANDING_LINES]
    if any(facts):
        yield Paragraph((Text(", ".join(filter(None, facts))),), "standing")


def speaker(record: PaperRecord, house: House) -> Iterator[Block]:
    """An official under the title of a greeting: name, then rank, degree and post; no body and no address."""
    languages = languages_from(language_of(record, house), house)
    for author in record.authors:
        yield Paragraph((Text(full_name(name_in(author, languages))),), "authors")
        yield from _standing(author, languages)


def letters_to(authors: Sequence[Person]) -> Iterator[Block]:
    """The addresses of the authors who answer letters; no other is printed."""
    for author in authors:
        if _answers(author):
            yield Paragraph((Text("*\u2009"), Text(author.email, link=f"mailto:{author.email}")), "email")


def _answers(author: Person) -> bool:
    return author.corresponding and bool(author.email)


def own_abstract(record: PaperRecord, house: House) -> Iterator[Block]:
    """The abstract in the language of the text; an abstract as such has none besides itself."""
    language = language_of(record, house)
    if record.kind is not Kind.ABSTRACT:
        yield from _labelled("abstract", record.abstract.get(language, record.abstract.get(ANY, "")), language, house)


def keywords_of(record: PaperRecord, house: House) -> Iterator[Block]:
    """The keywords in the language of the text."""
    language = language_of(record, house)
    yield from _labelled("keywords", "; ".join(record.keywords.get(language, ())), language, house)


def summary(record: PaperRecord, house: House, language: Language) -> Iterator[Block]:
    """Title, abstract and keywords in another language, as far as the record has them."""
    if title := record.title.get(language):
        yield Paragraph((Text(title),), "title_other", language)
    yield from _labelled("abstract", record.abstract.get(language, ""), language, house, "_other")
    yield from _labelled("keywords", "; ".join(record.keywords.get(language, ())), language, house, "_other")


def _labelled(word: str, text: str, language: Language, house: House, role: str = "") -> Iterator[Block]:
    """A paragraph that begins with its name: Аңдатпа. …; keywords end as a sentence does."""
    if text:
        sign = ":" if word == "keywords" else "."
        label = Text(f"{words_of(house, language)[word]}{sign} ", STRONG)
        yield Paragraph((label, Text(text)), f"{word}{role}", language)
