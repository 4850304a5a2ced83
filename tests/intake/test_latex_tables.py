from pathlib import Path

import pytest

from proceedings.intake.latex_tables import readable_tables
from proceedings.intake.readers import latex
from proceedings.intake.runs import plain
from proceedings.model.manuscript import Cell, Paragraph, Table
from tests.intake.readers.finished import finish

HARD = r"""
\begin{table*}[t]
\caption{Results.}\label{tab:r}
\begin{threeparttable}
\begin{tabular}{@{}l*{2}{S[table-format=3.2]}D{.}{.}{2}@{}}
\toprule
& \multicolumn{2}{c}{Group} & \\
\cmidrule(lr){2-3}
Name & {N} & {Mean} & {SD} \\
\midrule
\multirow{2}{*}{Alpha\tnote{a}} & 12 & 1.25 & 3.14 \\
 & 1200 & 10.5 & 22.7 \\
\bottomrule
\end{tabular}
\begin{tablenotes}
\item[a] Only in spring.
\end{tablenotes}
\end{threeparttable}
\end{table*}
"""


def read(tmp_path: Path, text: str) -> Table:
    """The one table of a LaTeX text."""
    file = tmp_path / "paper.tex"
    file.write_text(rf"\begin{{document}}{text}\end{{document}}")
    manuscript = finish(latex.read(file, tmp_path, "en")).value
    assert manuscript is not None
    (table,) = manuscript.body
    assert isinstance(table, Table)
    return table


def words(row: tuple[Cell, ...]) -> list[str]:
    return ["".join(plain(block.content) for block in cell.blocks if isinstance(block, Paragraph)) for cell in row]


def test_a_table_of_siunitx_with_two_rows_of_head_and_notes_is_read_whole(tmp_path: Path) -> None:
    table = read(tmp_path, HARD)
    assert [words(row) for row in table.head] == [["", "Group", ""], ["Name", "N", "Mean", "SD"]]
    assert [words(row) for row in table.body] == [["Alphaa", "12", "1.25", "3.14"], ["1200", "10.5", "22.7"]]
    assert table.head[0][1].columns == table.body[0][0].rows == 2
    assert (table.alignments, plain(table.caption), table.label) == ("lccc", "Results.", "tab:r")
    assert [plain(note.content) for note in table.notes if isinstance(note, Paragraph)] == ["a Only in spring."]


def test_turned_tables_and_those_with_a_width_are_tables(tmp_path: Path) -> None:
    for begin in (r"\begin{tabular*}{\textwidth}{lS}", r"\begin{tabularx}{\textwidth}{l S[table-format=2]}"):
        name = begin[7 : begin.index("}")]
        text = rf"\begin{{sidewaystable}}\caption{{C}}{begin} a & 1 \\ \end{{{name}}}\end{{sidewaystable}}"
        table = read(tmp_path, text)
        assert ([words(row) for row in table.body], plain(table.caption)) == ([["a", "1"]], "C")


def test_lines_of_the_source_stay_where_they_are() -> None:
    assert readable_tables(HARD).count("\n") == HARD.count("\n")


@pytest.mark.parametrize(
    "text", ["", "No table at all, S.", r"\begin{tabular}{S", r"\begin{tabular}{l} a \\", r"\begin{tabular}"]
)
def test_what_is_no_table_or_is_broken_stays_as_it_is(text: str) -> None:
    assert readable_tables(text) == text


def test_one_row_of_head_is_left_to_the_reader() -> None:
    text = r"\begin{tabular}{ll} a & b \\ \midrule c & d \\ \end{tabular}"
    assert readable_tables(text) == text


def test_lines_within_a_cell_and_columns_of_other_packages_do_not_break_a_table(tmp_path: Path) -> None:
    rows = r"\makecell[l]{one \\ two} & 1 & 2 \\ \thead{a} & 3 & 4 \\"
    for columns in (r"| c | S | c |", r"@{}>{\zz}L >{\raggedright}CS@{}", "SSl"):
        table = read(tmp_path, rf"\begin{{tabulary}}{{\textwidth}}{{{columns}}} {rows} \end{{tabulary}}")
        assert [words(row) for row in table.body] == [["one two", "1", "2"], ["a", "3", "4"]]


def test_the_heads_that_a_long_table_sets_again_are_read_once(tmp_path: Path) -> None:
    text = r"""\begin{longtable}{ll} \caption{C} \\ a & b \\ \midrule \endfirsthead
    \caption{C, continued} \\ a & b \\ \endhead \multicolumn{2}{r}{on the next page} \\ \endfoot \endlastfoot
    c & d \\ \end{longtable}"""
    table = read(tmp_path, text)
    assert plain(table.caption) == "C"
    assert [words(row) for row in (*table.head, *table.body)] == [["a", "b"], ["c", "d"]]


@pytest.mark.parametrize("end", [r"\\", "", "\\\\ % the last one\n"])
def test_the_last_foot_of_a_long_table_stands_under_its_rows(tmp_path: Path, end: str) -> None:
    text = rf"""\begin{{longtable}}{{ll}} \caption{{C}} \\ a & b \\ \midrule \endhead next page & \\ \endfoot
    \bottomrule \multicolumn{{2}}{{l}}{{Source: the
    river.}} \\ \endlastfoot c & d {end}\end{{longtable}}"""
    table = read(tmp_path, text)
    assert [row for row in map(words, table.body) if any(row)] == [["c", "d"]]
    assert [plain(note.content) for note in table.notes if isinstance(note, Paragraph)] == ["Source: the river."]


def test_a_cell_across_columns_may_have_a_width_and_white_around_it(tmp_path: Path) -> None:
    spans = (r"@{}p{\textwidth}@{}", r">{\bfseries}c|", "|S|", "l")
    rows = " ".join(rf"a & b \\ \multicolumn{{2}}{{{columns}}}{{Both}} \\" for columns in spans)
    table = read(tmp_path, rf"\begin{{tabular}}{{ll}} {rows} \end{{tabular}}")
    assert [words(row) for row in table.body] == [["a", "b"], ["Both"]] * 4
