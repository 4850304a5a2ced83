"""Manuscript and style into a galley: words shaped, lines broken, pages made. Pure; it never knows a folio."""

from proceedings.model.galley import Galley
from proceedings.model.manuscript import Manuscript
from proceedings.model.style import Style
from proceedings.typesetting.camera_ready import place_camera_ready
from proceedings.typesetting.galleys import set_manuscript

__all__ = ["set_galley"]


def set_galley(manuscript: Manuscript, style: Style) -> Galley:
    """The manuscript set in pages by the house style. What only setting can find is in the galley's diagnostics."""
    if manuscript.camera_ready is not None:
        return place_camera_ready(manuscript.camera_ready, style)
    return set_manuscript(manuscript, style)
