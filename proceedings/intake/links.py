"""Which links of an author's text may stand in a volume."""

import re

ALLOWED = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
DOI = re.compile(r"doi:\s*(10\.\S+)", re.IGNORECASE)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")


def safe_link(url: str) -> str:
    """The link with its scheme, or nothing: https, http, mailto, doi, and `#label` within the paper pass."""
    trimmed = url.strip()
    if trimmed.startswith("#") or ALLOWED.fullmatch(trimmed):
        return trimmed
    if found := DOI.fullmatch(trimmed):
        return f"https://doi.org/{found[1]}"
    if trimmed.lower().startswith("www."):
        return f"https://{trimmed}"
    return f"mailto:{trimmed}" if ADDRESS.fullmatch(trimmed) else ""
