"""Straight quotation marks turned into those of the language, inner ones within outer ones."""

import re

OPENS_AFTER = re.compile(r"(?:^|[\s(\[{—–-])$")


class Quotes:
    """Follows one paragraph through its runs: what stood before, and how many quotations are open."""

    def __init__(self) -> None:
        self.before = ""
        self.depth = 0

    def set(self, text: str, marks: tuple[str, str, str, str]) -> str:
        """The run with its straight double quotes replaced; `marks` are outer and inner, opening and closing."""
        if '"' in text:
            text = self._replaced(text, marks)
        self.before = text[-1:] or self.before
        return text

    def _replaced(self, text: str, marks: tuple[str, str, str, str]) -> str:
        parts = text.split('"')
        done = parts[0]
        for part in parts[1:]:
            last = done[-1:] or self.before
            opens = OPENS_AFTER.search(last) or last in (marks[0], marks[2])
            if not opens:
                self.depth = max(self.depth - 1, 0)
            inner = self.depth % 2
            done += marks[2 * inner + (not opens)] + part
            if opens:
                self.depth += 1
        return done
