"""Pages of proofs as pictures, drawn by pdfium, which is not made for two hands at once; the last ones are kept."""

import io
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

MOST = 120
"""Pictures that are kept in memory."""
SCALES = (1.5, 3.0)
"""Pixels a point: for reading, and for reading closely."""


@dataclass(slots=True)
class Gallery:
    """Draws pages and remembers them; the file's own date tells a new proof from an old one."""

    kept: "OrderedDict[tuple[str, int, int, float], bytes]" = field(default_factory=OrderedDict)
    hand: Lock = field(default_factory=Lock)

    def page(self, proof: Path, sheet: int, scale: float) -> bytes:
        """A page as PNG; raises IndexError where the proof has none of this number."""
        key = (str(proof), proof.stat().st_mtime_ns, sheet, scale)
        with self.hand:
            if key not in self.kept:
                self.kept[key] = _drawn(proof, sheet, scale)
            self.kept.move_to_end(key)
            while len(self.kept) > MOST:
                self.kept.popitem(last=False)
            return self.kept[key]


def _drawn(proof: Path, sheet: int, scale: float) -> bytes:
    import pypdfium2  # an extra, loaded by those who serve

    document = pypdfium2.PdfDocument(proof.read_bytes())
    try:
        if not 0 <= sheet < len(document):
            raise IndexError(sheet)
        picture = document[sheet].render(scale=scale, may_draw_forms=False).to_pil().convert("L")
    finally:
        document.close()
    png = io.BytesIO()
    picture.save(png, "PNG", optimize=False)
    return png.getvalue()
