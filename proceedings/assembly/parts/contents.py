"""The contents: sections, authors and titles as at the head of each paper (ГОСТ 7.5-98, 6), true folios, all links."""

from collections.abc import Iterator

from proceedings.assembly.headings import heading_of, part_heading
from proceedings.assembly.languages import language_of, languages_from, main_language, words_of
from proceedings.assembly.names import full_name, name_in
from proceedings.assembly.parts import BookSoFar, Stretch, part_named
from proceedings.model.house import House
from proceedings.model.language import Language, localise
from proceedings.model.manuscript import Block, Inline, Leader, Manuscript, Paragraph, Text
from proceedings.model.submission import Kind, PaperRecord

HOLDS: tuple[Kind, ...] = ()
BARE = False
OWN = "part:contents"


def title(house: House, language: Language) -> str:
    """The word for contents."""
    return words_of(house, language)["contents"]


def compose(book: BookSoFar, house: House) -> Manuscript:
    """One run of entries in the order of the book."""
    entries = [block for stretch in book.stretches for block in _entry(stretch, book, house)]
    heading = part_heading(lambda language: title(house, language), house)
    return Manuscript(main_language(house), (*heading, *entries), columns=1)


def _entry(stretch: Stretch, book: BookSoFar, house: House) -> Iterator[Block]:
    part = part_named(stretch.part)
    if stretch.record:
        yield from _paper(stretch.record, stretch.target, book, house)
    elif part.HOLDS:
        yield from _section(stretch, house)
    elif not part.BARE and stretch.owner != OWN and stretch.target in book.folios:
        yield _part(stretch, book, house)


def _section(stretch: Stretch, house: House) -> Iterator[Block]:
    """A section's name in every language of the book; its papers carry the folios."""
    for language in house.conference.languages:
        main = language == main_language(house)
        role = "contents_section" if main else "contents_section_other"
        yield Paragraph((Text(heading_of(stretch, house, language), link=f"#{stretch.target}"),), role, language)


def _part(stretch: Stretch, book: BookSoFar, house: House) -> Block:
    name = Text(heading_of(stretch, house), link=f"#{stretch.target}")
    return Paragraph((name, *_folio(stretch.target, book)), "contents_section")


def _paper(record: PaperRecord, target: str, book: BookSoFar, house: House) -> Iterator[Block]:
    """Authors on a line of their own; the title with the folio. Which comes first is as in the paper's own head."""
    language = language_of(record, house)
    languages = languages_from(language, house)
    names = ", ".join(full_name(name_in(author, languages)) for author in record.authors)
    authors = [Paragraph((Text(names, link=f"#{target}"),), "contents_authors", language)] if names else []
    words = Text(localise(record.title, languages), link=f"#{target}")
    entry = [Paragraph((words, *_folio(target, book)), "contents_title", language)]
    yield from (*entry, *authors) if house.style.contents_authors == "below" else (*authors, *entry)


def _folio(target: str, book: BookSoFar) -> tuple[Inline, ...]:
    return (Leader(), Text(book.folios.get(target, ""), link=f"#{target}"))
