"""A table of pandoc's tree → Table: spans, alignments, widths."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from proceedings.intake.latex_tables import BODY
from proceedings.intake.pandoc_inlines import attributes
from proceedings.model.manuscript import Block, Cell, Inlines, Quote, Table, Text

LETTERS = {"AlignLeft": "l", "AlignCenter": "c", "AlignRight": "r"}
EVEN = 0.015
"""How much the shares of even columns may differ."""

ReadBlocks = Callable[[Sequence[Any]], tuple[Block, ...]]


def table_of(content: Any, blocks: ReadBlocks, caption: Inlines) -> Table:
    """The table of a node's content; `blocks` reads what stands in a cell."""
    given, _, columns, head, bodies, foot = content
    rows = [row for _, _, heads, body in bodies for row in (*heads, *body)] + foot[1]
    heads, rows = _parted(head[1], rows)
    letters = "".join(_alignment(index, column, rows) for index, column in enumerate(columns))
    shares = tuple(float(width["c"]) if width["t"] == "ColWidth" else 0.0 for _, width in columns)
    above, body = tuple(_row(row, blocks) for row in heads), tuple(_row(row, blocks) for row in rows)
    if not above and len(body) > 1 and _is_bold(body[0]) and not _is_bold(body[1]):
        above, body = body[:1], body[1:]
    return Table(
        above,
        body,
        letters,
        shares if _told(shares) else (),
        caption,
        attributes(given).label,
    )


def _parted(head: list[Any], rows: list[Any]) -> tuple[list[Any], list[Any]]:
    """Head and rows; where the source marked the first row under a head of several, those before it are the head."""
    begin = next((number for number, row in enumerate(rows) if not head and _begins_body(row)), 0)
    return (rows[:begin], rows[begin:]) if begin else (head, rows)


def _begins_body(row: Any) -> bool:
    """Whether the mark stands in the first cell: a division by itself, or a span at the head of its words."""
    inner = row[1][0][4] if row[1] else []
    first = inner[0] if inner else {"t": ""}
    if first["t"] in ("Para", "Plain") and first["c"]:
        first = first["c"][0]
    return first["t"] in ("Div", "Span") and first["c"][0][0] == BODY


def _is_bold(row: tuple[Cell, ...]) -> bool:
    """Whether all words of a row are bold, as in a head that its author did not call one."""
    runs = [run for cell in row for block in cell.blocks for run in getattr(block, "content", ())]
    return bool(runs) and all(isinstance(run, Text) and ("strong" in run.marks or run.text.isspace()) for run in runs)


def _told(shares: Sequence[float]) -> bool:
    """Whether the author made the widths: word processors make all columns even until somebody draws at them."""
    return bool(shares) and all(shares) and max(shares) - min(shares) > EVEN


def _row(row: Any, blocks: ReadBlocks) -> tuple[Cell, ...]:
    return tuple(Cell(tuple(_unquoted(blocks(inner))), columns, rows) for _, _, rows, columns, inner in row[1])


def _unquoted(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a cell; one set in from its edges, as word processors have them by accident, is no quotation."""
    for block in blocks:
        yield from _unquoted(block.blocks) if isinstance(block, Quote) else (block,)


def _alignment(index: int, column: Any, rows: Sequence[Any]) -> str:
    """The letter of a column: its own, else what most cells of it say (Word aligns cells, not columns)."""
    if column[0]["t"] in LETTERS:
        return LETTERS[column[0]["t"]]
    cells = [row[1][index][1]["t"] for row in rows if index < len(row[1])]
    (most, _), *_ = Counter(cells).most_common(1) or [("", 0)]
    return LETTERS.get(most, "-")
