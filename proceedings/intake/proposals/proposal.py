"""A record proposed out of a bare manuscript: what its head says, what its file keeps, which paragraphs that takes."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from proceedings.intake.exports.tongues import language_of
from proceedings.intake.faults.proposals import KEPT_IN_TEXT, NO_HEAD
from proceedings.intake.omission import omitted, opening_words
from proceedings.intake.proposals.captured import known_words, missing
from proceedings.intake.proposals.draft import Draft, take
from proceedings.intake.proposals.fields import take_fields
from proceedings.intake.proposals.greeting import take_signature
from proceedings.intake.proposals.labels import RESOLUTION
from proceedings.intake.proposals.lines import Line, lines_of
from proceedings.intake.proposals.neighbours import with_roles, without_text
from proceedings.intake.proposals.zones import Zones, zones_of
from proceedings.intake.readers import reader
from proceedings.intake.references import says_references
from proceedings.intake.runs import plain
from proceedings.intake.walk import all_inlines
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.language import Language
from proceedings.model.manuscript import Block, Manuscript
from proceedings.model.proposal import Proposal
from proceedings.model.submission import Kind

FIRST_WORDS = (60, 120, 240)
SAMPLE = 4000
"""Characters of the text that its language is told by."""


def propose(file: Path, root: Path, language: str) -> Reported[Proposal | None]:
    """What a bare manuscript says of itself; None, and told, where it can't be read.

    A step for a bounded worker. The record has no id: that is the gathering's to give.
    """
    found = reader(file.suffix)
    read = found.read(file, root, language) if found else Reported(None)
    if read.value is None:
        return Reported(None, read.diagnostics)
    proposal = proposal_of(read.value, language)
    return Reported(proposal.value, proposal.diagnostics)


def proposal_of(manuscript: Manuscript, language: Language) -> Reported[Proposal]:
    """What a manuscript that was read, and not finished, says of itself."""
    blocks = manuscript.body
    by_block = lines_of(blocks)
    lines = [line for own in by_block for line in own]
    references = next((number for number, block in enumerate(blocks, 1) if says_references(block)), 0)
    zones = zones_of(lines, references)
    draft = Draft(_language(lines, zones.end, references, language))
    take_fields(draft, manuscript.fields)
    _take_zones(draft, zones, lines)
    kept = tuple(_with_words_left(draft, by_block, manuscript.file))
    draft.claimed -= {number for number, _ in kept}
    entries, lost = _entries(blocks, sorted(draft.claimed))
    record = draft.record(entries)
    told = [one for _, one in kept] + [_kept_in_text(number, by_block, manuscript.file) for number in lost]
    return Reported(Proposal(record, tuple(draft.sightings)), (*_nothing(draft, manuscript.file), *told))


def _take_zones(draft: Draft, zones: Zones, lines: Sequence[Line]) -> None:
    head = tuple(with_roles(zones.head, strict=not zones.labelled))
    if not zones.labelled and not zones.salutation:
        head = without_text(head, _stands_above(lines))
    draft.kind = Kind.GREETING if zones.salutation else Kind.PAPER
    take(draft, head)
    if zones.salutation and not draft.authors:
        take_signature(draft, lines[zones.end + 1 :])
    elif not zones.salutation:
        take(draft, tuple(with_roles(zones.tail)))
    if any(RESOLUTION.match(title) for title in draft.titles.values()) and not draft.authors:
        draft.kind = Kind.RESOLUTION


def _stands_above(lines: Sequence[Line]) -> bool:
    """Whether the first line stands above all headings of the text, as only a title does."""
    first, *others = lines or [Line(0, "")]
    return first.stands_out and all(not line.heading or 0 < first.level < line.level for line in others)


def _language(lines: Sequence[Line], end: int, references: int, default: Language) -> Language:
    """The language of the text between head and reference list; of all lines where there is none."""
    text = [line.words for line in lines[end:] if not line.solid and line.number < (references or len(lines) + 1)]
    text = text or [line.words for line in lines]
    return language_of(" ".join(text)[:SAMPLE], default)


def _with_words_left(draft: Draft, by_block: Sequence[Sequence[Line]], file: str) -> Iterator[tuple[int, Diagnostic]]:
    """The paragraphs of which some words went into no field: they stay in the text, and that is told."""
    others = [one.words for one in draft.sightings if one.field in ("contact", "section")]
    known = known_words(draft.record(), others)
    for number in sorted(draft.claimed):
        left = [word for line in by_block[number - 1] for word in missing(line.words, known)]
        if left:
            yield number, KEPT_IN_TEXT.at(Place(file), number=number, words=" ".join(left)[:80])


def _kept_in_text(number: int, by_block: Sequence[Sequence[Line]], file: str) -> Diagnostic:
    words = " ".join(line.words for line in by_block[number - 1])
    return KEPT_IN_TEXT.at(Place(file), number=number, words=words[:80])


def _entries(blocks: Sequence[Block], numbers: Sequence[int]) -> tuple[list[str], list[int]]:
    """First words that name each of the paragraphs and no other; and the paragraphs that none can name."""
    entries: list[str] = []
    lost: list[int] = []
    texts = [opening_words(block) for block in blocks]
    at = 0
    for number in numbers:
        words = _first_words(blocks[number - 1])
        entry = next((cut for cut in _cuts(words) if _names(cut.casefold(), texts, at, number - 1)), "")
        if entry:
            entries.append(entry)
            at = number
        else:
            lost.append(number)
    taken, unnamed = omitted(blocks, entries)
    assert not unnamed and len(taken) == len(entries)
    return entries, lost


def _names(entry: str, texts: Sequence[str], at: int, index: int) -> bool:
    """Whether the first text from `at` on that begins so is that at the index."""
    return (
        bool(entry) and next((place for place in range(at, index + 1) if texts[place].startswith(entry)), -1) == index
    )


def _first_words(block: Block) -> str:
    return " ".join(" ".join(plain(inlines) for inlines in all_inlines((block,))).split())


def _cuts(words: str) -> Iterator[str]:
    """The words cut where one ends, shorter cuts first, all of them last."""
    for length in FIRST_WORDS:
        if len(words) > length:
            yield words[:length].rpartition(" ")[0] or words[:length]
    yield words


def _nothing(draft: Draft, file: str) -> Iterator[Diagnostic]:
    """What the head doesn't show and should."""
    wanted = {"title": draft.titles, "authors": draft.authors}
    for what, found in wanted.items():
        if not found and not (what == "authors" and draft.kind is Kind.RESOLUTION):
            yield NO_HEAD.at(Place(file), what=what)
