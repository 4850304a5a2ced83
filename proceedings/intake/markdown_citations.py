"""Citations by key in Markdown, as pandoc has them: `[@one, с. 15; @other]`, `@one [с. 15]`, `[-@one]`."""

import re

from proceedings.model.bibliography import Citation, Cited

KEY = r"@(?:\{([^{}\s]{1,200})\}|(\w(?:[\w:.#$%&+?<>~/-]{0,198}\w)?))"
GROUP = re.compile(r"\[(?=[^\[\]@]*@)([^\[\]]{2,1000})\](?![(\[{:])")
NARRATIVE = re.compile(KEY + r"(?: ?\[([^\[\]@\n]{0,80}\d[^\[\]@\n]{0,80})\](?![(\[{:]))?")
PART = re.compile(rf"([^@]*?)(?<![\w.@/])(-?){KEY}(.*)", re.DOTALL)
BEFORE = re.compile(r"[\w.@/\\-]$")
"""What an @ may not follow: addresses of mail and of the web have one too."""


def citation_at(text: str, at: int) -> tuple[Citation, int] | None:
    """The citation that begins at an offset of the text, and where it ends; None where none does."""
    if text[at] == "[":
        found = GROUP.match(text, at)
        cited = _cited(found[1]) if found else ()
        return (Citation(cited, source=" ".join(found[0].split())), found.end()) if found and cited else None
    narrative = None if BEFORE.search(text[max(at - 1, 0) : at]) else NARRATIVE.match(text, at)
    if narrative is None:
        return None
    work = Cited(narrative[1] or narrative[2], suffix=narrative[3] or "")
    return Citation((work,), narrative=True, source=narrative[0]), narrative.end()


def _cited(inside: str) -> tuple[Cited, ...]:
    """The works between brackets; none, unless every part names one."""
    parts = [PART.fullmatch(part.strip()) for part in " ".join(inside.split()).split(";")]
    if not all(parts):
        return ()
    return tuple(
        Cited(part[3] or part[4], part[1].strip(), part[5].strip(" ,"), bool(part[2])) for part in parts if part
    )
