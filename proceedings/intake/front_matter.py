"""The YAML at the head of a Markdown file, between two fences, and the text after it with its line numbers kept."""

import re

FENCED = re.compile(
    r"\A---[ \t]*\n(?=\s*(?:#|[\w-]+[ \t]*:))(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
FIELD = re.compile(r"^([\w-]+)[ \t]*:", re.MULTILINE)
"""A field at the top of front matter."""


def split_front_matter(text: str) -> tuple[str, str]:
    """The front matter, empty where there is none, and the text; both with blank lines where the other stood."""
    found = FENCED.match(text)
    if not found:
        return "", text
    return f"\n{found[1]}", "\n" * found[0].count("\n") + text[found.end() :]
