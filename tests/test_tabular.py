"""Tables for spreadsheets and browsers."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from proceedings.tabular import Heading, csv_text, html_page


def test_a_cell_that_could_be_a_formula_is_text() -> None:
    assert csv_text([["=1+1", "@SUM(A1)", "Otters"]]).decode("utf-8-sig") == "'=1+1,'@SUM(A1),Otters\r\n"


@given(
    st.lists(
        st.lists(
            st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\0")), min_size=2, max_size=3
        ),
        max_size=4,
    )
)
def test_what_is_written_is_read_back_and_nothing_of_it_calculates(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(csv_text(rows).decode("utf-8-sig"), newline="")))
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    assert not [cell for row in read for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_a_page_shows_text_as_it_is_and_marks_what_is_wanting() -> None:
    heading = Heading("Papers <1>", "2 papers", "en", ["Title"])
    page = html_page(heading, [(["<script>alert(1)</script>"], True), (["Otters & co"], False)]).decode()
    assert "<script" not in page and "&lt;script&gt;" in page and "Otters &amp; co" in page
    assert page.count('class="wanting"') == 1 and "Content-Security-Policy" in page
