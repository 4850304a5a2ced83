"""A cut: one face with its features and language, and the shapes of all words set in it, free of size."""

import re
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple, TypeGuard

import uharfbuzz as hb

from proceedings.pdf.faces import FaceKey, digest_of_face, open_face
from proceedings.typesetting.faces.lexicon import Row, table

SOFT_HYPHEN = "\u00ad"
SHOW = re.compile(r"(?:<(?:[0-9A-F]{4})+>|-?\d+(?:\.\d+)?)*")
"""All that an operand of TJ is made of here."""
HEX = re.compile("<([0-9A-F]+)>")


class Shaped(NamedTuple):
    """A shaped word. `advance` in em; `show` is hex strings and kerns for TJ; `glyphs` what each id reads as.

    `clusters` and `reached` are, glyph by glyph, the character it begins at and the pen's place after it (font units).
    """

    advance: float
    show: str
    clusters: list[int]
    reached: list[float]
    glyphs: dict[int, str]

    @property
    def first(self) -> int:
        """The id of the first glyph."""
        return next(iter(self.glyphs))


class Cut:
    """Shapes words of one face, features, language and letterspacing, each word once in the life of the process."""

    def __init__(self, key: FaceKey, features: tuple[str, ...], language: str, letterspacing: float) -> None:
        self.key = str(key)
        self.face = open_face(key)
        self.em = 1 / self.face.upem
        self.covered = frozenset(map(chr, self.face.unicodes))
        self.soft_hyphen_id = self.face.glyph_count
        self._font = hb.Font(self.face)
        self._features = dict.fromkeys((*features, "kern"), True) | ({"liga": False} if letterspacing else {})
        self._language = language
        self._spacing = letterspacing / 1000 * self.face.upem
        self._signs: dict[tuple[int, int], str] = {}
        self._buffer = hb.Buffer()
        self._shapes: dict[str, Shaped] = {}
        self._table = table(f"shapes {digest_of_face(key)} {key} {features} {language} {letterspacing}")
        self.space = self.shape(" ")
        self.hyphen = self._soft_hyphen()

    def shape(self, word: str) -> Shaped:
        """The word's shape, from the cache or made now."""
        shaped = self._shapes.get(word)
        if shaped is None:
            row = self._table.recalled.get(word)
            shaped = self._shapes[word] = (row and self._recalled(word, row)) or self._shape(word)
        return shaped

    def lacks(self, text: str) -> str:
        """The characters of the text that the face has no glyph for, each once, in order."""
        return "".join(dict.fromkeys(c for c in text if c not in self.covered))

    def advance(self, glyph: int) -> float:
        """The glyph's own width in em."""
        return float(self._font.get_glyph_h_advance(glyph) * self.em)

    def ink(self, glyph: int) -> tuple[float, float, float]:
        """The white left of a glyph, the width of its ink, the white right of it, in em; below 0 where it overhangs."""
        found = self._font.get_glyph_extents(glyph)
        before, ink = found.x_bearing * self.em, found.width * self.em
        return before, ink, self.advance(glyph) - before - ink

    def nominal(self, character: str) -> int:
        """The glyph that the face's character map gives."""
        return int(self._font.get_nominal_glyph(ord(character)) or 0)

    def _shape(self, word: str) -> Shaped:
        buffer = self._buffer
        buffer.clear_contents()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.language = self._language
        hb.shape(self._font, buffer, self._features)
        glyphs = buffer.glyph_infos
        ids = [glyph.codepoint for glyph in glyphs]
        clusters = [glyph.cluster for glyph in glyphs]
        advances = [position.x_advance for position in buffer.glyph_positions]
        known = self._signs
        signs = [known.get(pair) or self._sign(*pair) for pair in zip(ids, advances, strict=True)]
        show = f"<{''.join(signs)}>".replace("<>", "")
        self._table.new[word] = [show, advances] if len(ids) == len(word) else [show, advances, clusters]
        return self._measured(word, ids, clusters, (show, advances))

    def _measured(self, word: str, ids: list[int], clusters: list[int], drawn: tuple[str, list[int]]) -> Shaped:
        """The shape from its glyphs, the operand that draws them and their advances."""
        show, advances = drawn
        spacing = self._spacing
        reached = list(accumulate(advances) if not spacing else accumulate(a + spacing for a in advances))
        width = (reached[-1] if reached else 0) * self.em
        return Shaped(width, show, clusters, reached, _readings(word, ids, clusters))

    def _recalled(self, word: str, row: Row) -> Shaped | None:
        """The shape from a row of the lexicon; nothing where the row can't be one of ours."""
        show, advances, *others = row if len(row) > 1 else ("", "")
        clusters = others[0] if others else list(range(len(word)))
        if not (isinstance(show, str) and SHOW.fullmatch(show) and _numbers(advances) and _numbers(clusters)):
            return None
        digits = "".join(HEX.findall(show))
        ids = [int(digits[place : place + 4], 16) for place in range(0, len(digits), 4)]
        if not len(ids) == len(advances) == len(clusters) or not set(clusters) <= set(range(len(word) + 1)):
            return None
        if max(ids, default=0) >= self.soft_hyphen_id:
            return None
        return self._measured(word, ids, clusters, (show, advances))

    def _sign(self, glyph: int, advance: int) -> str:
        """A glyph with its advance for TJ: four hex digits, and its kern where it has one."""
        kern = self._font.get_glyph_h_advance(glyph) - advance - self._spacing
        sign = f"{glyph:04X}>{round(kern * self.em * 1000, 1):g}<" if kern else f"{glyph:04X}"
        self._signs[glyph, advance] = sign
        return sign

    def _soft_hyphen(self) -> Shaped:
        hyphen = self.shape("-")
        glyphs = {self.soft_hyphen_id: SOFT_HYPHEN}
        return hyphen._replace(show=f"<{self.soft_hyphen_id:04X}>", glyphs=glyphs)


def _numbers(row: object) -> TypeGuard[list[int]]:
    return isinstance(row, list) and all(type(number) is int for number in row)


def _readings(word: str, ids: list[int], clusters: list[int]) -> dict[int, str]:
    """What each glyph reads as: the first glyph of a cluster takes the cluster's characters."""
    if len(ids) == len(word):
        return dict(zip(ids, word, strict=True))
    readings: dict[int, str] = {}
    for place, (glyph, begin) in enumerate(zip(ids, clusters, strict=True)):
        if place and clusters[place - 1] == begin:
            readings.setdefault(glyph, "")
            continue
        end = next((later for later in clusters[place + 1 :] if later != begin), len(word))
        readings[glyph] = word[begin:end]
    return readings


@lru_cache(maxsize=512)
def cut(key: FaceKey, features: tuple[str, ...], language: str, letterspacing: float = 0.0) -> Cut:
    """The one cut of this process for these choices."""
    return Cut(key, features, language, letterspacing)
