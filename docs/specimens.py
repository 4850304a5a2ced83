"""The first two pages of each specimen as one small PNG for the page about styles.

proceedings styles --specimen --out FOLDER, then python docs/specimens.py FOLDER docs/specimens
"""

import io
import subprocess
import sys
from pathlib import Path

from PIL import Image

DPI, GREYS, MOST = 110, 16, 200_000
"""Greys are taken away until a picture is no larger than so many bytes."""
GAP, MARGIN, DESK = 2, 16, 0xDD


def main() -> None:
    """A picture for each PDF of the folder."""
    made, shown = Path(sys.argv[1]), Path(sys.argv[2])
    shown.mkdir(exist_ok=True)
    for specimen in sorted(made.glob("*.pdf")):
        (shown / f"{specimen.stem}.png").write_bytes(small(spread(pages(specimen))))


def pages(specimen: Path) -> list[Image.Image]:
    """The first two pages, drawn by poppler in grey."""
    return [_page(specimen, number) for number in (1, 2)]


def _page(specimen: Path, number: int) -> Image.Image:
    only = ["-f", str(number), "-l", str(number)]
    command = ["pdftoppm", "-png", "-gray", "-r", str(DPI), *only, str(specimen)]
    drawn = subprocess.run(command, capture_output=True, check=True).stdout
    return Image.open(io.BytesIO(drawn)).convert("L")


def spread(drawn: list[Image.Image]) -> Image.Image:
    """Pages side by side on a grey desk."""
    width = sum(page.width for page in drawn) + GAP * (len(drawn) - 1) + 2 * MARGIN
    desk = Image.new("L", (width, max(page.height for page in drawn) + 2 * MARGIN), DESK)
    left = MARGIN
    for page in drawn:
        desk.paste(page, (left, MARGIN))
        left += page.width + GAP
    return desk


def small(picture: Image.Image) -> bytes:
    """The picture as a PNG with a palette, of as few greys as its size asks for."""
    greys = GREYS
    while True:
        packed = io.BytesIO()
        picture.quantize(greys).save(packed, "PNG", optimize=True)
        if packed.tell() <= MOST or greys == 4:
            return packed.getvalue()
        greys -= 4


if __name__ == "__main__":
    main()
