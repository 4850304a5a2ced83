"""A cut: one face with its features and language, and the shapes of all words set in it, free of size."""

from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from proceedings.pdf.faces import FaceKey, open_face

SOFT_HYPHEN = "\u00ad"


class Shaped(NamedTuple):
    """A shaped word. Advances in em; `show` is hex strings and kerns for TJ; `glyphs` what each id reads as.

    `clusters` and `reached` are, glyph by glyph, the character it begins at and the pen's place after it.
    """

    advance: float
    show: str
    clusters: list[int]
    reached: list[float]
    glyphs: tuple[tuple[int, str], ...]


class Cut:
    """Shapes words of one face, features, language and letterspacing, each word once in the life of the process."""

    def __init__(self, key: FaceKey, features: tuple[str, ...], language: str, letterspacing: float) -> None:
        self.key = str(key)
        self.face = open_face(key)
        self.covered: frozenset[int] = frozenset(self.face.unicodes)
        self.soft_hyphen_id = self.face.glyph_count
        self._font = hb.Font(self.face)
        self._features = dict.fromkeys((*features, "kern"), True) | ({"liga": False} if letterspacing else {})
        self._language = language
        self._letterspacing = letterspacing / 1000
        self._em = 1 / self.face.upem
        self._natural: dict[int, int] = {}
        self._buffer = hb.Buffer()
        self._shapes: dict[str, Shaped] = {}
        self.space = self.shape(" ")
        self.hyphen = self._soft_hyphen()

    def shape(self, word: str) -> Shaped:
        """The word's shape, from the cache or made now."""
        shaped = self._shapes.get(word)
        if shaped is None:
            shaped = self._shapes[word] = self._shape(word)
        return shaped

    def lacks(self, text: str) -> str:
        """The characters of the text that the face has no glyph for, each once, in order."""
        return "".join(dict.fromkeys(c for c in text if ord(c) not in self.covered))

    def advance(self, glyph: int) -> float:
        """The glyph's own width in em."""
        return float(self._font.get_glyph_h_advance(glyph) * self._em)

    def _shape(self, word: str) -> Shaped:
        buffer = self._buffer
        buffer.clear_contents()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.language = self._language
        hb.shape(self._font, buffer, self._features)
        ids = [glyph.codepoint for glyph in buffer.glyph_infos]
        clusters = [glyph.cluster for glyph in buffer.glyph_infos]
        advances = [position.x_advance for position in buffer.glyph_positions]
        return self._written(word, ids, clusters, advances)

    def _written(self, word: str, ids: list[int], clusters: list[int], advances: list[int]) -> Shaped:
        em, spacing, natural = self._em, self._letterspacing, self._natural
        parts: list[str] = []
        reached: list[float] = []
        x = 0.0
        for glyph, advance in zip(ids, advances, strict=True):
            width = natural.get(glyph)
            if width is None:
                width = natural[glyph] = self._font.get_glyph_h_advance(glyph)
            parts.append(f"{glyph:04X}")
            kern = (width - advance) * em - spacing
            if kern:
                parts.append(f">{round(kern * 1000, 1):g}<")
            x += advance * em + spacing
            reached.append(x)
        show = f"<{''.join(parts)}>".replace("<>", "")
        return Shaped(x, show, clusters, reached, _readings(word, ids, clusters))

    def _soft_hyphen(self) -> Shaped:
        hyphen = self.shape("-")
        glyphs = ((self.soft_hyphen_id, SOFT_HYPHEN),)
        return hyphen._replace(show=f"<{self.soft_hyphen_id:04X}>", glyphs=glyphs)


def _readings(word: str, ids: list[int], clusters: list[int]) -> tuple[tuple[int, str], ...]:
    """What each glyph reads as: the first glyph of a cluster takes the cluster's characters."""
    readings = []
    for place, (glyph, begin) in enumerate(zip(ids, clusters, strict=True)):
        if place and clusters[place - 1] == begin:
            readings.append((glyph, ""))
            continue
        end = next((later for later in clusters[place + 1 :] if later != begin), len(word))
        readings.append((glyph, word[begin:end]))
    return tuple(readings)


@lru_cache(maxsize=512)
def cut(key: FaceKey, features: tuple[str, ...], language: str, letterspacing: float = 0.0) -> Cut:
    """The one cut of this process for these choices."""
    return Cut(key, features, language, letterspacing)
