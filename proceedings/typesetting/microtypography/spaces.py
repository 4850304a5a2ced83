"""Spaces: what the typesetter knows as such, and those that bind initials, abbreviations and marks in any language."""

from proceedings.typesetting.microtypography.rules import rules

CLEAN = rules(
    "",
    ("\u202f", "\u202f", "~"),
    ("  |\n|\t|\u2009", r"[ \t\r\n\u2009]+", " "),
)
"""Always: white space is a space, or one that does not break."""

COMMON_SPACES = rules("spaces", (" ,| .", r" (?=[,.](?:[ ~]|$))(?<=[\w)\]»”…] )", ""))

INITIAL = "[А-ЯЁӘІҢҒҮҰҚӨҺ]"
SMALL = "[а-яёәіңғүұқөһ]"

INITIALS = rules(
    "spaces",
    (". ", rf"\. (?={INITIAL}(?:\.|{SMALL}))(?<=\b{INITIAL}\. )", ".~"),
    (".", rf"\.(?={INITIAL}(?:\.|{SMALL}))(?<=\b{INITIAL}\.)", ".~"),
    (".", rf" (?={INITIAL}\.~?{INITIAL}\.(?!~?{INITIAL}{SMALL}))(?<={SMALL} )", "~"),
)
"""А. Б. Қасым, Қасым А. Б.: always with spaces, which never break."""
