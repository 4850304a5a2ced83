"""typst with its defaults, which are an optimizing line breaker, hyphenation and glyphs hung out of the measure.

It has no rules for parting Kazakh words, so they come with soft hyphens where ours part.
"""

from pathlib import Path

from bench.programs import ROOT
from bench.quality.document import Document
from bench.quality.engines import Made, made
from bench.quality.faces import write_face
from bench.quality.syllables import with_soft_hyphens
from bench.runs import HERE
from bench.typst_source import escaped
from proceedings.model.style import Style

TITLE = "typst"
PYTHON = ROOT / ".venv-bench" / "bin" / "python"
ASCENT = 0.8
"""How much of the leading lies above the baseline: lines as tall as the leading stand on a grid."""

PREAMBLE = """
#set page(width: {width}pt, height: {height}pt, columns: 2,
  margin: (top: {top}pt, bottom: {bottom}pt, inside: {inner}pt, outside: {outer}pt))
#set columns(gutter: {gutter}pt)
#set text(font: "{family}", size: {size}pt, lang: "{language}", hyphenate: true,
  top-edge: {above}pt, bottom-edge: -{below}pt)
#set par(justify: true, justification-limits: (tracking: (min: -{tracking}em, max: {tracking}em)),
  leading: 0pt, spacing: 0pt, first-line-indent: {indent}pt)
#show heading: set text(font: "{heading_family}", size: {heading_size}pt, weight: {heading_weight}, hyphenate: false)
#show heading: set block(above: {before}pt, below: {after}pt)
""".strip()


def set_text(text: Document, style: Style, folder: Path, tracking: float = 0.0) -> Made:
    """The text as a PDF in the folder; lines may be spaced by so many em between letters, either way."""
    if not PYTHON.exists():
        return Made(None, lacking="not installed")
    source, pdf = folder / "typst.typ", folder / "typst.pdf"
    source.write_text(_source(text, style, folder / "fonts", tracking), encoding="utf-8")
    return made([PYTHON, HERE / "typst_compile.py", source, pdf, folder / "fonts"], ROOT, pdf)


def _source(text: Document, style: Style, fonts: Path, tracking: float) -> str:
    body, heading, sheet = style.roles["body"], style.roles["heading1"], style.sheet
    facts: dict[str, object] = {
        "width": sheet.width, "height": sheet.height, "gutter": sheet.gutter,
        "language": text.language, "tracking": tracking,
        "top": sheet.margins.top, "bottom": sheet.margins.bottom,
        "inner": sheet.margins.inner, "outer": sheet.margins.outer,
        "family": write_face(style, "body", fonts).family, "size": body.size, "indent": body.indent,
        "above": body.leading * ASCENT, "below": body.leading * (1 - ASCENT),
        "heading_family": write_face(style, "heading1", fonts).family, "heading_size": heading.size,
        "heading_weight": heading.weight, "before": heading.before, "after": heading.after,
    }  # fmt: skip
    preamble = PREAMBLE.format(**facts)
    blocks = [("= " if block.heading else "") + escaped(_parted(block.text, text.language)) for block in text.blocks]
    for begin in text.begins[1:]:
        blocks[begin] = f"#pagebreak()\n{blocks[begin]}"
    return "\n\n".join((preamble, *blocks)) + "\n"


def _parted(text: str, language: str) -> str:
    return with_soft_hyphens(text, language) if language == "kk" else text
