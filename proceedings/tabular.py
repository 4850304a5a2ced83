"""Tables for other programs: CSV that no spreadsheet takes for formulas, HTML that shows the text as it is."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that a spreadsheet would calculate (OWASP, CSV injection)."""

LOOKS = """\
:root { color-scheme: light dark; --line: #8884; --faint: #8881; }
body { font: 15px/1.45 "Source Sans 3", "Noto Sans", system-ui, sans-serif; margin: 2rem auto; }
body { max-width: 75rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin-bottom: 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { border-bottom: 2px solid; position: sticky; top: 0; background: Canvas; }
tbody tr:hover { background: var(--faint); }
tr.wanting td { background: #c8401a22; }
td { overflow-wrap: break-word; }
td:first-child, td:last-child { white-space: nowrap; }
td:nth-child(2), td:nth-child(5) { font-size: .9em; overflow-wrap: anywhere; }
"""


def csv_text(rows: Iterable[Sequence[str]]) -> bytes:
    """The rows as CSV in UTF-8 with its mark, which Excel wants; a cell that could be a formula begins with '."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerows([_cell(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(DANGEROUS) else text


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above a table: its title, a line that sums it up, the language of both, the names of columns."""

    title: str
    summary: str
    language: str
    columns: Sequence[str]


def html_page(heading: Heading, rows: Iterable[tuple[Sequence[str], bool]]) -> bytes:
    """A page with one table; each row comes with whether it stands out. Nothing is loaded from elsewhere."""
    heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in heading.columns)
    body = "\n".join(_row(cells, wanting) for cells, wanting in rows)
    return f"""\
<!doctype html>
<html lang="{escape(heading.language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(heading.title)}</title>
<style>
{LOOKS}</style></head>
<body><h1>{escape(heading.title)}</h1>
<p>{escape(heading.summary)}</p>
<table><thead><tr>{heads}</tr></thead>
<tbody>
{body}
</tbody></table></body>
</html>
""".encode()


def _row(cells: Sequence[str], wanting: bool) -> str:
    mark = ' class="wanting"' if wanting else ""
    return f"<tr{mark}>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
