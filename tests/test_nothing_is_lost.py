"""Every word, picture, formula, note and cell of a manuscript is on its pages as often as in its own tree."""

import json
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from proceedings.intake.pandoc import pandoc_path
from proceedings.intake.readers import reader
from proceedings.typesetting import set_galley
from tests.intake.readers.finished import finish
from tests.tally_of_pages import Lost, lost
from tests.tally_of_tree import tally_of_tree
from tests.typesetting.compositor import setting, style

MARKDOWN = r"""# Ashes of *old* stars

Opening words with **bold**, `code words`, a [linked phrase](https://example.org/place) and $a_1+b^2=c$ inline.[^first]

1. Outer item
   - Inner item with $x+y$
   - Second inner item[^listed]
2. Last item

> A quotation of “several” words.

```
listing = of + code
```

$$E = mc^2$$

| Element | Share |
|:--------|------:|
| Iron    |    26 |
| Copper  |    29 |

![Dust in space](dust.png)

Closing sentence about incomprehensibilities and state-of-the-art spectrophotometry.

[^first]: The note of the opening.
[^listed]: A note within a list.
"""
LATEX = r"""\documentclass{article}
\begin{document}
\section{Method}
Words with \emph{emphasis}, $\alpha+\beta$ and a note\footnote{Noted below.}; see \cite[compare][p.~15]{star}.
\begin{itemize}\item First thing\footnote{Inside an item.} \item Second thing
\begin{enumerate}\item Deeper thing\end{enumerate}\end{itemize}
\begin{description}\item[Nova] A star that flares.\end{description}
\begin{quote}Quoted matter stands apart.\end{quote}
\begin{equation}F = ma\end{equation}
\begin{align} p &= q + r \\ s &= t - u \end{align}
\begin{verbatim}
verbatim = lines
\end{verbatim}
\begin{table}\caption{Metals}\begin{tabular}{ll}\hline Metal & Colour\footnote{By daylight.} \\ \hline
\multicolumn{2}{c}{Spanning both} \\ Gold & yellow \\ \hline\end{tabular}\end{table}
\begin{figure}\includegraphics{dust.png}\caption{Clouds of dust}\end{figure}
\begin{thebibliography}{}\bibitem{star} Star A. On stars. 2020.\end{thebibliography}
\end{document}
"""
NOTHING = Lost(Counter(), 0, (), 0, 0)
ONLY_IN_WORD = r"""
Nova
:   A star that flares.

| Lines of verse
| stand as they were
"""


@pytest.mark.parametrize(("suffix", "text", "form"), [(".md", MARKDOWN, "commonmark_x"), (".tex", LATEX, "latex")])
def test_all_of_a_manuscript_is_on_its_pages(suffix: str, text: str, form: str, tmp_path: Path) -> None:
    file = tmp_path / f"paper{suffix}"
    file.write_text(text, encoding="utf-8")
    assert _lost(file, form) == NOTHING


def test_all_of_a_word_file_is_on_its_pages(tmp_path: Path) -> None:
    source, file = tmp_path / "source.md", tmp_path / "paper.docx"
    source.write_text(MARKDOWN + ONLY_IN_WORD, encoding="utf-8")
    _dust(tmp_path)
    command = [pandoc_path(), "-f", "markdown", "-o", str(file), str(source)]
    subprocess.run(command, cwd=tmp_path, check=True)
    assert _lost(file, "docx") == NOTHING


def test_what_is_missing_is_counted() -> None:
    tree = {"blocks": [{"t": "Para", "c": [{"t": "Str", "c": "Lost"}, {"t": "Note", "c": []}]}]}
    found = lost(tally_of_tree(tree), setting())
    assert (found.words, found.notes) == ({"lost": 1}, 1)


def _lost(file: Path, form: str) -> Lost:
    """What the pages of a file lack of pandoc's own tree of it, all of whose kinds of things it has."""
    _dust(file.parent)
    said = subprocess.run([pandoc_path(), "-f", form, "-t", "json", str(file)], capture_output=True, check=True).stdout
    source = tally_of_tree(json.loads(said))
    assert all((source.words, source.cells, source.formulas, source.pictures, source.notes))
    read = finish(reader(file.suffix).read(file, file.parent, "en"))  # type: ignore[union-attr]
    assert read.value is not None
    return lost(source, set_galley(read.value, style(depth=300)))


def _dust(folder: Path) -> None:
    Image.new("L", (8, 4)).save(folder / "dust.png")
