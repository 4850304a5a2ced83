"""Where a formula may part outside all brackets: in the line after relations, operators and commas, as TeX does it;
displayed before relations and operators.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

TOKEN = re.compile(r"\\(?:[a-zA-Z]+|.)|\s+|[^\\\s]", re.DOTALL)
NAMED = re.compile(
    r"\\(?:leq?|leqslant|geq?|geqslant|neq?|approx|sim|simeq|cong|equiv|propto|to|mapsto|(?:left|right|Left|Right)arrow"
    r"|Leftrightarrow|iff|implies|in|notin|subset|subseteq|supset|cup|cap|setminus|wedge|vee|land|lor|pm|mp|cdot|times"
    r"|div|oplus|otimes|parallel|perp|mid)"
)
PLAIN = frozenset("=<>+-−;")
OPENING = frozenset(("{", "(", "[", r"\{", r"\left", r"\begin", r"\langle", r"\lfloor", r"\lceil"))
CLOSING = frozenset(("}", ")", "]", r"\}", r"\right", r"\end", r"\rangle", r"\rfloor", r"\rceil"))
BINDING = frozenset(("^", "_", r"\not", r"\big", r"\Big", r"\bigg", r"\Bigg", r"\limits", r"\nolimits"))
"""What takes the sign after it for itself."""
INDIVISIBLE = re.compile(
    r"\\(?:over|atop|choose|above|brace|brack|tag|color|(?:display|text|script|scriptscript)style|rm|bf|it|sf|tt|cal)"
    r"(?![a-zA-Z])|\\\\|&"
)
"""What reaches from where it stands over all the rest, so that no part can be set by itself."""

RELATION = re.compile(
    r"[=<>]|\\(?:leq?|leqslant|geq?|geqslant|neq?|approx|sim|simeq|cong|equiv|propto|to|mapsto|iff|implies"
    r"|(?:left|right|Left|Right|Leftright|Longright|longright)arrow|prec|succ|ll|gg|coloneqq|triangleq)"
)
ADDITION = re.compile(r"[+\-−]|\\(?:pm|mp|cup|cap|wedge|vee|land|lor|oplus|ominus|setminus)")
MULTIPLICATION = re.compile(r"\\(?:cdot|times|div|otimes)")
BARS = frozenset(("|", r"\|", r"\vert", r"\Vert"))
"""What opens and closes alike."""


def parts(tex: str) -> tuple[str, ...]:
    """The formula cut after its signs. A sign that ends a part is followed by `{}`, so that its spaces are kept."""
    if INDIVISIBLE.search(tex):
        return (tex,)
    return tuple(_cut(TOKEN.findall(tex.strip()))) or (tex,)


def _cut(tokens: list[str]) -> Iterator[str]:
    part, depth, before = "", 0, ""
    for token, after in zip_longest(tokens, tokens[1:], fillvalue=""):
        part += token
        depth += (token in OPENING) - (token in CLOSING)
        if not depth and after and _ends(token, before, after):
            yield part + "{}"
            part = ""
        before = before if token.isspace() else token
    if part:
        yield part


def _ends(token: str, before: str, after: str) -> bool:
    """Whether a part ends with the token: a sign between two things, or a comma that is not a decimal one."""
    if not before or _is_sign(before) or before in OPENING or before in BINDING:
        return False
    return _is_sign(token) or (token == "," and not (before.isdigit() and after.isdigit()))


def _is_sign(token: str) -> bool:
    return token in PLAIN or NAMED.fullmatch(token) is not None


def before_signs(tex: str, signs: re.Pattern[str]) -> tuple[str, ...]:
    """The formula cut before those of its signs that stand between two things outside all brackets and bars."""
    if INDIVISIBLE.search(tex):
        return (tex,)
    cut, part, depth, bars, before = [], "", 0, 0, ""
    tokens = TOKEN.findall(tex.strip())
    for place, token in enumerate(tokens):
        free = not depth and not bars % 2 and place + 1 < len(tokens)
        if free and signs.fullmatch(token) and _stands_between(before):
            cut.append(part)
            part = ""
        part += token
        depth += (token in OPENING) - (token in CLOSING)
        bars += token in BARS
        before = before if token.isspace() else token
    return (*cut, part)


def _stands_between(before: str) -> bool:
    """Whether a sign after this one has something on its left."""
    return bool(before) and not (_is_sign(before) or before in OPENING or before in BINDING or before in (",", ";"))
