"""The composing stick: the measure that lines are set to, and what all blocks of a manuscript share."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from proceedings.model.picture import Picture
from proceedings.model.style import Style, TextStyle
from proceedings.typesetting.blocks.numbering import Numbers
from proceedings.typesetting.faces.font import Choice, Font, font
from proceedings.typesetting.microtypography import words

OPTICAL_SIZE = 10
SCRIPT_SIZE, SUPERSCRIPT_RISE, SUBSCRIPT_DROP = 0.66, 0.36, 0.14
STRONG = 700


@dataclass(frozen=True, slots=True)
class Stick:
    """What a block needs to be set: style, language, measure in points, numbers, pictures, and the file for places."""

    style: Style
    language: str
    measure: float
    numbers: Numbers
    pictures: Mapping[str, Picture]
    file: str = ""

    def narrowed(self, width: float) -> "Stick":
        """The same stick at another measure."""
        return replace(self, measure=width)

    def speaking(self, language: str) -> "Stick":
        """The same stick in another language; in this one where none is named."""
        return replace(self, language=language) if language and language != self.language else self

    def role(self, name: str) -> TextStyle:
        """The text style of a role; that of the body where the house style has none."""
        roles = self.style.roles
        return roles.get(name) or roles["body"]

    def words(self, key: str) -> str:
        """A word of the book in this language."""
        return words(self.language)[key]

    def font(self, style: TextStyle, marks: frozenset[str] = frozenset(), language: str = "") -> Font:
        """The font of a text style with these marks, in a language."""
        size, rise = style.size, 0.0
        if "superscript" in marks or "subscript" in marks:
            rise = style.size * (SUPERSCRIPT_RISE if "superscript" in marks else -SUBSCRIPT_DROP)
            size *= SCRIPT_SIZE
        lines = self.style.lines
        choice = Choice(
            size=size,
            weight=max(STRONG, style.weight) if "strong" in marks else style.weight,
            italic=style.italic != ("emphasis" in marks),
            optical_size=OPTICAL_SIZE,
            features=("smcp",) if style.small_caps or "small_caps" in marks else (),
            language=language or self.language,
            letterspacing=style.letterspacing,
            rise=rise,
            gray=style.gray,
            hyphenate=style.hyphenate and "code" not in marks,
            protrude=lines.protrusion and style.align == "justify",
            minima=(lines.left_min, lines.right_min),
        )
        return font(self._packages("mono" if "code" in marks else style.family), choice)

    def _packages(self, family: str) -> tuple[str, ...]:
        families = self.style.families
        chosen = families.get(family) or families["text"]
        return (chosen.package, *chosen.fallback)
