"""Windows metafiles, EMF and WMF, as Word keeps them: played back into an SVG, and on as any SVG.

The only user of metafile-render. What it can't turn into lines it paints, at a resolution for print.
"""

import re
from importlib.util import find_spec

from lxml import etree

from proceedings.intake.drawings.svg import draw_svg
from proceedings.intake.drawings.symbol_letters import spell_out_symbols
from proceedings.intake.faults.drawings import DRAWING_INCOMPLETE
from proceedings.intake.faults.pictures import DAMAGED_PICTURE, PICTURE_FORMAT
from proceedings.intake.pictures import open_picture
from proceedings.intake.xml import parse_xml
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.picture import Illustration

LIBRARIES = ("metafile_render", "svg2pdf_py")
DPI = 300
POINTS = 72 / DPI
COPY = re.compile(rb"<metadata\b[^>]*>[^<]*</metadata>")
"""A painted copy of the whole, for those who can't read SVG."""


def open_metafile(content: bytes, kind: str, place: Place) -> Reported[Illustration | None]:
    """The drawing of a metafile, `kind` EMF or WMF, in the size that it tells; what is not played back is told."""
    name = place.field or place.file
    if not all(map(find_spec, LIBRARIES)):
        return Reported(None, (PICTURE_FORMAT.at(place, file=name, found=kind),))
    import metafile_render

    try:
        played = metafile_render.render_metafile(content, output_format="svg", dpi=DPI, backend="replay")
    except metafile_render.MetafileError as refused:
        return Reported(None, (DAMAGED_PICTURE.at(place, file=name, problem=refused.code),))
    except Exception as error:  # on damaged bytes the decoders behind it raise whatever they meet
        return Reported(None, (DAMAGED_PICTURE.at(place, file=name, problem=type(error).__name__),))
    losses = sorted({told.code.replace("_", " ") for told in played.diagnostics if _is_loss(told.code)})
    told = (DRAWING_INCOMPLETE.at(place, file=name, parts=", ".join(losses)),) if played.partial and losses else ()
    root = parse_xml(COPY.sub(b"", played.data), name, place).value
    drawn = _painted(content, place) if root is None else _drawn(root, place)
    return Reported(drawn.value, (*told, *drawn.diagnostics))


def _is_loss(code: str) -> bool:
    """Other faces are no loss, since all letters are set in ours; nor are records that draw nothing."""
    return code not in ("font_substituted", "ignored_state_record")


def _drawn(root: etree._Element, place: Place) -> Reported[Illustration | None]:
    for side in ("width", "height"):
        root.set(side, f"{float(root.get(side, '0')) * POINTS}pt")
    spell_out_symbols(root)
    return draw_svg(root, place)


def _painted(content: bytes, place: Place) -> Reported[Illustration | None]:
    """The metafile as a picture, where its photographs are larger than any text may be."""
    import metafile_render

    try:
        painted = metafile_render.render_metafile(content, dpi=DPI, backend="replay")
    except Exception as error:  # as above
        told: tuple[Diagnostic, ...] = (DAMAGED_PICTURE.at(place, file=place.field, problem=type(error).__name__),)
        return Reported(None, told)
    return open_picture(painted.data, place)
