"""The pages of a camera-ready paper have different sizes.

Each page is fitted by itself, so a paper of A4 and Letter pages jumps in scale from leaf to leaf. Mostly a page of
another file was put in.

    pages 1–5 are 210 × 297 mm, page 6 is 216 × 279 mm

Better: all pages exported at once from one file.
"""

from collections.abc import Iterator
from dataclasses import replace

from proceedings.checks.camera_ready.page_size import TOLERANCE, millimetres
from proceedings.checks.foreign import pages_of
from proceedings.checks.passages import place_in_text
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "C102",
    "mixed-page-sizes",
    Severity.WARNING,
    {
        "en": "Page {page} is {found} mm, the first page {first} mm.",
        "ru": "Формат страницы {page} — {found} мм, а первой — {first} мм.",
        "kk": "{page}-беттің пішімі — {found} мм, ал бірінші беттікі — {first} мм.",
    },
    {
        "en": "Ask the authors to export the whole paper in one format.",
        "ru": "Попросите авторов сохранить всю статью в одном формате.",
        "kk": "Авторлардан мақаланы түгел бір пішімде сақтауды сұраңыз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """The first page of a paper that differs from the page it begins with."""
    pages = pages_of(submission)
    for number, page in enumerate(pages, start=1):
        first = pages[0]
        if max(abs(page.width - first.width), abs(page.height - first.height)) > TOLERANCE:
            place = replace(place_in_text(submission, 0), page=number)
            sizes = millimetres(page.width, page.height), millimetres(first.width, first.height)
            yield FAULT.at(place, page=number, found=sizes[0], first=sizes[1])
            return
