"""Tokens of a Markdown parser as the readers of blocks and inlines see them, and attributes typed in braces."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from proceedings.intake.runs import joined
from proceedings.model.manuscript import Inlines, Text

LABEL = re.compile(r"\s*\{(?=[#.-])(?:#([\w:.-]+))?[^{}]*\}\s*$")


class Token(Protocol):
    """A token of markdown-it, as far as it is read here."""

    @property
    def type(self) -> str:
        """Kind: `paragraph_open`, `text`…"""
        ...

    @property
    def tag(self) -> str:
        """HTML element, as `h2`."""
        ...

    @property
    def content(self) -> str:
        """Text of a leaf."""
        ...

    @property
    def info(self) -> str:
        """Label of an equation, language of a listing."""
        ...

    @property
    def markup(self) -> str:
        """What was typed for it: the `)` of `1)`."""
        ...

    @property
    def level(self) -> int:
        """How deep it stands."""
        ...

    @property
    def hidden(self) -> bool:
        """Whether it is a paragraph of a list without white between its items."""
        ...

    @property
    def attrs(self) -> Mapping[str, str | int | float]:
        """Attributes."""
        ...

    @property
    def meta(self) -> Mapping[str, Any]:
        """Whatever a plugin notes: the number of a footnote."""
        ...

    @property
    def map(self) -> Sequence[int] | None:
        """First line, from 0, and the line after the last."""
        ...

    @property
    def children(self) -> "Sequence[Token] | None":
        """Inline tokens."""
        ...


def line_of(token: Token) -> int:
    """The line that a token begins on, from 1; 0 where unknown."""
    return token.map[0] + 1 if token.map else 0


def split_label(inlines: Inlines) -> tuple[Inlines, str]:
    """The inlines without attributes `{#slug}` typed at their end, and the label among them."""
    last = inlines[-1] if inlines else None
    found = LABEL.search(last.text) if isinstance(last, Text) else None
    if not isinstance(last, Text) or found is None:
        return inlines, ""
    kept = Text(last.text[: found.start()], last.marks, last.language, last.link)
    return joined((*inlines[:-1], kept)), found[1] or ""
