"""An author's own commands for formulas in Markdown, expanded: \\newcommand, \\def and \\DeclareMathOperator.

They stand in the front matter, as pandoc's `header-includes` or as `macros: {\\R: "\\mathbb{R}"}`, or in a display
of their own. LaTeX files have theirs expanded by pandoc.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

GROUP = r"\{((?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*)\}"
"""An argument with braces in it three deep."""
NAME = r"\s*(?:\{\s*(\\[a-zA-Z]+)\s*\}|(\\[a-zA-Z]+))"
COMMAND = re.compile(rf"\\(?:re|provide)?newcommand\*?{NAME}\s*(?:\[(\d)\])?\s*(?:\[([^\[\]]*)\])?\s*{GROUP}")
PLAIN = re.compile(rf"\\def\s*(\\[a-zA-Z]+)\s*((?:#\d)*)\s*{GROUP}")
OPERATOR = re.compile(rf"\\DeclareMathOperator\s*(\*?){NAME}\s*{GROUP}")
USED = re.compile(r"\\[a-zA-Z]+")
OPTION = re.compile(r"\s*\[([^\[\]]*)\]")
ARGUMENT = re.compile(rf"\s*(?:{GROUP}|(\\[a-zA-Z]+|[^\s\\{{}}]))")
MOST, LONGEST = 400, 20_000
"""How often commands are expanded in one formula, and how long it may grow: some define themselves."""


@dataclass(frozen=True, slots=True)
class Macro:
    """A command: how many arguments it takes, what stands for the first where it may be left out, what it becomes."""

    body: str
    arguments: int = 0
    default: str | None = None


@dataclass(slots=True)
class Macros:
    """The commands that were defined so far in one manuscript."""

    known: dict[str, Macro] = field(default_factory=dict)

    def expanded(self, tex: str) -> str:
        """The formula without definitions and with the commands in it expanded; these definitions hold from here on."""
        if "\\" not in tex or len(tex) > LONGEST:
            return tex
        if "\\def" in tex or "command" in tex or "\\Declare" in tex:
            self.known.update(definitions(tex))
            for pattern in (COMMAND, PLAIN, OPERATOR):
                tex = pattern.sub("", tex)
        return self._expanded(tex) if self.known else tex

    def _expanded(self, tex: str) -> str:
        at = 0
        for _ in range(MOST):
            found = USED.search(tex, at)
            while found and found[0] not in self.known:
                found = USED.search(tex, found.end())
            if found is None or len(tex) > LONGEST:
                break
            words, end = _filled(self.known[found[0]], tex, found.end())
            apart = " " if words[-1:].isalpha() and tex[end : end + 1].isalpha() else ""
            tex = f"{tex[: found.start()]}{words}{apart}{tex[end:]}"
            at = found.start()
        return tex


def macros_in(tree: Mapping[str, Any]) -> Macros:
    """The commands that front matter defines."""
    found: dict[str, Macro] = {}
    included = tree.get("header-includes")
    for text in included if isinstance(included, list) else [included]:
        if isinstance(text, str):
            found.update(definitions(text[:LONGEST]))
    given = tree.get("macros")
    for name, body in given.items() if isinstance(given, Mapping) else ():
        if isinstance(body, str) and USED.fullmatch(f"\\{str(name).lstrip(chr(92))}"):
            numbers = [int(number) for number in re.findall(r"#(\d)", body)]
            found[f"\\{str(name).lstrip(chr(92))}"] = Macro(body, max(numbers, default=0))
    return Macros(found)


def definitions(tex: str) -> Iterator[tuple[str, Macro]]:
    """The commands that a text of TeX defines."""
    for found in COMMAND.finditer(tex):
        yield found[1] or found[2], Macro(found[5], int(found[3] or 0), found[4])
    for found in PLAIN.finditer(tex):
        yield found[1], Macro(found[3], len(found[2]) // 2)
    for found in OPERATOR.finditer(tex):
        yield found[2] or found[3], Macro(rf"\operatorname{found[1]}{{{found[4]}}}")


def _filled(macro: Macro, tex: str, at: int) -> tuple[str, int]:
    """What a command becomes with the arguments that follow it, and where they end."""
    given: list[str] = []
    if macro.default is not None:
        option = OPTION.match(tex, at)
        given.append(option[1] if option else macro.default)
        at = option.end() if option else at
    while len(given) < macro.arguments:
        found = ARGUMENT.match(tex, at)
        given.append((found[1] if found[1] is not None else found[2]) if found else "")
        at = found.end() if found else at
    words = re.sub(r"#(\d)", lambda number: _argument(given, int(number[1])), macro.body)
    return words, at


def _argument(given: list[str], number: int) -> str:
    return given[number - 1] if 0 < number <= len(given) else ""
