"""The running order: parts of the book as the conference or the profile has them, each with the papers it holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proceedings.assembly.collation import collation_key
from proceedings.assembly.languages import language_of, languages_from
from proceedings.assembly.names import indexed_name, name_in
from proceedings.assembly.parts import Stretch, part_named, part_names
from proceedings.model.conference import Section
from proceedings.model.house import House
from proceedings.model.language import localise
from proceedings.model.submission import Kind, PaperRecord


@dataclass(frozen=True, slots=True)
class Group:
    """Papers that stand together under one opening: those of a section, or all that a part holds."""

    section: Section | None
    papers: tuple[PaperRecord, ...]


def running_order(house: House, records: Sequence[PaperRecord]) -> tuple[Stretch, ...]:
    """Everything that the volume is made of, in the order of print. No paper is left out for want of its part."""
    wanted = tuple(name for name in house.conference.parts or house.profile.parts if name in part_names())
    forgotten = tuple(name for name in part_names() if part_named(name).HOLDS and name not in wanted)
    holders = [place for place, name in enumerate(wanted, 1) if part_named(name).HOLDS]
    last = holders[-1] if holders else len(wanted)
    names = (*wanted[:last], *forgotten, *wanted[last:])
    return tuple(stretch for name in names for stretch in _part(name, house, records))


def _part(name: str, house: House, records: Sequence[PaperRecord]) -> Iterator[Stretch]:
    holds = part_named(name).HOLDS
    if not holds:
        yield Stretch(f"part:{name}", name)
        return
    for group in _groups(house, [record for record in records if record.kind in holds]):
        owner = f"section:{group.section.id}" if group.section else f"part:{name}"
        yield Stretch(owner, name, group.section)
        for record in group.papers:
            yield Stretch(record.id, name, group.section, record)


def _groups(house: House, records: Sequence[PaperRecord]) -> Iterator[Group]:
    """By the sections of the conference; what belongs to none of them comes last, under the part's own name."""
    placed = {record.id: _section_of(record, house) for record in records}
    for section in (*house.conference.sections, None):
        papers = [record for record in records if placed[record.id] is section]
        if papers:
            yield Group(section, tuple(sorted(papers, key=lambda record: _place(record, section, house))))


def _section_of(record: PaperRecord, house: House) -> Section | None:
    """The section that a record names; a plenary talk that names none stands in the plenary one."""
    sections = house.conference.sections
    if record.kind is Kind.PLENARY and not record.section:
        return next((section for section in sections if section.kind == "plenary"), None)
    return next((section for section in sections if section.id == record.section), None)


def _place(record: PaperRecord, section: Section | None, house: House) -> tuple[object, ...]:
    """What sorts papers in a section: by author and title, or as listed, then by id."""
    if section and section.order == "alphabetical":
        languages = languages_from(language_of(record, house), house)
        author = indexed_name(name_in(record.authors[0], languages)) if record.authors else ""
        scripts = house.profile.scripts
        return (collation_key(author, scripts), collation_key(localise(record.title, languages), scripts), record.id)
    return (record.order is None, record.order or 0, record.id)
