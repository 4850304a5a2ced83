"""The composing stick: the measure that lines are set to, and what all blocks of a manuscript share."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from proceedings.model.manuscript import Inlines
from proceedings.model.picture import Illustration
from proceedings.model.style import Style, TextStyle
from proceedings.pdf.faces import optical_size
from proceedings.typesetting.blocks.numbering import Numbers, plain
from proceedings.typesetting.faces.font import Choice, Font, font
from proceedings.typesetting.lines.composing import STROKES
from proceedings.typesetting.microtypography import tidy, words
from proceedings.typesetting.microtypography.changes import Changes
from proceedings.typesetting.microtypography.rules import NBSP

SCRIPT_SIZE, SUPERSCRIPT_RISE, SUBSCRIPT_DROP = 0.66, 0.36, 0.14
STRONG = 700
NARROWEST = 4.0
"""The least measure, in points: room for a letter."""
READABLE = 6.0
"""Lists and quotations are set in from the margin only as far as this much is left for the text, in em."""
USUAL_DPI = 150.0
"""The resolution of pictures that don't tell theirs."""


@dataclass(frozen=True, slots=True)
class Stick:
    """What a block needs to be set: style, language, measure in points, numbers, pictures, and the file for places.

    `nested`: what is set stays where it is, in a cell. `lists` are the markers of the lists around. `fonts` are those
    found so far, each with the text style that it is for; `tidied` the runs tidied so far, by the identity of what they
    were before, which is kept beside them; `changes` what was changed in them.
    """

    style: Style
    language: str
    measure: float
    numbers: Numbers
    pictures: Mapping[str, Illustration]
    file: str = ""
    nested: bool = False
    lists: tuple[str, ...] = ()
    fonts: dict[tuple[int, frozenset[str], str], tuple[TextStyle, Font]] = field(default_factory=dict, repr=False)
    tidied: dict[tuple[int, str], tuple[Inlines, Inlines]] = field(default_factory=dict, repr=False)
    changes: Changes = field(default_factory=Changes, repr=False)

    def narrowed(self, width: float) -> "Stick":
        """The same stick at another measure."""
        return replace(self, measure=max(width, NARROWEST)) if width != self.measure else self

    def speaking(self, language: str) -> "Stick":
        """The same stick in another language; in this one where none is named."""
        return replace(self, language=language) if language and language != self.language else self

    def within_list(self, marker: str) -> "Stick":
        """The same stick inside a list with such markers."""
        return replace(self, lists=(*self.lists, marker))

    def with_roles(self, roles: Mapping[str, TextStyle]) -> "Stick":
        """The same stick with these text styles in place of those of the same names."""
        return replace(self, style=self.style.model_copy(update={"roles": {**self.style.roles, **roles}}))

    def role(self, name: str) -> TextStyle:
        """The text style of a role; that of the body where the house style has none, unindented where text goes on."""
        roles = self.style.roles
        style = roles.get(name) or roles["body"]
        return style.model_copy(update={"indent": 0.0}) if name == "continued" and name not in roles else style

    def words(self, key: str) -> str:
        """A word of the book in this language."""
        return words(self.language)[key]

    def tidy(self, content: Inlines) -> Inlines:
        """The runs of a paragraph in the manners of this language; once, however often the paragraph is measured."""
        key = (id(content), self.language)
        known = self.tidied.get(key)
        if known is None:
            done = tidy(content, self.language, self.style.microtypography, self.changes)
            known = self.tidied[key] = (content, done)
        return known[1]

    def entry(self, content: Inlines) -> str:
        """The words of a heading as the outline shows them: tidied, with common spaces."""
        return plain(self.tidy(content)).replace(NBSP, " ")

    def font(self, style: TextStyle, marks: frozenset[str] = frozenset(), language: str = "") -> Font:
        """The font of a text style with these marks, in a language."""
        key = (id(style), marks, language or self.language)
        known = self.fonts.get(key)
        if known is None:
            known = self.fonts[key] = (style, self._font(style, marks, language or self.language))
        return known[1]

    def _font(self, style: TextStyle, marks: frozenset[str], language: str) -> Font:
        size, rise = style.size, 0.0
        if "superscript" in marks or "subscript" in marks:
            rise = style.size * (SUPERSCRIPT_RISE if "superscript" in marks else -SUBSCRIPT_DROP)
            size *= SCRIPT_SIZE
        lines = self.style.lines
        choice = Choice(
            size=size,
            weight=max(STRONG, style.weight) if "strong" in marks else style.weight,
            italic=style.italic != ("emphasis" in marks),
            optical_size=optical_size(size),
            features=_features(style, marks),
            language=language,
            letterspacing=style.letterspacing,
            rise=rise,
            gray=style.gray,
            hyphenate=style.hyphenate and "code" not in marks,
            protrude=lines.protrusion and style.align == "justify",
            minima=(lines.left_min, lines.right_min),
            stroke=next((mark for mark in STROKES if mark in marks), ""),
            seams=self._seams(language),
            small_abbreviations=style.abbreviations == "small_caps",
        )
        return font(self._packages("mono" if "code" in marks else style.family, style.family), choice)

    def _seams(self, language: str) -> tuple[str, ...]:
        """The words that part as the volume says, in a language and in this region of it."""
        words = self.style.hyphenation
        tags = dict.fromkeys((language.partition("-")[0], language))
        return tuple(word for tag in tags for word in words.get(tag, ()))

    def _packages(self, family: str, instead: str) -> tuple[str, ...]:
        families = self.style.families
        chosen = families.get(family) or families.get(instead) or families["text"]
        return (chosen.package, *chosen.fallback)


def _features(style: TextStyle, marks: frozenset[str]) -> tuple[str, ...]:
    """OpenType features by their registered tags; a face that lacks one is set without it."""
    tabular = style.tabular or "tabular" in marks
    figures = ("onum" if style.figures == "oldstyle" else "lnum", "tnum" if tabular else "pnum")
    return (*figures, "smcp") if style.small_caps or "small_caps" in marks else figures


def no_larger(roles: Mapping[str, TextStyle], than: TextStyle) -> dict[str, TextStyle]:
    """The text styles, none with larger type than this one: those of what stands in notes and cells."""
    return {
        name: role.model_copy(update={"size": min(role.size, than.size), "leading": min(role.leading, than.leading)})
        for name, role in roles.items()
    }
