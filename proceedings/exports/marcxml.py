"""MARC 21 in XML: the volume as a library catalogues it, with its contents; the other languages as parallel fields."""

from collections.abc import Iterator
from itertools import chain
from math import ceil

from proceedings.assembly.names import full_name
from proceedings.exports import _edition as edition
from proceedings.exports._facts import in_each, inverted
from proceedings.exports._language_codes import codes_of
from proceedings.exports._marc import Field, control_fields, field, record_of
from proceedings.exports._marc_contents import contents
from proceedings.exports._names import orcid_url
from proceedings.exports._volume import VolumeFacts, volume_of
from proceedings.exports._xml import document
from proceedings.model.artifact import Artifact
from proceedings.model.publication import Publication
from proceedings.model.published import Published

TITLE = "MARCXML, for library catalogues"

POINTS_IN_CM = 72 / 2.54


def issue(book: Published, publication: Publication) -> Iterator[Artifact]:
    """One file with the record of the volume."""
    volume = volume_of(book, publication)
    fields = chain(_codes(volume), _titles(volume), _description(volume), contents(volume), _reach(volume))
    yield Artifact(f"{book.volume.name}.marc.xml", document(record_of(control_fields(volume), fields)))


def _codes(volume: VolumeFacts) -> Iterator[Field]:
    """Numbers, languages, classes; ББК has a code of its own in MARC's list of schemes."""
    imprint = volume.imprint
    yield field("020", "  ", ("a", volume.isbn.replace("-", "")))
    yield field("024", "7 ", ("a", imprint.doi), ("2", "doi"))
    yield field("041", "0 ", *(("a", codes_of(language).marc) for language in volume.conference.languages))
    yield field("080", "  ", ("a", imprint.udc))
    yield field("084", "  ", ("a", imprint.bbk), ("2", "rubbk"))


def _titles(volume: VolumeFacts) -> Iterator[Field]:
    """The event is the main entry; the title in the main language, then in the others."""
    editors = ", ".join(full_name(name) for _, name in edition.editors(volume))
    yield field("111", "2 ", *_event(volume))
    yield field("245", "10", ("a", volume.event), ("b", edition.subtitle(volume)), ("c", editors))
    for other in _others(volume):
        yield field("246", "31", ("a", other.event), ("b", edition.subtitle(other)))


def _description(volume: VolumeFacts) -> Iterator[Field]:
    series = volume.imprint.series
    height = ceil(round(volume.book.volume.height / POINTS_IN_CM, 1))  # libraries round up, but not by rounding errors
    yield field("264", " 1", *_publisher(volume))
    yield field("300", "  ", ("a", f"{edition.pages_of(volume)} p."), ("c", f"{height} cm"))
    yield field("336", "  ", ("a", "text"), ("b", "txt"), ("2", "rdacontent"))
    yield field("490", "0 ", ("a", edition.series(volume)), ("x", volume.issn), ("v", series.number))


def _reach(volume: VolumeFacts) -> Iterator[Field]:
    """What the volume is about, who answers for it, where it is, what it is called elsewhere."""
    yield from (field("520", "  ", ("a", words)) for _, words in edition.annotations(volume))
    yield from _subjects(volume)
    yield from _answerable(volume)
    yield field("856", "40", ("u", volume.home))
    yield from _parallel(volume)


def _subjects(volume: VolumeFacts) -> Iterator[Field]:
    """What the sections are about, in each language; the plenary one is about everything."""
    for section in volume.conference.sections:
        if section.kind != "plenary":
            yield from (field("653", "  ", ("a", words)) for _, words in in_each(section.title, volume.languages))


def _answerable(volume: VolumeFacts) -> Iterator[Field]:
    """Editors, then the bodies that held the event."""
    for person, name in edition.editors(volume):
        role = (("e", "editor"), ("4", "edt"))
        yield field("700", "1 " if name.family else "0 ", ("a", inverted(name)), *role, ("1", orcid_url(person)))
    for body in edition.bodies(volume, "organiser"):
        yield field("710", "2 ", ("a", body), ("e", "organizer"), ("4", "orm"))
    for body in edition.bodies(volume, "partner"):
        yield field("710", "2 ", ("a", body))


def _parallel(volume: VolumeFacts) -> Iterator[Field]:
    """Event and publisher in the other languages; occurrence 00 says that they pair with no single field."""
    yield from (field("880", "2 ", *_event(other), link="111-00") for other in _others(volume))
    for other in _others(volume):
        if other.publisher != volume.publisher:
            yield field("880", " 1", *_publisher(other), link="264-00")


def _event(volume: VolumeFacts) -> tuple[tuple[str, str], ...]:
    return ("a", volume.event), ("d", volume.days), ("c", volume.place)


def _publisher(volume: VolumeFacts) -> tuple[tuple[str, str], ...]:
    return ("a", edition.city(volume)), ("b", volume.publisher), ("c", edition.year(volume))


def _others(volume: VolumeFacts) -> Iterator[VolumeFacts]:
    """The volume in each further language that its title is told in."""
    for language in volume.conference.languages[1:]:
        if volume.conference.title.get(language):
            yield edition.volume_in(language, volume.book, volume.publication)
