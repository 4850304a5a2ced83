"""The list of roles: under the facts of each a few words set in it."""

from collections.abc import Iterator

from proceedings.model.manuscript import Block, Heading, Manuscript, Paragraph, Text
from proceedings.model.roles import GROUPS
from proceedings.model.style import Style, TextStyle
from proceedings.typefaces import DIGEST_MARK

COLUMNS = 2
FACT = "specimen_fact"
SAMPLES = ((13.0, "Әріп, буква, type 2026"), (20.0, "Әріп, type 26"), (1000.0, "Әріп 26"))
"""Up to which size which words, so that they stay on one line."""


def compose(opening: tuple[Block, ...], style: Style) -> Manuscript:
    """All roles that there are, in their groups, and those that the style has besides."""
    known = [*GROUPS.items(), ("", dict.fromkeys(_others(style), ""))]
    blocks = [block for title, roles in known if roles for block in _group(title, tuple(roles), style)]
    return Manuscript("en", tuple(blocks), opening, columns=COLUMNS)


def sample_roles(style: Style) -> dict[str, TextStyle]:
    """The roles that samples are set in, without the white around them; and that of the facts."""
    plain = {
        "before": 0.0,
        "left": 0.0,
        "right": 0.0,
        "indent": 0.0,
        "align": "left",
        "hyphenate": False,
        "after": 3.0,
        "grid": False,
    }
    roles = {_sample(role): style.roles[role].model_copy(update=plain) for role in style.roles}
    cell = style.roles.get("table_cell", style.roles["body"])
    small = {
        "size": 0.85 * cell.size,
        "leading": cell.leading,
        "gray": 0.35,
        "keep_with_next": True,
        "before": 2.0,
        "grid": False,
    }
    return {**roles, FACT: cell.model_copy(update={"align": "left", **small})}


def _group(title: str, roles: tuple[str, ...], style: Style) -> Iterator[Block]:
    if title:
        yield Heading(2, (Text(title),))
    for role in roles:
        if role in style.roles:
            yield Paragraph((Text(_facts(role, style.roles[role], style)),), FACT)
            yield Paragraph((Text(_words(style.roles[role])),), _sample(role), "kk")


def _facts(role: str, text: TextStyle, style: Style) -> str:
    """heading1: Source Sans 3 600, 11.5/12.5."""
    slope = " italic" if text.italic else ""
    return f"{role}: {_family(text, style)} {text.weight}{slope}, {text.size:g}/{text.leading:g}"


def _family(text: TextStyle, style: Style) -> str:
    family = style.families.get(text.family) or style.families["text"]
    place = family.package.partition(DIGEST_MARK)[0].rpartition("/")[2]
    return " ".join(word.capitalize() for word in place.split("-"))


def _words(text: TextStyle) -> str:
    return next(words for most, words in SAMPLES if text.size <= most)


def _sample(role: str) -> str:
    return f"specimen_of_{role}"


def _others(style: Style) -> list[str]:
    known = {role for roles in GROUPS.values() for role in roles}
    return [role for role in style.roles if role not in known and not role.startswith("specimen_")]
