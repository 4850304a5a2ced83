"""Points of omission and repeated marks."""

from proceedings.typesetting.microtypography.rules import rules

POINTS = rules(
    "ellipsis",
    ("...", r"\.\.\.(?<!\.{4})(?!\.)", "…"),
    (". . .", r"\. \. \.", "…"),
    ("!!!!", r"!!!!+", "!!!"),
)

CYRILLIC_POINTS = rules(
    "ellipsis",
    ("?|!", r"(?<=[?!])(?:\.\.\.(?!\.)|…)", ".."),
    ("!?", r"!\?(?<![!?]..)(?![!?])", "?!"),
)
"""In Russian and Kazakh two points follow a mark, and a question that exclaims is `?!`; they go before the points."""
