"""A picture has too few samples for the size it is printed at.

A screenshot that looks sharp on screen turns to steps and fog on paper, where the eye is nearer. The least
resolution is the profile's.

    640 samples across a measure of 110 mm: 148 dpi

Better: the picture exported anew at twice the size, or as it came from the camera.
"""

from collections.abc import Iterator
from dataclasses import replace

from proceedings.checks.passages import place_in_text
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.galley import Galley
from proceedings.model.house import House
from proceedings.model.page import Image
from proceedings.model.picture import Drawing
from proceedings.model.submission import Submission

FAULT = Fault(
    "G201",
    "low-resolution-picture",
    Severity.WARNING,
    {
        "en": "The picture {name} is printed at {found} dpi; the profile asks for {wanted}.",
        "ru": "Рисунок {name} печатается с разрешением {found} dpi; профиль требует {wanted}.",
        "kk": "{name} суреті {found} dpi ажыратымдылықпен басылады; профиль {wanted} талап етеді.",
    },
    {
        "en": "Ask the author for a picture at least {samples} samples wide, or make it smaller on the page.",
        "ru": "Попросите у автора рисунок шириной не меньше {samples} точек или уменьшите его на странице.",
        "kk": "Автордан ені кемінде {samples} нүкте болатын сурет сұраңыз немесе оны бетте кішірейтіңіз.",
    },
)

INCH = 72


def check(thing: tuple[Submission, Galley], house: House) -> Iterator[Diagnostic]:
    """Each picture printed below the profile's resolution, on the page of the paper where it stands."""
    submission, galley = thing
    wanted = house.profile.picture_dpi
    pictures = submission.manuscript.pictures if submission.manuscript else {}
    names = {picture.digest: name for name, picture in pictures.items()}
    for number, mark in _images(galley):
        picture = galley.pictures[mark.picture]
        if isinstance(picture, Drawing):
            continue  # lines are sharp at any size
        found = picture.width * INCH / mark.width
        if found < wanted:
            place = replace(place_in_text(submission, 0), page=number)
            name, samples = names.get(mark.picture, "?"), round(mark.width / INCH * wanted)
            yield FAULT.at(place, name=name, found=round(found), wanted=wanted, samples=samples)


def _images(galley: Galley) -> Iterator[tuple[int, Image]]:
    """Each picture with its page; a paper that runs on has no pages yet, only strips."""
    for number, page in enumerate(galley.pages, start=1):
        for mark in page.marks:
            if isinstance(mark, Image) and mark.width > 0 and mark.picture in galley.pictures:
                yield 1 if galley.strips else number, mark
