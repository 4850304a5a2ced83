"""Offprints: each paper cut out of the volume as a PDF of its own, its folios, heads and links as they stand there.

Papers that share pages keep their neighbours: an offprint is the pages that the paper stands on.

At the foot of the first page stands how to cite it; inside lies its record for reference managers.
"""

import re
from dataclasses import replace
from importlib import import_module

from proceedings import exports
from proceedings.assembly.citation import citation
from proceedings.assembly.citation_foot import set_foot
from proceedings.assembly.folios import is_recto
from proceedings.assembly.furniture_lines import Used
from proceedings.assembly.languages import language_of, languages_from
from proceedings.assembly.names import full_name, name_in
from proceedings.model.language import localise
from proceedings.model.publication import Publication
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.submission import Kind
from proceedings.model.volume import Volume
from proceedings.pdf.attachments import Attachment
from proceedings.pdf.excerpt import excerpt
from proceedings.pdf.write import write_volume
from proceedings.registry import names

CARRIED = {"bibtex": "application/x-bibtex", "csl_json": "application/vnd.citationstyles.csl+json"}
"""The exports whose records an offprint carries, with their media types."""

NOWHERE = Publication()
UNSAFE = re.compile(r"[^\w.-]+", re.ASCII)
"""What no file's name should hold."""


def papers_with_offprints(book: Published) -> tuple[PublishedPaper, ...]:
    """The papers in the order of print, without those that a notice stands for."""
    return tuple(paper for paper in book.papers if not paper.damaged)


def offprint(book: Published, paper: PublishedPaper, publication: Publication = NOWHERE) -> bytes:
    """The paper as a PDF of its own."""
    return write_volume(cut_offprint(book, paper), records_of(book, paper, publication))


def cut_offprint(book: Published, paper: PublishedPaper) -> Volume:
    """The paper's pages as a volume, with its own title, authors and language."""
    record, house, standing = paper.record, book.house, paper.standing
    language = language_of(record, house)
    languages = languages_from(language, house)
    cited = citation(record, standing, house)
    cut = excerpt(book.volume, range(standing.first, standing.last + 1))
    foot = set_foot(cited, language, is_recto(standing.first), house)
    opening = replace(cut.pages[0], furniture=(*cut.pages[0].furniture, *foot.marks))
    return replace(
        cut,
        title=localise(record.title, languages) or record.id,
        languages=(language,),
        creator="; ".join(full_name(name_in(author, languages)) for author in record.authors),
        subject=cited,
        keywords=record.keywords.get(language, ()),
        doi=record.doi,
        name=record.id,
        pages=(opening, *cut.pages[1:]),
        outline=tuple(replace(entry, depth=entry.depth - 1) for entry in cut.outline if entry.owner == record.id),
        glyphs=_united(cut.glyphs, foot.glyphs),
    )


def records_of(book: Published, paper: PublishedPaper, publication: Publication) -> tuple[Attachment, ...]:
    """The paper's record as reference managers read it; a greeting or a resolution has none."""
    if paper.record.kind in (Kind.GREETING, Kind.RESOLUTION):
        return ()
    alone = replace(book, papers=(paper,))
    name = UNSAFE.sub("-", paper.record.id).strip(".-") or "record"
    carried = {one: import_module(f"{exports.__name__}.{one}") for one in names(exports) if one in CARRIED}
    return tuple(
        Attachment(name + file.path.removeprefix(book.volume.name), file.content, CARRIED[each], module.TITLE)
        for each, module in carried.items()
        for file in module.issue(alone, publication)
    )


def _united(one: Used, other: Used) -> Used:
    """What both use of each face."""
    return {face: {**one.get(face, {}), **other.get(face, {})} for face in sorted({*one, *other})}
