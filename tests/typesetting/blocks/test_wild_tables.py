"""Tables drawn at random. Their words are in Cyrillic, so that nothing the book adds is taken for theirs."""

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.manuscript import Cell, Equation, ItemList, Math, Note, Paragraph, Table, Text
from proceedings.model.page import Page
from proceedings.model.style import Style
from tests.typesetting.compositor import setting, style
from tests.typesetting.manuscripts import printed, typed
from tests.typesetting.prose import sentences
from tests.typesetting.traces import drawn_row, glyphs, rows

NUMBERS = ["1", "-2,5", "1 234,75", "—", "", "0,5 ± 0,1", "(3)", "12 %"]
WORDS = st.sampled_from(["ru", "kk"]).flatmap(lambda language: sentences(language, 30))
TEXTS = st.one_of(WORDS, st.sampled_from(NUMBERS)).map(Text)
NOTES = st.builds(lambda text: Note((Paragraph((Text(text),)),)), WORDS)
RUNS = st.lists(st.one_of(TEXTS, TEXTS, NOTES, st.just(Math(r"\frac{a}{b}"))), max_size=3).map(tuple)
PARAGRAPHS = RUNS.map(Paragraph)
BLOCKS = st.one_of(
    PARAGRAPHS,
    PARAGRAPHS,
    st.lists(PARAGRAPHS, max_size=3).map(lambda items: ItemList(tuple((item,) for item in items))),
    st.just(Equation("a=b+c")),
)
CELLS = st.builds(Cell, st.lists(BLOCKS, max_size=2).map(tuple), st.integers(1, 3), st.integers(1, 4))
NUMERIC = st.sampled_from(NUMBERS).map(lambda text: Cell((Paragraph((Text(text),)),)))
ROWS = st.lists(st.lists(st.one_of(CELLS, NUMERIC, NUMERIC), max_size=6).map(tuple), max_size=6).map(tuple)
TABLES = st.builds(
    Table,
    ROWS,
    ROWS,
    st.text("lcrjd-", max_size=7),
    caption=RUNS,
    notes=st.lists(PARAGRAPHS, max_size=2).map(tuple),
)
HOUSES = st.sampled_from([style(), style(depth=300), style(columns=2, depth=150), style(columns=2, depth=400)])


def once(table: Table) -> Table:
    """The table with its head among its rows, since a head is set again wherever the table goes on."""
    return Table((), (*table.head, *table.body), table.alignments, (), table.caption, notes=table.notes)


@settings(max_examples=60, deadline=None)
@given(TABLES, HOUSES)
def test_every_letter_of_a_wild_table_is_on_the_pages_once(table: Table, house: Style) -> None:
    whole = once(table)
    assert printed(setting(whole, house=house).pages) == typed(whole)


@settings(max_examples=60, deadline=None)
@given(TABLES, HOUSES)
def test_nothing_of_a_wild_table_is_lost_where_its_head_stands_again(table: Table, house: Style) -> None:
    galley = setting(table, house=house)
    assert not typed(table) - printed(galley.pages)


@settings(max_examples=60, deadline=None)
@given(TABLES, HOUSES)
def test_a_wild_table_stays_on_the_type_area_or_is_told(table: Table, house: Style) -> None:
    galley = setting(table, house=house)
    if not galley.diagnostics:
        assert max((over(page, 200.0 if not page.turned else page.turned) for page in galley.pages), default=0.0) < 8.0


def over(page: Page, measure: float) -> float:
    """How far the page's text reaches over the measure."""
    return max((drawn_row(row) - measure for row in rows(page)), default=0.0) if glyphs(page) else 0.0
