"""Commands that authors use and mathra does not know, in words that it does.

The operators of Russian textbooks (babel-russian has them), older names of alphabets, spaces that mean nothing here.
"""

import re

OPERATORS = "sh|ch|th|cth|ctg|arcctg|arsh|arch|arth|sgn|diag|const|rg|injlim"
COMMAND = re.compile(r"\\(?:([a-zA-Z]+)(\s*\*?\s*\{)?|.)", re.DOTALL)
OPERATOR = re.compile(rf"(?:{OPERATORS})")
NAMES = {
    "Cal": r"\mathcal",
    "frak": r"\mathfrak",
    "symup": r"\mathrm",
    "No": r"\text{№}",
    "textnumero": r"\text{№}",
    "par": " ",
    "null": " ",
    "nobreak": " ",
    "nobreakspace": r"\ ",
    "mathlarger": "",
}
VERTICAL = re.compile(r"\\vspace\s*\*?\s*\{[^{}]*\}")
"""White above and below, which a formula has of itself."""


def in_known_words(tex: str) -> str:
    """The TeX with commands exchanged for those that mean the same."""
    if "\\" not in tex:
        return tex
    return COMMAND.sub(_known, VERTICAL.sub("", tex)).replace("{multlined}", "{gathered}")


def _known(found: re.Match[str]) -> str:
    name, brace = found[1] or "", found[2] or ""
    if name == "ch" and brace:
        return r"\ce{"  # of chemformula, not the hyperbolic cosine
    if OPERATOR.fullmatch(name):
        return rf"\operatorname{{{name}}}{brace}"
    return f"{NAMES[name]}{brace or ' '}" if name in NAMES else found[0]
