"""Displayed formulas as authors write them in LaTeX: environments, labels and tags taken off, lines told apart.

What LaTeX numbers is numbered: `equation`, and each line of `align` and `gather` without a star (amsmath, 3).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from proceedings.model.manuscript import Equation, EquationLine

LABEL = re.compile(r"\\label\s*\{([^{}]*)\}")
TAG = re.compile(r"\\tag\*?\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
NUMBERING = re.compile(r"\\(?:nonumber|notag)(?![a-zA-Z])")
COMMENT = re.compile(r"(?<!\\)%[^\n]*\n?")
NAMES = "equation|displaymath|math|align|flalign|alignat|gather|multline|eqnarray"
LABELS = r"((?:\s|\\label\s*\{[^{}]*\})*)"
OUTER = re.compile(rf"{LABELS}\\begin\{{({NAMES})(\*?)\}}(.*)\\end\{{\2\*?\}}{LABELS}", re.DOTALL)
ONE_LINE = ("equation", "displaymath", "math")
ALIGNED = ("align", "flalign", "alignat")
INNER = {**dict.fromkeys(ALIGNED, "aligned"), "gather": "gathered", "multline": "gathered"}
TOKEN = re.compile(r"\\(?:begin|end)\s*\{[^{}]*\}|\\(?:[a-zA-Z]+|.)|[^\\]", re.DOTALL)
PAIRS = re.compile(r"\A\s*\{\d+\}")
AFTER_BREAK = re.compile(r"\s*\*?\s*(?:\[[^\]]*\])?")


def equation(tex: str, label: str = "", line: int = 0) -> Equation:
    """The equation of a TeX source. `\\label` and `\\tag` in it name it or its lines; a label given names the whole."""
    tex = COMMENT.sub("", tex)
    outer = OUTER.fullmatch(tex)
    if outer is None:
        return _single(tex, label, line, False)
    name, star, inner = outer[2], bool(outer[3]), outer[4]
    if name == "alignat":
        inner = PAIRS.sub("", inner)
    outside = label or "".join(LABEL.findall(outer[1] + outer[5])[:1])
    lines = [] if name in ONE_LINE else [one for one in rows(inner) if one.strip()]
    if len(lines) > 1:
        several = _several(name, lines, bool(label) or name == "multline", star)
        return replace(several, line=line, label=outside or several.label)
    bare = "".join(cells(inner)) if lines else inner
    return _single(bare, outside, line, not star and name not in ("displaymath", "math"))


def _several(name: str, lines: Sequence[str], together: bool, star: bool) -> Equation:
    """Several lines, each with its number, or all of them `together` with one."""
    manner = "align" if name in ALIGNED else name
    found = tuple(_line(one, not star and not together) for one in lines)
    whole = _as_one(name, "\\\\ ".join(" & ".join(one.cells) for one in found))
    if not together:
        return Equation(whole, lines=found, manner=manner)
    tag = next((one.tag for one in found if one.tag), "")
    numbered = not star and name == "multline"
    label = next((one.label for one in found if one.label), "")
    return Equation(whole, label, 0, tag, numbered, tuple(EquationLine(one.cells) for one in found), manner)


def rows(tex: str) -> list[str]:
    """The lines between the `\\\\` outside all braces and environments."""
    return list(_split(tex, "\\\\"))


def cells(tex: str) -> list[str]:
    """The parts between the `&` outside all braces and environments."""
    return list(_split(tex, "&"))


def _split(tex: str, mark: str) -> Iterator[str]:
    part, depth, at = "", 0, 0
    while found := TOKEN.match(tex, at):
        token, at = found[0], found.end()
        depth += (token == "{" or token.startswith("\\begin")) - (token == "}" or token.startswith("\\end{"))
        if token == mark and depth <= 0:
            yield part
            part = ""
            after = AFTER_BREAK.match(tex, at) if mark == "\\\\" else None
            at = after.end() if after and after[0].strip() else at
        else:
            part += token
    yield part


def _single(tex: str, label: str, line: int, numbered: bool) -> Equation:
    """One formula with one number at most. Lines parted outside any environment are those of gather."""
    one, bare = _line(tex, numbered), _bare(tex)
    lines = [part for part in rows(bare) if part.strip()]
    whole = Equation(bare)
    if len(lines) > 1:
        whole = _several("gather", ["".join(cells(part)) for part in lines], True, True)
    return replace(whole, label=label or one.label, line=line, tag=one.tag, numbered=one.numbered)


def _line(tex: str, numbered: bool) -> EquationLine:
    label, tag = LABEL.search(tex), TAG.search(tex)
    words = tag[1].replace("$", "").strip() if tag else ""
    numbered = numbered and not NUMBERING.search(tex)
    return EquationLine(tuple(cell.strip() for cell in cells(_bare(tex))), label[1] if label else "", words, numbered)


def _bare(tex: str) -> str:
    return NUMBERING.sub("", TAG.sub("", LABEL.sub("", tex))).strip()


def _as_one(name: str, tex: str) -> str:
    """All lines as one formula, for whoever reads the TeX as a whole."""
    if name == "eqnarray":
        return f"\\begin{{array}}{{rcl}}{tex}\\end{{array}}"
    inner = INNER[name]
    return f"\\begin{{{inner}}}{tex}\\end{{{inner}}}"
