"""A manuscript that cites by key meets its bibliography; what only looks like a citation is text again."""

from dataclasses import dataclass, replace
from pathlib import Path

from proceedings.intake.bibliographies import Search, find_entries
from proceedings.intake.references import says_references
from proceedings.intake.runs import joined
from proceedings.intake.walk import Blocks, changed, cited_keys
from proceedings.model.bibliography import Citation
from proceedings.model.diagnostic import Reported
from proceedings.model.manuscript import Block, Heading, Inline, Inlines, Manuscript, References, Text
from proceedings.model.submission import PaperRecord


@dataclass(frozen=True, slots=True)
class Home:
    """Where a submission's files lie: its folder, the folder's name in the conference; a bare manuscript's stem."""

    root: Path
    prefix: str = ""
    stem: str = ""


def with_bibliography(manuscript: Manuscript, record: PaperRecord | None, home: Home) -> Reported[Manuscript]:
    """The manuscript with the entries of what it cites or lists.

    They are looked for in the files that the record names, else in those that the text names, else in the folder.
    """
    said = manuscript.bibliography
    if record is not None:
        listed = tuple(key.removeprefix("@") for key in record.nocite)
        said = replace(said, files=record.bibliography or said.files, listed=listed or said.listed)
    keys = frozenset(cited_keys(manuscript.body)) | frozenset(said.listed)
    if not (keys or said.files):
        return Reported(manuscript)
    search = Search(home.root, home.prefix, keys)
    entries = find_entries(search, said.files, home.stem, manuscript.file)
    known = frozenset(entry.key for entry in entries)
    body = changed(manuscript.body, lambda inlines: _without_seeming(inlines, known))
    whole = replace(manuscript, body=body, bibliography=replace(said, entries=entries))
    return Reported(whole, tuple(search.diagnostics))


def _without_seeming(inlines: Inlines, known: frozenset[str]) -> Inlines:
    """Inlines in which `@somebody` of no bibliography is text again."""
    if not any(_is_seeming(one, known) for one in inlines):
        return inlines
    return joined(_as_text(one) if _is_seeming(one, known) else one for one in inlines)


def _is_seeming(one: Inline, known: frozenset[str]) -> bool:
    return isinstance(one, Citation) and one.narrative and one.source[:1] == "@" and one.cited[0].key not in known


def _as_text(one: Inline) -> Inline:
    return Text(one.source) if isinstance(one, Citation) else one


def with_place_kept(blocks: Blocks) -> Blocks:
    """The blocks with an empty list in place of the heading that closes them, or of pandoc's division for it."""
    kept: list[Block] = []
    for index, block in enumerate(blocks):
        follows = blocks[index + 1] if index + 1 < len(blocks) else None
        is_place = _is_place(block) or (says_references(block) and _is_empty(follows))
        if not is_place:
            kept.append(block)
        elif not (kept and isinstance(kept[-1], References)):
            kept.append(References((), line=getattr(block, "line", 0)))
    return tuple(kept)


def without_places(blocks: Blocks) -> Blocks:
    """The blocks without the place of a list that there is none of."""
    return tuple(block for block in blocks if not _is_place(block))


def _is_place(block: Block | None) -> bool:
    return isinstance(block, References) and not block.items


def _is_empty(follows: Block | None) -> bool:
    """Whether nothing of a list stands under a heading."""
    return follows is None or isinstance(follows, Heading) or _is_place(follows) or says_references(follows)
