"""Words out of Markdown as people type it into forms: the marks are dropped, the words are kept."""

import re

PICTURE = re.compile(r"!\[[^\[\]]{0,500}\]\([^()\n]{0,2000}\)")
LINK = re.compile(r"\[([^\[\]]{1,500})\]\([^()\n]{0,2000}\)")
LINE_START = re.compile(r"^[ \t]{0,8}(?:#{1,6}[ \t]+|>[ \t]?|[*+-][ \t]+)", re.MULTILINE)
RULE = re.compile(r"^[ \t]*(?:[-*_][ \t]*){3,}$|^[ \t]*(?:```|~~~).*$", re.MULTILINE)
STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1")
WEAK = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_\n]{0,1000}[^\s*_])\1(?![\w*_])")
CODE = re.compile(r"`([^`\n]{1,1000})`")
ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~-])")
LIST_LINE = re.compile(r"\n(?=[ \t]{0,8}(?:[*+-]|\d{1,2}[.)])[ \t]+\S)")
LONGEST = 100_000


def without_marks(text: str) -> str:
    """The text without Markdown's marks; lines of a list become paragraphs, so that they stay apart."""
    text = LIST_LINE.sub("\n\n", text[:LONGEST].replace("\r\n", "\n"))
    text = LINE_START.sub("", RULE.sub("", text))
    text = LINK.sub(r"\1", PICTURE.sub("", text))
    text = WEAK.sub(r"\2", STRONG.sub(r"\2", CODE.sub(r"\1", text)))
    return ESCAPED.sub(r"\1", text)
