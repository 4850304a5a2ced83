"""The head of a paper that shares pages with others: title, authors and bodies in few lines; the rest closes it."""

from collections.abc import Iterator, Sequence

from proceedings.assembly.affiliations import Bodies, bodies_of
from proceedings.assembly.languages import language_of, languages_from
from proceedings.assembly.title_block import (
    RAISED,
    codes,
    keywords_of,
    letters_to,
    names_on_one_line,
    own_abstract,
    speaker,
    summary,
    title_of,
)
from proceedings.model.house import House
from proceedings.model.manuscript import Block, Inline, Paragraph, References, Space, Text
from proceedings.model.submission import Kind, PaperRecord

BETWEEN = Text("; ")


def runs_on(kind: Kind, house: House) -> bool:
    """Whether the house style lets papers of a kind share pages; finished pages are always whole."""
    rules = house.style.run_on
    return rules is not None and kind is not Kind.CAMERA_READY and (not rules.kinds or kind in rules.kinds)


def open_compact(record: PaperRecord, house: House) -> tuple[Block, ...]:
    """What stands above the text, in the order of the house; never nothing at all."""
    title, authors = title_of(record, house), tuple(_authors(record, house))
    head = (*title, *authors) if house.style.contents_authors == "below" else (*authors, *title)
    above = (*codes(record, house), *head, *own_abstract(record, house))
    return above or (Space(house.style.roles["body"].leading),)


def closed(text: Sequence[Block], record: PaperRecord, house: House) -> tuple[Block, ...]:
    """The text with its keywords before the references, and behind all the abstracts in other languages."""
    ends = len(text) - (bool(text) and isinstance(text[-1], References))
    others = languages_from(language_of(record, house), house)[1:]
    summaries = [block for other in others for block in summary(record, house, other)]
    return (*text[:ends], *keywords_of(record, house), *text[ends:], *summaries)


def _authors(record: PaperRecord, house: House) -> Iterator[Block]:
    """Names on one line, bodies on the next, addresses on a third; an official's standing in place of both."""
    languages = languages_from(language_of(record, house), house)
    bodies = bodies_of(record.authors, languages)
    if record.kind is Kind.GREETING:
        yield from speaker(record, house)
    elif record.authors and record.kind is not Kind.RESOLUTION:
        yield Paragraph(names_on_one_line(record.authors, bodies, languages), "authors")
        if bodies.names:
            yield Paragraph(_listed(bodies), "affiliation")
        yield from _letters_to(record)


def _listed(bodies: Bodies) -> tuple[Inline, ...]:
    """The bodies one after the other, each behind its mark."""
    listed = [(Text(mark, RAISED), Text(f"\u2009{name}")) if mark else (Text(name),) for mark, name in bodies.printed]
    return tuple(part for body in listed for part in (BETWEEN, *body))[1:]


def _letters_to(record: PaperRecord) -> Iterator[Block]:
    """The addresses of the authors who answer letters, on one line."""
    lines = [block.content for block in letters_to(record.authors) if isinstance(block, Paragraph)]
    if lines:
        yield Paragraph(tuple(part for line in lines for part in (BETWEEN, *line))[1:], "email")
