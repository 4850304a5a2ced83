"""The pages of a camera-ready paper don't have the size of the volume's.

They are put into the type area as large as they fit. A4 pages in an A5 volume lose three tenths of their size:
ten-point letters become seven-point ones.

    camera-ready pages 210 × 297 mm, volume 148 × 210 mm

Better: the authors set the paper in the volume's format.
"""

from collections.abc import Iterator

from proceedings.checks.foreign import pages_of
from proceedings.checks.passages import place_in_text
from proceedings.model.camera_ready import ForeignPage
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.style import Style
from proceedings.model.submission import Submission

FAULT = Fault(
    "C101",
    "page-size",
    Severity.NOTE,
    {
        "en": "The pages are {found} mm, those of the volume {wanted} mm; they are set at {scale} %.",
        "ru": "Формат страниц {found} мм, а у сборника {wanted} мм; они ставятся в масштабе {scale} %.",
        "kk": "Беттердің пішімі {found} мм, ал жинақтікі {wanted} мм; олар {scale} % масштабпен қойылады.",
    },
    {
        "en": "If the letters grow too small, ask the authors for the paper in the volume's format or as a manuscript.",
        "ru": "Если буквы станут мелкими, попросите у авторов статью в формате сборника или рукопись.",
        "kk": "Әріптер тым ұсақ болса, авторлардан мақаланы жинақ пішімінде немесе қолжазба түрінде сұраңыз.",
    },
)

MILLIMETRE = 72 / 25.4
TOLERANCE = 2 * MILLIMETRE
"""Letter and A4 differ by more; rounding in the authors' software by less."""


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The size of the first page, where it differs from the trimmed sheet."""
    page, sheet = next(iter(pages_of(submission)), None), house.style.sheet
    if page and max(abs(page.width - sheet.width), abs(page.height - sheet.height)) > TOLERANCE:
        place = place_in_text(submission, 0)
        found, wanted = millimetres(page.width, page.height), millimetres(sheet.width, sheet.height)
        yield FAULT.at(place, found=found, wanted=wanted, scale=round(100 * _scale(page, house.style)))


def millimetres(width: float, height: float) -> str:
    """A size in points as people name it: `210 × 297`."""
    return f"{width / MILLIMETRE:.0f} × {height / MILLIMETRE:.0f}"


def _scale(page: ForeignPage, style: Style) -> float:
    """The share that the page's ink, or the whole page, is set at: as large as fits the type area, at most as it is."""
    left, bottom, right, top = page.ink or (0.0, 0.0, page.width, page.height)
    return min(1.0, style.measure / (right - left), style.depth / (top - bottom))
