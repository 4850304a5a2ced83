"""The first sheet of a proof, composed as a manuscript: what it is, what to do, facts, queries, the decision."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from proceedings.assembly.dates import span_of_days
from proceedings.assembly.languages import language_of, languages_from, words_of
from proceedings.model.form import FieldKind
from proceedings.model.language import Language, localise
from proceedings.model.manuscript import Block, Cell, Inline, ItemList, Manuscript, Paragraph, Space, Table, Text
from proceedings.model.proofing import Query
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.style import Style
from proceedings.proofing.sheet_facts import Fact, facts_of
from proceedings.proofing.sheet_style import BLANK
from proceedings.proofing.sheet_words import proof_words

STRONG = frozenset({"strong"})
DECISIONS = ("approve", "corrections", "reject")
SHARE = 0.25
"""Of the measure: the column of the facts' names, and of the names of fields that stand in a row."""
ANSWER, REMARKS = 2.6, 5.6
"""Height of the fields for answers and remarks, in em of the sheet's text."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A field to fill in, at the anchor `field-NAME` or, of a choice, `field-NAME-OPTION`.

    Its corner lies `left` points right of the anchor and `down` points below it.
    """

    name: str
    kind: FieldKind
    label: str
    height: float
    left: float = 0.0
    down: float = 0.0
    option: str = ""

    @property
    def anchor(self) -> str:
        """The label that its place on the sheet is found by."""
        return "-".join(filter(None, ("field", self.name, self.option)))


@dataclass(frozen=True, slots=True)
class Told:
    """What the sheet tells of the proof besides the paper's facts."""

    version: int
    deadline: str
    url: str
    queries: tuple[Query, ...]
    changed: int | None = None
    """Lines that differ from the version before; None where there was none."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet before it is set: its text, the rows of facts in it with their names, the fields on it."""

    manuscript: Manuscript
    facts: tuple[tuple[str, Fact], ...]
    blanks: tuple[Blank, ...]


def compose_sheet(paper: PublishedPaper, book: Published, told: Told, style: Style) -> Sheet:
    """The sheet in the paper's language; `style` is the one that it will be set in."""
    language = language_of(paper.record, book.house)
    words = proof_words(language)
    facts = tuple(_named(paper, book, words))
    blanks: list[Blank] = []
    blocks = (
        *_head(paper, book, told, words),
        *_steps(paper, book, told, words),
        *_facts(facts, words),
        *_queries(told.queries, words, style, blanks),
        *_decision(words, style, blanks),
    )
    return Sheet(Manuscript(language, blocks, columns=1), facts, tuple(blanks))


def _head(paper: PublishedPaper, book: Published, told: Told, words: Mapping[str, str]) -> Iterator[Block]:
    """What this is, of which paper, and until when."""
    language = language_of(paper.record, book.house)
    yield Paragraph((Text(words["proof"]),), "sheet_mark", label="sheet")
    about = words["about"].format(version=told.version, id=paper.record.id)
    yield Paragraph((Text(about),), "sheet_about")
    title = localise(paper.record.title, languages_from(language, book.house)) or paper.record.id
    yield Paragraph((Text(title),), "sheet_title")
    if told.deadline:
        day = span_of_days(told.deadline, "", language)
        yield Paragraph((Text(words["deadline"].format(day=day)),), "sheet_deadline")


def _steps(paper: PublishedPaper, book: Published, told: Told, words: Mapping[str, str]) -> Iterator[Block]:
    """What the authors are asked for, in three steps; then what is new and where else one can answer."""
    conference = book.house.conference
    languages = languages_from(language_of(paper.record, book.house), book.house)
    greeting = words["greeting"].format(volume=localise(conference.title, languages))
    yield Paragraph((Text(greeting),), "sheet_greeting")
    address = conference.contacts.email
    last = words["step_address"].format(address=address) if address else words["step_decision"]
    steps = (words["step_facts"], words["step_queries"], last)
    yield ItemList(tuple((Paragraph((Text(step),)),) for step in steps), "decimal")
    if told.changed is not None:
        word = "changed" if told.changed else "unchanged"
        yield _text(words[word].format(version=told.version - 1, count=told.changed))
    if not any(paper.lines):
        yield _text(words["camera_ready"])
    if told.url:
        yield Paragraph((Text(f"{words['online']} "), Text(told.url, link=told.url)), "sheet_text")


def _named(paper: PublishedPaper, book: Published, words: Mapping[str, str]) -> Iterator[tuple[str, Fact]]:
    labels = {**words_of(book.house, language_of(paper.record, book.house)), **words}
    for fact in facts_of(paper, book, words):
        yield f"{labels[fact.word]} ({fact.detail})" if fact.detail else labels[fact.word], fact


def _facts(facts: Sequence[tuple[str, Fact]], words: Mapping[str, str]) -> Iterator[Block]:
    yield Paragraph((Text(words["facts"]),), "sheet_heading", outline=1, label="facts")
    yield Table((), tuple(_row(name, fact) for name, fact in facts), "ll", (SHARE, 1.0 - SHARE))


def _row(name: str, fact: Fact) -> tuple[Cell, Cell]:
    return Cell((Paragraph((Text(name, STRONG),)),)), Cell((_cell(fact.text, fact.language),))


def _cell(text: str, language: Language) -> Paragraph:
    return Paragraph((Text(text),), language=language)


def _queries(queries: Sequence[Query], words: Mapping[str, str], style: Style, blanks: list[Blank]) -> Iterator[Block]:
    """Each query with its place, which is a link to it, and room for the answer."""
    yield Paragraph((Text(words["queries"]),), "sheet_heading", outline=1, label="queries")
    if not queries:
        yield _text(words["no_queries"])
    size = style.roles["sheet_text"].size
    for query in queries:
        yield Paragraph(tuple(_asked(query, words)), "sheet_query", label=f"asked-{query.number}")
        label = f"{words['answer']} {query.number}"
        blanks.append(_under_caption(f"answer_{query.number}", label, ANSWER * size, style))
        yield from _captioned(blanks[-1], words["answer"])


def _asked(query: Query, words: Mapping[str, str]) -> Iterator[Inline]:
    yield Text(f"{words['query'].format(n=query.number)}. ", STRONG)
    yield Text(query.text)
    if query.folio:
        place = words["place" if query.line else "page"].format(folio=query.folio, line=query.line)
        yield Text(" (")
        yield Text(place, link=f"#query-{query.number}")
        yield Text(")")


def _under_caption(name: str, label: str, height: float, style: Style) -> Blank:
    return Blank(name, FieldKind.TEXT, label, height, down=style.roles["sheet_caption"].leading)


def _captioned(blank: Blank, caption: str) -> Iterator[Block]:
    """The caption of a field over the whole measure, and the room for the field under it."""
    yield Paragraph((Text(caption),), "sheet_caption", label=blank.anchor)
    yield Space(blank.height)


def _decision(words: Mapping[str, str], style: Style, blanks: list[Blank]) -> Iterator[Block]:
    """Three buttons, who decides and when, and room for whatever else is to be said."""
    yield Paragraph((Text(words["decision"]),), "sheet_heading", outline=1, label="decision")
    size = style.roles["sheet_text"].size
    option, row = style.roles["sheet_option"], style.roles["sheet_row"]
    for name in DECISIONS:
        down = (option.leading - 1.2 * size) / 2
        blank = Blank("decision", FieldKind.CHOICE, words["decision"].split(". ", 1)[-1], 1.2 * size, 0.0, down, name)
        blanks.append(blank)
        yield Paragraph((Text(words[name]),), "sheet_option", label=blank.anchor)
    for name in ("name", "date"):
        down = (row.leading - BLANK * size) / 2
        blank = Blank(name, FieldKind.LINE, words[name], BLANK * size, SHARE * style.measure, down)
        blanks.append(blank)
        yield Paragraph((Text(words[name]),), "sheet_row", label=blank.anchor)
    blanks.append(_under_caption("remarks", words["remarks"], REMARKS * size, style))
    yield from _captioned(blanks[-1], words["remarks"])


def _text(text: str) -> Paragraph:
    return Paragraph((Text(text),), "sheet_text")
