"""A page that papers share, as one: the streams of its pieces joined, their links and pictures gathered."""

import zlib
from collections.abc import Iterator
from dataclasses import replace

from proceedings.model.page import Link
from proceedings.model.volume import Piece, VolumePage
from proceedings.pdf.draw import draw_marks
from proceedings.pdf.syntax import deflate


def stream_of(page: VolumePage) -> bytes:
    """The deflated content stream of all that is drawn on a page; of one that isn't shared, its own as it is."""
    return deflate(ink_of(page)) if page.pieces else page.drawn.stream


def ink_of(page: VolumePage) -> bytes:
    """The content stream of a page, inflated; a page without any has none."""
    return b"\n".join(filter(None, map(_ink, page.whole)))


def links_of(page: VolumePage) -> Iterator[tuple[str, Link]]:
    """Each link with the owner of the piece that it is on, in the coordinates of the type area."""
    for piece in page.whole:
        for link in piece.drawn.links:
            yield piece.owner, replace(link, x=piece.x + link.x, y=piece.y + link.y) if piece.x or piece.y else link


def pictures_of(page: VolumePage) -> tuple[str, ...]:
    """The digests of the pictures on a page, each once."""
    return tuple(dict.fromkeys(picture for piece in page.whole for picture in piece.drawn.pictures))


def _ink(piece: Piece) -> bytes:
    """A piece in its place, the rule above it drawn."""
    ink = zlib.decompress(piece.drawn.stream) if piece.drawn.stream else b""
    ink = b"\n".join(filter(None, (draw_marks((piece.rule,)) if piece.rule else b"", ink)))
    corner = f"q 1 0 0 1 {piece.x:.2f} {0.0 - piece.y:.2f} cm".encode() if piece.x or piece.y else b""
    return b"%b\n%b\nQ" % (corner, ink) if corner and ink else ink
