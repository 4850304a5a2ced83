"""LuaLaTeX with microtype, babel and multicol, whose tolerance is as narrow columns ask.

The Kazakh of TeX Live 2022 has no hyphenation patterns, so its words come with exceptions where ours part.
"""

import shutil
from pathlib import Path

from bench.quality.document import Document
from bench.quality.engines import Made, made
from bench.quality.faces import write_face
from bench.quality.syllables import parted_words
from proceedings.model.style import Style

TITLE = "LuaLaTeX, microtype"

LANGUAGES = {
    "ru": r"\usepackage[russian]{babel}",
    "kk": "\\usepackage{babel}\n\\babelprovide[import,main,hyphenrules=+]{kazakh}",
}
PREAMBLE = r"""
\documentclass{article}
\usepackage[paperwidth=%(width).4fbp,paperheight=%(height).4fbp,left=%(inner).4fbp,right=%(outer).4fbp,
  top=%(top).4fbp,bottom=%(bottom).4fbp,headheight=0pt,headsep=0pt,footskip=0pt]{geometry}
\usepackage{fontspec}
\setmainfont{%(regular)s}[Path=%(fonts)s/]
\newfontface\headingface{%(bold)s}[Path=%(fonts)s/]
%(babel)s
\usepackage[protrusion=true,expansion=true,stretch=%(expansion).0f,shrink=%(expansion).0f]{microtype}
\usepackage{multicol}
\makeatletter
\renewcommand\normalsize{\@setfontsize\normalsize{%(size)sbp}{%(leading)sbp}}
\renewcommand\section{\@startsection{section}{1}{0pt}{-%(before)sbp}{%(after)sbp}%%
  {\headingface\fontsize{%(heading)sbp}{%(leading)sbp}\selectfont\raggedright}}
\makeatother
\normalsize
\setlength\parindent{%(indent)sbp}
\setlength\parskip{0pt}
\setlength\columnsep{%(gutter)sbp}
\setlength\multicolsep{0pt}
\setlength\topskip{%(size)sbp}
\clubpenalty=10000 \widowpenalty=10000 \displaywidowpenalty=10000
\raggedcolumns
\frenchspacing
\pagestyle{empty}
\begin{document}
\lefthyphenmin=2 \righthyphenmin=3
%(exceptions)s
""".lstrip()


def set_text(text: Document, style: Style, folder: Path) -> Made:
    """The text as a PDF in the folder."""
    engine = shutil.which("lualatex")
    if not engine:
        return Made(None, lacking="not installed")
    (folder / "lualatex.tex").write_text(_source(text, style, folder / "fonts"), encoding="utf-8")
    return made([engine, "-interaction=nonstopmode", "lualatex.tex"], folder, folder / "lualatex.pdf")


def _source(text: Document, style: Style, fonts: Path) -> str:
    body, heading, sheet = style.roles["body"], style.roles["heading1"], style.sheet
    preamble = PREAMBLE % {
        "width": sheet.width, "height": sheet.height, "gutter": sheet.gutter, "top": sheet.margins.top,
        "bottom": sheet.margins.bottom, "inner": sheet.margins.inner, "outer": sheet.margins.outer,
        "regular": write_face(style, "body", fonts).file.name, "fonts": fonts.resolve(),
        "bold": write_face(style, "heading1", fonts).file.name,
        "babel": LANGUAGES[text.language], "expansion": style.lines.expansion * 1000,
        "size": body.size, "leading": body.leading, "indent": body.indent, "heading": heading.size,
        "before": heading.before, "after": heading.after, "exceptions": _exceptions(text),
    }  # fmt: skip
    papers = ("\n\n".join(_block(block.text, block.heading) for block in paper) for paper in text.papers)
    columns = (f"\\begin{{multicols}}{{{sheet.columns}}}\n{paper}\n\\end{{multicols}}\n" for paper in papers)
    return preamble + "\\clearpage\n".join(columns) + "\\end{document}\n"


def _block(text: str, heading: bool) -> str:
    escaped = text.replace("%", r"\%")
    return rf"\section*{{{escaped}}}" if heading else escaped


def _exceptions(text: Document) -> str:
    if text.language != "kk":
        return ""
    words = parted_words(" ".join(text.paragraphs), text.language)
    return "\\hyphenation{" + "\n".join(words) + "}"
