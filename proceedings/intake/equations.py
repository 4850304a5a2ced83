"""Displayed formulas as authors write them in LaTeX: environments and labels taken off, what is left is one formula."""

import re

from proceedings.model.manuscript import Equation

LABEL = re.compile(r"\\label\s*\{([^{}]*)\}")
NUMBERING = re.compile(r"\\(?:nonumber|notag)\b")
OUTER = re.compile(r"\s*\\begin\{(equation|displaymath|math)\*?\}(.*)\\end\{\1\*?\}\s*", re.DOTALL)
INNER = {"align": "aligned", "alignat": "alignedat", "flalign": "aligned", "gather": "gathered", "multline": "gathered"}
ENVIRONMENT = re.compile(r"\\(begin|end)\{(align|alignat|flalign|gather|multline)\*?\}")
OLD_ARRAY = re.compile(r"\\begin\{eqnarray\*?\}(.*?)\\end\{eqnarray\*?\}", re.DOTALL)


def equation(tex: str, label: str = "", line: int = 0) -> Equation:
    """The equation of a TeX source; a `\\label` inside names it unless a label is given."""
    inside = LABEL.search(tex)
    bare = NUMBERING.sub("", LABEL.sub("", tex))
    if outer := OUTER.fullmatch(bare):
        bare = outer[2]
    bare = ENVIRONMENT.sub(lambda found: f"\\{found[1]}{{{INNER[found[2]]}}}", bare)
    bare = OLD_ARRAY.sub(lambda found: f"\\begin{{array}}{{rcl}}{found[1]}\\end{{array}}", bare)
    return Equation(bare.strip(), label or (inside[1] if inside else ""), line)
