"""Faces and the shaping of words: HarfBuzz, fallback for missing letters, every word measured once."""

from proceedings.typesetting.faces.cut import Cut, Shaped, cut
from proceedings.typesetting.faces.font import Font, font

__all__ = ["Cut", "Font", "Shaped", "cut", "font"]
