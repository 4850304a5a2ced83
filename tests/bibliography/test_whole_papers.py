"""Whole papers that cite from files: read from their folder, composed, set, and read back from their pages."""

from pathlib import Path

from proceedings.bibliography.composing import with_references
from proceedings.model.galley import Galley
from proceedings.model.submission import Submission
from proceedings.typesetting import set_galley
from tests.checks.desk import open_house
from tests.intake.test_submission import lay, read
from tests.typesetting.traces import all_lines, anchors, targets

ENTRIES = """\
@article{serik2020, author = {Серік, Асхат and Қасым, Нұрлан}, title = {Деректерді талдау}, journal = {Хабаршы},
  year = 2020, volume = 5, number = 2, pages = {12--25}}
@book{otarova, author = {Отарова, А. М.}, title = {Финансовое право}, address = {Алматы}, publisher = {Норма},
  year = 2019, pagetotal = 312, langid = {russian}}
@article{otter, author = {Otter, Mary}, title = {Hands}, journal = {Rivers}, year = 2018, doi = {10.1234/hands}}
"""
MARKDOWN = """\
Право [@otarova, с. 15; @serik2020]. По @otter [p. 3], да, @nobody.

Пишите на a@example.org[^1].

[^1]: См. [@otter].

# Список литературы

# Приложение

Текст.
"""
LATEX = r"""\documentclass{article}\usepackage{biblatex}\addbibresource{refs.bib}
\begin{document}
Law \autocite[15]{otarova}, \parencite{serik2020}; \textcite{otter} says. \cite{gone} \nocite{*}
\printbibliography
\end{document}
"""


def hand_in(folder: Path, manuscript: str, text: str, language: str) -> Submission:
    lay(folder, "017-a/metadata.yaml", f"language: {language}\n")
    lay(folder, f"017-a/{manuscript}", text)
    lay(folder, "017-a/refs.bib", ENTRIES)
    found = read(folder)
    assert found.value and found.diagnostics == ()
    return found.value


def pages(folder: Path, paper: Submission, **profile: object) -> Galley:
    house = open_house(folder, **profile)
    assert paper.manuscript
    return set_galley(with_references(paper.manuscript, house.profile), house.style)


def said(galley: Galley) -> str:
    return " ".join(all_lines(galley)).replace("\u00a0", " ").replace("\u00ad ", "")


def test_a_markdown_paper_is_set_with_its_list(tmp_path: Path) -> None:
    paper = hand_in(tmp_path, "paper.md", MARKDOWN, "ru")
    words = said(pages(tmp_path, paper, references="gost-7.1-2003"))
    assert "Право [1, с. 15; 2]. По Otter [3, с. 3], да, @nobody." in words
    assert "a@example.org" in words
    assert "1. Отарова, А. М. Финансовое право / А. М. Отарова. – Алматы : Норма, 2019. – 312 с." in words
    assert "2. Серік, А. Деректерді талдау / А. Серік, Н. Қасым // Хабаршы. – 2020. – Т. 5, № 2. – Б. 12–25." in words
    assert "3. Otter, M. Hands / M. Otter // Rivers. – 2018. – DOI: 10.1234/hands." in words
    assert words.index("3. Otter") < words.index("Приложение")
    assert "См. [3]." in words


def test_a_latex_paper_is_set_with_its_list(tmp_path: Path) -> None:
    paper = hand_in(tmp_path, "paper.tex", LATEX, "en")
    words = said(pages(tmp_path, paper, references="ieee"))
    assert "Law [1, p. 15], [2]; Otter [3] says. [gone]" in words
    assert "[1] А. М. Отарова, Финансовое право, Алматы: Норма, 2019." in words
    assert "[3] M. Otter, “Hands,” Rivers, 2018, doi: 10.1234/hands." in words
    assert words.count("References") == 1


def test_the_list_stands_in_the_division_for_it(tmp_path: Path) -> None:
    text = "Law [@otter; @otarova; @serik2020].\n\n# References\n\n::: {#refs}\n:::\n\n# Appendix\n"
    words = said(pages(tmp_path, hand_in(tmp_path, "paper.md", text, "en")))
    assert words.index("References [1] M. Otter") < words.index("Appendix")
    assert words.count("References") == 1


def test_names_and_years_are_set_without_numbers(tmp_path: Path) -> None:
    paper = hand_in(tmp_path, "paper.md", MARKDOWN, "en")
    words = said(pages(tmp_path, paper, references="apa-7"))
    assert "Право (Отарова, 2019, p. 15; Серік & Қасым, 2020). По Otter (2018, p. 3)" in words
    assert "References Otter, M. (2018). Hands. Rivers." in words
    assert "Отарова, А. М. (2019). Финансовое право. Норма." in words


def test_links_lead_both_ways(tmp_path: Path) -> None:
    paper = hand_in(tmp_path, "paper.md", MARKDOWN, "ru")
    made = pages(tmp_path, paper)
    leading = {target for page in made.pages for target in targets(page)}
    places = {label for page in made.pages for label in anchors(page)}
    ways = {f"#{way}-{number}" for way in ("ref", "cited") for number in (1, 2, 3)}
    assert ways <= leading
    assert {target[1:] for target in leading if target.startswith("#")} <= places


def test_a_bibliography_beside_a_bare_manuscript_bears_its_name(tmp_path: Path) -> None:
    lay(tmp_path, "017-a.md", "---\nsection: x\n---\nLaw [@otarova].")
    lay(tmp_path, "017-a.bib", ENTRIES)
    lay(tmp_path, "018-b.bib", ENTRIES.replace("Финансовое", "Другое"))
    found = read(tmp_path)
    assert found.value and found.value.manuscript
    assert [entry.title for entry in found.value.manuscript.bibliography.entries] == ["Финансовое право"]
    assert "017-a.bib" in dict(found.value.source.digests)


def test_front_matter_may_name_the_file_and_list_without_citing(tmp_path: Path) -> None:
    lay(tmp_path, "017-a/paper.md", "---\nid: '017'\nbibliography: b.bib\nnocite: '@*'\n---\nText.")
    lay(tmp_path, "017-a/b.bib", ENTRIES)
    lay(tmp_path, "017-a/a.bib", "@book{x, title = {X}}")
    found = read(tmp_path)
    assert found.value and found.value.manuscript and found.diagnostics == ()
    assert len(found.value.manuscript.bibliography.entries) == 3
