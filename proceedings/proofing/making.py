"""The proof of a paper: a sheet to answer on, then its pages as they will stand, numbered, marked and queried.

A pure function of values that can be sent to another process: proofs are made side by side and kept like papers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proceedings.assembly.languages import language_of, languages_from
from proceedings.model.language import localise
from proceedings.model.proofing import ProofCopy, ProofPage, Query
from proceedings.model.published import Published, PublishedPaper
from proceedings.model.style import Style
from proceedings.model.volume import Volume
from proceedings.pdf.excerpt import alone, excerpt
from proceedings.pdf.write import write_volume
from proceedings.proofing.binding import CutPaper, bind
from proceedings.proofing.change_bars import changed_lines
from proceedings.proofing.numbering import NumberedLine, numbered_lines
from proceedings.proofing.queries import Asked, queries_of
from proceedings.proofing.sheet import Told, compose_sheet
from proceedings.proofing.sheet_setting import QR_SIDE, SetSheet, set_sheet
from proceedings.proofing.sheet_style import sheet_style
from proceedings.proofing.tokens import token_of

AIR = 10.0
"""Between the head of the sheet and the code in its corner."""


@dataclass(frozen=True, slots=True)
class ProofOrder:
    """What is to be made: which version, answered by when (ISO 8601), against which one before, where on the web.

    `url` gets the token behind it, or where it says {token}. `editors` are queries besides those that the record has.
    """

    version: int
    deadline: str = ""
    last: ProofCopy | None = None
    url: str = ""
    editors: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofMade:
    """A proof: the file, and all that must be known to understand what comes back on it."""

    pdf: bytes
    copy: ProofCopy


def make_proof(paper: PublishedPaper, book: Published, order: ProofOrder) -> ProofMade:
    """The proof of a paper of the book; of the other papers only the records matter, for their authors' names."""
    pages = _cut_out(paper, book)
    listed = _listed(pages)
    queries = queries_of(paper, book.house, listed, order.editors)
    token = token_of(paper.record.id, order.version, _content(paper, pages, queries))
    changed = changed_lines(order.last.pages, listed) if order.last and any(paper.lines) else None
    url = address_of(order.url, token)
    told = Told(order.version, order.deadline, url, queries, None if changed is None else len(changed))
    style = sheet_style(pages.style, QR_SIDE * pages.style.measure + AIR if url else 0.0)
    sheet = set_sheet(compose_sheet(paper, book, told, style), style, url)
    copy = ProofCopy(
        id=paper.record.id,
        version=order.version,
        token=token,
        title=localise(paper.record.title, languages_from(pages.language, book.house)) or paper.record.id,
        language=pages.language,
        deadline=order.deadline,
        manuscript=paper.source.manuscript,
        record=paper.record.model_dump(mode="json", exclude_defaults=True),
        queries=queries,
        pages=tuple(page.model_copy(update={"sheet": page.sheet + len(sheet.pages)}) for page in listed),
        form=tuple(_answered_on(sheet, style, pages.cut)),
    )
    return ProofMade(write_volume(bind(pages, sheet, copy, changed or frozenset())), copy)


def address_of(url: str, token: str) -> str:
    """Where a proof is answered on the web: the address with the token behind it, or where it says {token}."""
    if not url:
        return ""
    return url.replace("{token}", token) if "{token}" in url else f"{url.rstrip('/')}/{token}"


def _cut_out(paper: PublishedPaper, book: Published) -> CutPaper:
    style = book.house.style
    standing = next(each for each in book.volume.standings if each.id == paper.record.id)
    cut = excerpt(alone(book.volume, paper.record.id), range(standing.first, standing.last + 1))
    own = [page for page in cut.pages if page.owner == paper.record.id]
    lines = [numbered_lines(page, style) for page in paper.lines[: len(own)]]
    empty: list[tuple[NumberedLine, ...]] = [()] * (len(cut.pages) - len(lines))
    return CutPaper(language_of(paper.record, book.house), style, cut, (*lines, *empty))


def _listed(pages: CutPaper) -> tuple[ProofPage, ...]:
    """The pages with their lines, `sheet` not yet known."""
    return tuple(
        ProofPage(sheet=index, folio=page.label, width=pages.cut.width, height=pages.cut.height,
                  left=round(page.shift[0], 2), top=round(page.shift[1], 2), lines=tuple(each.line for each in lines))
        for index, (page, lines) in enumerate(zip(pages.pages, pages.lines, strict=True))
    )  # fmt: skip


def _answered_on(sheet: SetSheet, style: Style, cut: Volume) -> Iterator[ProofPage]:
    """The sheets of the form with their lines."""
    left, top = style.sheet.margins.inner, style.sheet.margins.top
    for index, lines in enumerate(sheet.lines):
        yield ProofPage(sheet=index, folio="", width=cut.width, height=cut.height, left=left, top=top, lines=lines)


def _content(paper: PublishedPaper, pages: CutPaper, queries: Sequence[Query]) -> Iterator[bytes]:
    """What makes one proof differ from another for its reader; not the draft folios, which others' papers move."""
    yield paper.record.model_dump_json(exclude={"order"}).encode()
    for query in queries:
        yield f"{query.line} {query.text}".encode()
    for page in pages.pages:
        yield from (piece.drawn.stream for piece in page.pieces or page.whole)
    for foreign in pages.cut.camera_ready.values():
        yield foreign.pdf
