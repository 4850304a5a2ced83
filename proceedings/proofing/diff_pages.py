"""Two proofs of a paper side by side in a browser: their pages as pictures, what changed marked on both."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, zip_longest
from pathlib import Path

from proceedings.intake.text_file import FILE_LIMIT, read_bytes
from proceedings.model.artifact import Artifact
from proceedings.model.diagnostic import Place
from proceedings.model.proofing import ProofCopy, ProofPage
from proceedings.proofing.board import rendered
from proceedings.proofing.board_pages import slug
from proceedings.proofing.diffing import Change, Difference, Spot, Word, hunks, said
from proceedings.proofing.page_pictures import sheets_of
from proceedings.proofing.places import proof_path
from proceedings.proofing.status import without_addresses
from proceedings.proofing.status_words import places_in_words

ASCENT, HEIGHT = 0.82, 1.08
"""How far type reaches over its baseline, and how high a line is marked, as parts of its size."""
CARET = 0.4
"""Hundredths of a page: how wide a place is marked where nothing stands."""

Marks = Mapping[int, list[Mapping[str, object]]]


def diff_page(difference: Difference, folder: Path, language: str) -> Iterator[Artifact]:
    """The page and its pictures; `folder` has the proofs."""
    before, after = difference.before, difference.after
    pictures = [_pictures(folder, copy) for copy in (before, after)]
    yield from {one.path: one for drawn in pictures for one in drawn.values()}.values()
    marks = [_marks(difference, side) for side in (0, 1)]
    pairs = list(_pairs((before, after), pictures, marks, language))
    name = f"{slug(after.id)}-{before.version}-{after.version}.html"
    yield Artifact(name, rendered("diff.html", language, **_facts(difference, language), pairs=pairs).encode())


def _facts(difference: Difference, language: str) -> dict[str, object]:
    fields = [(name, *map(without_addresses, both)) for name, both in difference.fields.items()]
    return {
        "before": difference.before,
        "after": difference.after,
        "fields": fields,
        "changes": [_told(difference, number, hunk, language) for number, hunk in enumerate(hunks(difference), 1)],
    }


def _told(difference: Difference, number: int, hunk: Sequence[Change], language: str) -> Mapping[str, object]:
    """A hunk in the list: its place in the new proof, its words with those around it."""
    new = difference.words[1]
    reached = max(0, hunk[0].at[1] - 4)
    pieces: list[tuple[str, str]] = []
    for change in hunk:
        pieces += [("", said(new[reached : change.at[1]])), ("del", said(change.old)), ("ins", said(change.new))]
        reached = change.at[1] + len(change.new)
    pieces.append(("", said(new[reached : reached + 4])))
    spot = new[min(hunk[0].at[1], len(new) - 1)].spots[0] if new else None
    place = places_in_words(spot.page.folio, spot.line.number, language) if spot else ""
    return {"number": number, "place": place, "pieces": [(kind, text) for kind, text in pieces if text]}


def _pictures(folder: Path, copy: ProofCopy) -> dict[int, Artifact]:
    """The pictures of a proof by sheet; none where it can't be drawn."""
    name = proof_path(copy.id, copy.version)
    content = read_bytes(folder / name, Place(name), FILE_LIMIT).value or b""
    stem = f"pages/{slug(copy.id)}-{copy.version}"
    return {sheet: Artifact(f"{stem}-{sheet + 1}.png", png) for sheet, png in enumerate(sheets_of(content))}


def _marks(difference: Difference, side: int) -> Marks:
    """Where one of the proofs is marked, by sheet; a caret where only the other has words."""
    marks: dict[int, list[Mapping[str, object]]] = defaultdict(list)
    for number, hunk in enumerate(hunks(difference), 1):
        spots = [spot for change in hunk for spot in _spots(difference, change, side)]
        for place, spot in enumerate(spots):
            marks[spot.page.sheet].append({"number": number, "first": not place, **_box(spot)})
    return marks


def _spots(difference: Difference, change: Change, side: int) -> list[Spot]:
    words = (change.old, change.new)[side]
    return _stretched(words) or _caret(difference.words[side], change.at[side])


def _stretched(words: Iterable[Word]) -> list[Spot]:
    """One stretch for all words that follow each other on a line."""
    spots = [spot for word in words for spot in word.spots]
    lines = [list(on_line) for _, on_line in groupby(spots, lambda spot: (spot.page.sheet, spot.line.number))]
    return [Spot(line[0].page, line[0].line, line[0].start, line[-1].end) for line in lines]


def _caret(words: Sequence[Word], where: int) -> list[Spot]:
    """The place before a word, or behind the last one."""
    if not words:
        return []
    spot = words[where].spots[0] if where < len(words) else words[-1].spots[-1]
    edge = spot.start if where < len(words) else spot.end
    return [Spot(spot.page, spot.line, edge, edge)]


def _box(spot: Spot) -> Mapping[str, object]:
    """A stretch in hundredths of its page."""
    page, line = spot.page, spot.line
    left = page.left + line.x + spot.start * line.width
    wide = (spot.end - spot.start) * line.width / page.width * 100
    return {
        "left": round(left / page.width * 100, 2),
        "top": round((page.top + line.y - ASCENT * line.size) / page.height * 100, 2),
        "width": round(wide or CARET, 2),
        "height": round(HEIGHT * line.size / page.height * 100, 2),
        "caret": not wide,
    }


def _pairs(
    copies: tuple[ProofCopy, ProofCopy],
    pictures: Sequence[Mapping[int, Artifact]],
    marks: Sequence[Marks],
    language: str,
) -> Iterator[Mapping[str, object]]:
    """The pages of both proofs in pairs, the first with the first."""
    for both in zip_longest(copies[0].pages, copies[1].pages):
        sides = [_side(page, pictures[side], marks[side], language) for side, page in enumerate(both)]
        if any(one and one["file"] for one in sides):
            yield {"sides": sides, "changed": any(one and one["marks"] for one in sides)}


def _side(
    page: ProofPage | None, pictures: Mapping[int, Artifact], marks: Marks, language: str
) -> Mapping[str, object] | None:
    if page is None:
        return None
    picture = pictures.get(page.sheet)
    name = places_in_words(page.folio, 0, language) or str(page.sheet + 1)
    return {"file": picture.path if picture else "", "name": name, "marks": marks.get(page.sheet, [])}
