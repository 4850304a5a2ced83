"""Two facing pages of the sample volume as one small PNG for README.

proceedings compile papers --format json | python docs/picture.py docs/facing-pages.png
"""

import io
import json
import subprocess
import sys
from pathlib import Path

from PIL import Image

PAPER, FURTHER_IN = "101", 3
"""A paper in Kazakh; so many pages into it there is an equation on the left and a table on the right."""
HEIGHT = 760
GAP, MARGIN = 2, 24
DESK = 0xDD


def main() -> None:
    """Draw the spread that begins on the first verso so far into the paper."""
    told = json.load(sys.stdin)
    volume = Path(told["artifacts"][0]["path"])
    first = next(int(paper["first_folio"]) for paper in told["papers"] if paper["id"] == PAPER)
    verso = first + FURTHER_IN + (first + FURTHER_IN) % 2
    spread(page(volume, verso), page(volume, verso + 1)).save(sys.argv[1], optimize=True)


def page(volume: Path, number: int) -> Image.Image:
    """A page drawn by poppler, grey and as high as the picture wants it."""
    size = ["-scale-to-y", str(HEIGHT), "-scale-to-x", "-1"]
    command = ["pdftoppm", "-png", "-gray", *size, "-f", str(number), "-l", str(number), str(volume)]
    drawn = subprocess.run(command, capture_output=True, check=True).stdout
    return Image.open(io.BytesIO(drawn)).convert("L")


def spread(left: Image.Image, right: Image.Image) -> Image.Image:
    """Two pages side by side on a grey desk, in sixteen greys to keep the file small."""
    size = (left.width + right.width + GAP + 2 * MARGIN, HEIGHT + 2 * MARGIN)
    desk = Image.new("L", size, DESK)
    desk.paste(left, (MARGIN, MARGIN))
    desk.paste(right, (MARGIN + left.width + GAP, MARGIN))
    return desk.quantize(16)


if __name__ == "__main__":
    main()
