"""The colophon: title and kind of the volume, then how and when it was printed (выпускные данные, ГОСТ Р 7.0.4)."""

from collections.abc import Iterator

from proceedings.assembly.dates import span_of_days
from proceedings.assembly.languages import main_language, words_of
from proceedings.assembly.parts import BookSoFar
from proceedings.assembly.parts.imprint import in_each_language
from proceedings.assembly.printed_sheets import conventional_sheets
from proceedings.model.conference import Printing
from proceedings.model.house import House
from proceedings.model.language import Language, localise
from proceedings.model.manuscript import Block, Divider, Inline, LineBreak, Manuscript, Paragraph, Space, Text
from proceedings.model.submission import Kind

HOLDS: tuple[Kind, ...] = ()
BARE = True
STRONG = frozenset({"strong"})
EMPHASIS = frozenset({"emphasis"})


def title(house: House, language: Language) -> str:
    """The word for a colophon."""
    return words_of(house, language)["colophon"]


def compose(book: BookSoFar, house: House) -> Manuscript:
    """Low on the page: what the volume is, who answers for its contents, its printing, its publisher."""
    disclaimer = in_each_language(house.conference.imprint.disclaimer, house, "colophon")
    rest = (*disclaimer, Divider(), *_printing(book, house), *_publisher(house))
    blocks = (Space(fill=1), *_volume(house), *rest)
    return Manuscript(main_language(house), blocks, columns=1)


def _volume(house: House) -> Iterator[Block]:
    """Kind, title and subtitle, as before the printing facts in every imprint."""
    conference, languages = house.conference, house.conference.languages
    yield Paragraph((Text(localise(conference.title, languages), STRONG),), "colophon")
    if subtitle := localise(conference.subtitle, languages):
        yield Paragraph((Text(subtitle, EMPHASIS),), "colophon")
    yield Space(house.style.roles["colophon"].leading)


def _printing(book: BookSoFar, house: House) -> Iterator[Block]:
    """Facts in one paragraph, each a sentence, on as many lines as they need."""
    printing, words = house.conference.imprint.printing, words_of(house)
    language = main_language(house)
    facts = (
        ("signed_for_print", span_of_days(printing.signed, "", language)),
        ("format", printing.format),
        ("typeface", printing.typeface),
        ("printed_sheets", _sheets(book, printing, language)),
        ("print_run", printing.print_run),
        ("order", printing.order),
    )
    told = [f"{words[word]} {fact}".replace("№ №", "№") for word, fact in facts if fact]
    if told:
        yield Paragraph((Text(". ".join(told) + "."),), "colophon")
        yield Space(house.style.roles["colophon"].leading)


def _sheets(book: BookSoFar, printing: Printing, language: Language) -> str:
    """With two decimals and the language's decimal sign."""
    sheets = conventional_sheets(book.pages, printing.format)
    if sheets is None:
        return ""
    return f"{sheets:.2f}" if language == "en" else f"{sheets:.2f}".replace(".", ",")


def _publisher(house: House) -> Iterator[Block]:
    languages, imprint = house.conference.languages, house.conference.imprint
    publisher = imprint.publisher
    for facts in ((publisher.name, publisher.address), (imprint.printing.printer,)):
        lines = [line for line in (localise(fact, languages) for fact in facts) if line]
        if lines:
            yield Paragraph(_broken(lines), "colophon")


def _broken(lines: list[str]) -> tuple[Inline, ...]:
    return tuple(part for line in lines for part in (LineBreak(), Text(line)))[1:]
