"""How large a picture or drawing is by itself, before any column asks it to be smaller."""

from proceedings.model.picture import Drawing, Illustration
from proceedings.typesetting.blocks.stick import USUAL_DPI

INCH = 72.0


def natural_size(picture: Illustration) -> tuple[float, float]:
    """Width and height in points: a drawing's own, a picture's at the resolution that it tells or that is usual."""
    if isinstance(picture, Drawing):
        return picture.width, picture.height
    scale = INCH / (picture.dpi or USUAL_DPI)
    return picture.width * scale, picture.height * scale
