"""Inline tokens of Markdown → runs: marks, links, languages, formulas, notes, pictures, cross-references."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from proceedings.intake.faults.manuscripts import MISSING_NOTE, RAW_HTML, UNKNOWN_NODE, UNREAD_PICTURE
from proceedings.intake.markdown_tokens import Token
from proceedings.intake.reading import Reading
from proceedings.intake.runs import NO_MARKS, joined, plain
from proceedings.intake.tex_macros import Macros
from proceedings.model.bibliography import Citation
from proceedings.model.manuscript import CrossReference, Inline, InlinePicture, Inlines, LineBreak, Math, Text

MARKS = {"em_open": "emphasis", "strong_open": "strong", "s_open": "strike"}
CLASSES = {"smallcaps": "small_caps", "underline": "underline", "sup": "superscript", "sub": "subscript"}
TAG = re.compile(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>|<!--")
LEFT_OVER = ((re.compile(r"\[\^([^\]\s]+)\]"), MISSING_NOTE), (re.compile(r"!\[[^\]]*\]\(([^)]*)"), UNREAD_PICTURE))


@dataclass(frozen=True, slots=True)
class _Setting:
    """The marks that hold between two tokens."""

    marks: frozenset[str] = NO_MARKS
    language: str = ""
    link: str = ""


@dataclass(slots=True)
class InlineReader:
    """Reads the inline tokens of one manuscript. `note` makes the note of a number, from the blocks' reader."""

    reading: Reading
    note: Callable[[int, int], Inline]
    macros: Macros
    tags: list[tuple[str, int]] = field(default_factory=list)

    def read(self, tokens: Sequence[Token], line: int) -> Inlines:
        """The runs that a paragraph's tokens make."""
        return joined(self._runs(tokens, line))

    def tell_tags(self) -> None:
        """Tells once of all HTML that was met."""
        if self.tags:
            tag, line = self.tags[0]
            self.reading.tell(RAW_HTML, line, tag=tag, count=len(self.tags))

    def _runs(self, tokens: Sequence[Token], line: int) -> Iterator[Inline]:
        stack = [_Setting()]
        for index, token in enumerate(tokens):
            kind, now = token.type, stack[-1]
            if kind == "text":
                yield Text(self._text(token.content, line), now.marks, now.language, now.link)
            elif kind == "softbreak":
                yield Text(" ", now.marks, now.language, now.link)
            elif kind.endswith("_open"):
                stack.append(self._opened(token, now, line))
                if kind == "link_open" and tokens[index + 1].type == "link_close":
                    yield self._wordless_link(token, stack[-1])
            elif kind.endswith("_close"):
                if len(stack) > 1:
                    stack.pop()
            else:
                yield from self._leaf(token, now, line)

    def _leaf(self, token: Token, now: _Setting, line: int) -> Iterator[Inline]:
        match token.type:
            case "hardbreak":
                yield LineBreak()
            case "code_inline":
                yield Text(self.reading.text(token.content), now.marks | {"code"}, now.language, now.link)
            case "math_inline" | "math_inline_double":
                yield Math(self.macros.expanded(token.content).strip())
            case "footnote_ref":
                yield self.note(token.meta["id"], line)
            case "image":
                yield from self._picture(token, line)
            case "citation":
                yield self._citation(token.meta["citation"])
            case "footnote_anchor":
                return
            case _:
                self.reading.tell(UNKNOWN_NODE, line, kind=token.type)
                yield Text(token.content, now.marks, now.language, now.link)

    def _opened(self, token: Token, now: _Setting, line: int) -> _Setting:
        if token.type in MARKS:
            return _Setting(now.marks | {MARKS[token.type]}, now.language, now.link)
        if token.type == "link_open":
            return _Setting(now.marks, now.language, self.reading.link(unquote_label(str(token.attrs["href"])), line))
        classes = str(token.attrs.get("class", "")).split()
        marks = now.marks | {CLASSES[name] for name in classes if name in CLASSES}
        return _Setting(marks, str(token.attrs.get("lang", now.language)), now.link)

    def _citation(self, citation: Citation) -> Citation:
        """A citation without hidden characters in what it says besides keys."""
        tidy = (
            replace(one, prefix=self.reading.text(one.prefix), suffix=self.reading.text(one.suffix))
            for one in citation.cited
        )
        return replace(citation, cited=tuple(tidy), source=self.reading.text(citation.source))

    def _wordless_link(self, token: Token, now: _Setting) -> Inline:
        """A link without words is a cross-reference; one that leads out of the paper shows its address."""
        if now.link.startswith("#"):
            return CrossReference(now.link[1:])
        return Text(str(token.attrs["href"]), now.marks, now.language, now.link)

    def _picture(self, token: Token, line: int) -> Iterator[Inline]:
        words = plain(self.read(token.children or (), line))
        key = self.reading.picture(str(token.attrs["src"]), line)
        yield InlinePicture(key, words) if key else Text(words)

    def _text(self, text: str, line: int) -> str:
        if "<" in text:
            self.tags.extend((tag, line) for tag in TAG.findall(text))
        if "[" in text:
            for left_over, fault in LEFT_OVER:
                for found in left_over.findall(text):
                    self.reading.tell(fault, line, name=found)
        return self.reading.text(text)


def unquote_label(href: str) -> str:
    """A link within the paper with its letters unescaped; any other as it is."""
    return unquote(href) if href.startswith("#") else href
