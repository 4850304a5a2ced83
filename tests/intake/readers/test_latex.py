from pathlib import Path

import pytest
from PIL import Image

from proceedings.intake import pandoc
from proceedings.intake.latex_source import prepare
from proceedings.intake.readers import latex
from proceedings.intake.reading import Reading
from proceedings.intake.runs import plain
from proceedings.model.bibliography import Bibliography, Citation, Cited
from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import (
    CrossReference,
    Equation,
    Figure,
    Heading,
    Manuscript,
    Math,
    Note,
    Paragraph,
    References,
    Statement,
    Table,
    Text,
)
from proceedings.model.picture import Drawing
from tests.intake.readers.finished import finish
from tests.pdf.compositor import one_page

PAPER = r"""\documentclass{article}
\newcommand{\term}[1]{\emph{#1}}
\begin{document}
\section{Кіріспе}\label{sec:in}
See \cite{b}, \cite[с. 15]{a,b}, \ref{tab:x}, \eqref{eq:a}, \term{law}\footnote{A note.} ``quoted''.
\begin{equation}\label{eq:a}
a=b
\end{equation}
where so.
\begin{table}\caption{Cap}\label{tab:x}\begin{tabular}{lr}\hline a & b\\ \hline 1 & 2\\ \hline\end{tabular}\end{table}
\begin{figure}\includegraphics[width=0.5\textwidth]{figures/chart.png}\caption{Shown}\label{fig:f}\end{figure}
\begin{thebibliography}{99}
\bibitem{a} Иванов. \newblock Книга.
% \bibitem{gone} Not here.
\bibitem[Пет]{b} Петров. \emph{Статья}.
\end{thebibliography}
\end{document}
"""


def read(home: Path, text: str) -> Reported[Manuscript | None]:
    (home / "paper.tex").write_text(text, "utf-8")
    return finish(latex.read(home / "paper.tex", home, "ru"))


def body(text: str) -> str:
    return f"\\documentclass{{article}}\n\\begin{{document}}\n{text}\n\\end{{document}}\n"


def test_a_paper_keeps_citations_references_labels_and_formulas(tmp_path: Path) -> None:
    (tmp_path / "figures").mkdir()
    Image.new("L", (4, 2)).save(tmp_path / "figures" / "chart.png")
    found = read(tmp_path, PAPER)
    assert found.diagnostics == ()
    assert found.value is not None
    heading, text, formula, after, table, figure, references = found.value.body
    assert isinstance(heading, Heading) and heading.label == "sec:in"
    assert isinstance(text, Paragraph)
    assert plain(text.content) == 'See [2], [1, 2, с. 15], tab:x, eq:a, law "quoted".'
    assert [run for run in text.content if isinstance(run, CrossReference)] == [
        CrossReference("tab:x", bare=True),
        CrossReference("eq:a"),
    ]
    assert [run.link for run in text.content if isinstance(run, Text) and run.link] == ["#ref-2", "#ref-1", "#ref-2"]
    assert [type(run) for run in text.content].count(Note) == 1
    assert formula == Equation("a=b", "eq:a", numbered=True)
    assert after == Paragraph((Text("where so."),), line=9)
    assert isinstance(table, Table) and (table.label, plain(table.caption)) == ("tab:x", "Cap")
    assert isinstance(figure, Figure) and (figure.label, figure.width) == ("fig:f", 0.5)
    assert isinstance(references, References)
    assert references.labels == ("ref-1", "ref-2")
    assert [plain(item) for item in references.items] == ["Иванов. Книга.", "Петров. Статья."]


def test_files_of_the_folder_are_put_in_and_others_told(tmp_path: Path) -> None:
    (tmp_path / "part.tex").write_text("Inside.", "utf-8")
    found = read(tmp_path, body("\\input{part}\n\n\\input{../../etc/passwd}\n\n% \\input{no}\n\\input{no}"))
    assert found.value is not None
    assert [plain(block.content) for block in found.value.body if isinstance(block, Paragraph)] == ["Inside."]
    assert [(fault.code, fault.place.line) for fault in found.diagnostics] == [("M436", 5), ("M436", 8)]


def test_a_file_that_calls_itself_ends(tmp_path: Path) -> None:
    assert "M436" in [fault.code for fault in read(tmp_path, body("x \\input{paper}")).diagnostics]


def test_the_list_that_bibtex_made_is_put_in(tmp_path: Path) -> None:
    made = "\\begin{thebibliography}{1}\n\\bibitem{a}\nИванов.\n\\end{thebibliography}\n"
    (tmp_path / "paper.bbl").write_text(made, "utf-8")
    found = read(tmp_path, body("See \\cite{a}.\n\n\\bibliography{refs}"))
    assert found.diagnostics == ()
    assert found.value is not None
    assert isinstance(found.value.body[-1], References)


def test_a_database_alone_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, body("See \\cite{a}.\n\n\\bibliography{refs}"))
    assert [(fault.code, fault.place.line) for fault in found.diagnostics] == [("M435", 5)]


def test_a_citation_of_nothing_is_told(tmp_path: Path) -> None:
    text = "\\cite{b}\n\\begin{thebibliography}{1}\\bibitem{a} A.\\end{thebibliography}"
    assert [fault.code for fault in read(tmp_path, body(text)).diagnostics] == ["M434"]


def test_a_command_that_takes_words_with_it_is_told_and_layout_is_not(tmp_path: Path) -> None:
    found = read(tmp_path, body("a \\mystery{lost words} \\small b\n\\vspace{10mm}\\begin{centering}c\\end{centering}"))
    assert [(fault.code, fault.place.line) for fault in found.diagnostics] == [("M433", 3)]


def test_a_file_cut_short_is_one_diagnostic_at_its_line(tmp_path: Path) -> None:
    found = read(tmp_path, "\\documentclass{article}\n\\begin{document}\n\\section{a")
    assert (found.value, [fault.code for fault in found.diagnostics]) == (None, ["M430"])


@pytest.mark.parametrize("text", ["{" * 2_000, "\\def\\a{\\a\\a}\\a"])
def test_a_text_that_eats_time_or_memory_is_one_diagnostic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(pandoc, "SECONDS", 1)
    found = read(tmp_path, body(text))
    assert found.value is None
    assert [fault.code for fault in found.diagnostics] in (["M430"], ["M431"], ["M432"])


def test_line_numbers_survive_the_preparation(tmp_path: Path) -> None:
    reading = Reading(tmp_path, "paper.tex", "ru")
    source = prepare(PAPER, tmp_path / "paper.tex", reading)
    assert source.text.count("\n") == PAPER.count("\n")
    assert (source.keys, source.first_line) == (("a", "b"), 3)


def test_a_figure_of_lines_is_found_without_its_suffix_in_the_width_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "chart.pdf").write_bytes(one_page(b"/MediaBox[0 0 90 60]", b"0 0 9 9 re f"))
    picture = r"\begin{figure}\includegraphics[width=5cm]{chart}\caption{Shown}\end{figure}"
    found = read(tmp_path, body(picture)).value
    assert found is not None
    (figure,) = (block for block in found.body if isinstance(block, Figure))
    assert figure.size == pytest.approx(5 * 72 / 2.54)
    assert isinstance(found.pictures[figure.pictures[0]], Drawing)


STATEMENTS = r"""\documentclass{article}
\newtheorem{thm}{Теорема}
\newtheorem{lem}[thm]{Лемма}
\newtheorem*{utv}{Тезис}
\DeclareMathOperator{\rg}{rg}
\begin{document}
\epigraph{Otters swim.}{A. Bekova}
\begin{thm}[Бекова]\label{thm:a} Let $\rg A=1$ and \begin{equation}\label{eq:b} a=b.\end{equation}\end{thm}
\begin{lem} Text with $x$.\end{lem}
\begin{utv} All.\end{utv}
\begin{proof} See \ref{thm:a}.\end{proof}
\begin{lemma} Of a class that defines it.\end{lemma}
\end{document}
"""


def test_theorems_keep_their_names_numbers_and_labels_and_shed_their_looks(tmp_path: Path) -> None:
    found = read(tmp_path, STATEMENTS)
    assert found.value is not None
    quoted, source, *statements = found.value.body
    assert [getattr(block, "role", "") for block in (quoted, source)] == ["epigraph", "epigraph_source"]
    told = [
        (one.kind, one.name, one.number, one.numbered, plain(one.title))
        for one in statements
        if isinstance(one, Statement)
    ]
    assert told == [
        ("theorem", "", "1", True, "Бекова"),
        ("lemma", "", "2", True, ""),
        ("theorem", "Тезис", "", False, ""),
        ("proof", "", "", True, ""),
        ("lemma", "", "", True, ""),
    ]
    theorem, _, _, proof, _ = statements
    assert isinstance(theorem, Statement) and isinstance(proof, Statement)
    assert theorem.label == "thm:a"
    text, formula = theorem.blocks
    assert isinstance(text, Paragraph) and Math(r"\mathop{\mathrm{rg}}A=1") in text.content
    assert all("emphasis" not in run.marks for run in text.content if isinstance(run, Text))
    assert formula == Equation("a=b.", "eq:b", numbered=True)
    (clear,) = proof.blocks
    assert isinstance(clear, Paragraph) and plain(clear.content) == "See thm:a."


@pytest.mark.parametrize(
    "call",
    ["\\bibliography{refs}", "\\addbibresource{refs.bib}\n\n\\printbibliography[heading=none]"],
    ids=["bibtex", "biblatex"],
)
def test_a_bib_file_beside_the_manuscript_goes_before_its_bbl(tmp_path: Path, call: str) -> None:
    (tmp_path / "refs.bib").write_text("@book{a, title={A}}")
    (tmp_path / "paper.bbl").write_text("\\begin{thebibliography}{1}\\bibitem{a} A.\\end{thebibliography}")
    found = read(tmp_path, body(f"See \\textcite[5]{{a}}.\\nocite{{b}}\n\n{call}"))
    assert found.diagnostics == ()
    assert found.value and found.value.bibliography == Bibliography(
        ("refs",) if "graphy{r" in call else ("refs.bib",), ("b",)
    )
    paragraph, heading = found.value.body
    assert isinstance(paragraph, Paragraph) and isinstance(heading, Heading)
    assert paragraph.content[1] == Citation((Cited("a", suffix="5"),), narrative=True, source="[a, 5]")


def test_what_a_citation_is_introduced_with_stands_before_its_number(tmp_path: Path) -> None:
    text = "See \\cite[см.][с. 15]{b}.\n\\begin{thebibliography}{1}\\bibitem{b} B.\\end{thebibliography}"
    found = read(tmp_path, body(text))
    assert found.value is not None
    assert plain(found.value.body[0].content) == "See [см. 1, с. 15]."  # type: ignore[union-attr]
