"""Places within a work as citations name them: с. 15, 15 б., p. 15, pp. 15–17; pages speak the paper's language."""

import re

from proceedings.bibliography.figures import is_range, ranges

PAGES = re.compile(
    r"(?:(?:с|c|стр|б|p|pp|s)\.?[\s\u00a0]*)?(\d[\d\s,‐‑–—-]*?)(?:[\s\u00a0‑-]*(?:б|бет|беттер|бб)\.?)?", re.IGNORECASE
)
WORDED = {"ru": "с. {}", "kk": "{} б."}


def located(suffix: str, language: str) -> str:
    """What follows a work in a citation: pages in the words of the language, anything else as typed."""
    trimmed = suffix.strip(" ,")
    found = PAGES.fullmatch(trimmed)
    if not found:
        return ranges(trimmed) if trimmed[:1].isdigit() else trimmed
    pages = ranges(found[1].strip())
    wording = WORDED.get(language.partition("-")[0]) or ("pp. {}" if is_range(pages) else "p. {}")
    return wording.format(pages).replace(" ", "\u00a0")
