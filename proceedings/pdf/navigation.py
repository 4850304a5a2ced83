"""Ways through the volume: links on pages, the outline, page labels (ISO 32000-1, 12.3, 12.4.2, 12.5.6.5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proceedings.model.page import Link
from proceedings.model.volume import Bookmark, Destination, Volume, VolumePage
from proceedings.pdf.canvas import Canvas, Reference
from proceedings.pdf.pieces import links_of
from proceedings.pdf.syntax import literal, numbers, text_string
from proceedings.pdf.urls import ascii_url, is_allowed

HEADROOM = 14.0
"""Points shown above a destination, so that its first line is seen whole."""


class UnknownDestination(LookupError):
    """A link into the volume that leads nowhere: a bug of the assembly, for authors never write such links."""


@dataclass(frozen=True, slots=True)
class Places:
    """The volume and the references of its pages: what is needed to write where something leads."""

    volume: Volume
    pages: Sequence[Reference]

    def view(self, destination: Destination) -> bytes:
        """An explicit destination (12.3.2.2)."""
        top = self.volume.height - self.volume.pages[destination.page].shift[1] - destination.y + HEADROOM
        return b"[%b/XYZ 0 %.2f null]" % (self.pages[destination.page], min(top, self.volume.height))

    def find(self, owner: str, label: str) -> Destination | None:
        """What a label on a page of the owner means; raises UnknownDestination for an unknown paper or part."""
        destinations = self.volume.destinations
        found = destinations.get(f"{owner}/{label}") or destinations.get(label)
        if found is None and label.startswith(("paper:", "part:")):
            raise UnknownDestination(f"{owner} has a link to {label}, which is not in the volume")
        return found


def add_links(canvas: Canvas, places: Places, page: VolumePage) -> list[Reference]:
    """The annotations of a page's links, without borders; those that lead nowhere or to no good are left out."""
    targets = ((link, _target(places, owner, link.target)) for owner, link in links_of(page))
    return [canvas.add(_annotation(places, page, link, target)) for link, target in targets if target]


def _annotation(places: Places, page: VolumePage, link: Link, target: bytes) -> bytes:
    left = page.shift[0] + link.x
    top = places.volume.height - page.shift[1] - link.y
    area = numbers((left, top - link.height, left + link.width, top))
    return b"<</Type/Annot/Subtype/Link/Rect%b/Border[0 0 0]/F 4%b>>" % (area, target)


def _target(places: Places, owner: str, target: str) -> bytes:
    if target.startswith("#"):
        destination = places.find(owner, target[1:])
        return b"/Dest%b" % places.view(destination) if destination else b""
    return b"/A<</S/URI/URI%b>>" % literal(ascii_url(target)) if is_allowed(target) else b""


def add_page_labels(canvas: Canvas, volume: Volume) -> None:
    """Writes the labels by which readers show and find pages, as the folios count them."""
    ranges = ((page, b"/S/%b" % style.encode() if style else b"", start) for page, style, start in volume.labels)
    entries = b"".join(b"%d<<%b/St %d>>" % (page, style, max(start, 1)) for page, style, start in ranges)
    if entries:
        canvas.enter(PageLabels=canvas.add(b"<</Nums[%b]>>" % entries))


def add_outline(canvas: Canvas, places: Places) -> None:
    """Writes the outline, the parts of the book open and what lies under their papers folded."""
    if not places.volume.outline:
        return
    root = canvas.reserve()
    first, last, shown = _add_entries(canvas, places, list(_nested(places.volume.outline)), root)
    canvas.fill(root, b"<</Type/Outlines/First %b/Last %b/Count %d>>" % (first, last, shown))
    canvas.enter(Outlines=root)


@dataclass(frozen=True, slots=True)
class _Entry:
    bookmark: Bookmark
    below: tuple["_Entry", ...]


def _nested(bookmarks: Sequence[Bookmark]) -> Iterator[_Entry]:
    """The bookmarks as a tree; one that skips a depth hangs under the nearest before it."""
    start = 0
    while start < len(bookmarks):
        end = start + 1
        while end < len(bookmarks) and bookmarks[end].depth > bookmarks[start].depth:
            end += 1
        yield _Entry(bookmarks[start], tuple(_nested(bookmarks[start + 1 : end])))
        start = end


def _add_entries(
    canvas: Canvas, places: Places, entries: Sequence[_Entry], parent: Reference
) -> tuple[Reference, Reference, int]:
    """First and last of the entries, and how many are seen while they are unfolded."""
    references = [canvas.reserve() for _ in entries]
    shown = len(entries)
    for place, (entry, reference) in enumerate(zip(entries, references, strict=True)):
        title = b"/Title%b/Parent %b" % (text_string(entry.bookmark.text), parent)
        before = b"/Prev %b" % references[place - 1] if place else b""
        after = b"/Next %b" % references[place + 1] if place + 1 < len(references) else b""
        below = b""
        if entry.below:
            first, last, count = _add_entries(canvas, places, entry.below, reference)
            is_open = entry.bookmark.depth == 0
            shown += count if is_open else 0
            below = b"/First %b/Last %b/Count %d" % (first, last, count if is_open else -count)
        view = b"/Dest%b" % places.view(entry.bookmark.destination)
        canvas.fill(reference, b"<<%b>>" % b"".join((title, view, before, after, below)))
    return references[0], references[-1], shown
