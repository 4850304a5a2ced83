"""CSV and its kin: the separator found by counting, quoted line breaks kept, cells and rows bounded."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from proceedings.intake.exports.encodings import decoded
from proceedings.intake.exports.sheets import CELL_LIMIT, Sheet, filled, too_large
from proceedings.intake.faults.tables import CELL_TOO_LARGE, NULS, OPEN_QUOTE, UNREADABLE_TABLE
from proceedings.model.diagnostic import Diagnostic, Place, Reported

SEPARATORS = "\t;,|"
"""Of those that part the records equally well the first is taken."""

SAMPLE = 200
"""Records that are counted."""

SAMPLED = 400_000
"""Characters that they are taken from."""

EXCEL_SAYS = re.compile(r"\ufeff?\"?sep=(.)\"?[^\S\n]*\n", re.IGNORECASE)


def read_delimited(name: str, content: bytes) -> Reported[tuple[Sheet, str]]:
    """The sheet that a text file is, with the encoding that was guessed for it, empty where there was no doubt."""
    place = Place(name)
    read = decoded(content, place)
    if read.value is None:
        return Reported((Sheet("", ()), ""), read.diagnostics)
    text = read.value.text
    nuls = (NULS.at(place, count=text.count("\x00")),) if "\x00" in text else ()
    sheet = _sheet(name, text.replace("\x00", "") if nuls else text)
    guessed = read.value.encoding if read.value.eight_bit else ""
    return Reported((sheet.value, guessed), read.diagnostics + nuls + sheet.diagnostics)


def _sheet(name: str, text: str) -> Reported[Sheet]:
    said = EXCEL_SAYS.match(text)
    separator = said[1] if said else separator_of(text)
    start = said.end() if said else 0
    before, lines = int(bool(said)), []
    previous = csv.field_size_limit(CELL_LIMIT)
    reader = csv.reader(io.StringIO(text[start:] if start else text, newline="\n"), delimiter=separator)
    try:
        for cells in reader:
            lines.append((before + 1, [cell.strip() for cell in cells]))
            before = reader.line_num + bool(said)
            if wrong := too_large(name, len(lines), len(cells)):
                return Reported(Sheet("", ()), wrong)
    except csv.Error as error:
        return Reported(Sheet("", ()), (_unreadable(Place(name, before + 1), str(error)),))
    finally:
        csv.field_size_limit(previous)
    return Reported(Sheet("", filled(lines)), tuple(_open_quote(name, text, lines, before)))


def _unreadable(place: Place, problem: str) -> Diagnostic:
    large = "field limit" in problem
    return (
        CELL_TOO_LARGE.at(place, row=place.line, most=CELL_LIMIT)
        if large
        else UNREADABLE_TABLE.at(place, problem=problem)
    )


def _open_quote(name: str, text: str, lines: list[tuple[int, list[str]]], end: int) -> Iterator[Diagnostic]:
    """A quotation mark that nobody closed takes all rows behind it into one cell."""
    if lines and lines[-1][0] < end and text.count('"') % 2:
        yield OPEN_QUOTE.at(Place(name, lines[-1][0]), row=lines[-1][0])


def separator_of(text: str) -> str:
    """The character that parts most records into the same number of cells."""
    return max(SEPARATORS, key=lambda separator: _agreement(text[:SAMPLED], separator))


def _agreement(text: str, separator: str) -> float:
    if separator not in text:
        return 0.0
    widths = Counter(_widths(text, separator))
    width, times = max(widths.items(), key=lambda pair: (pair[1] * (pair[0] > 1), pair[0]), default=(1, 0))
    share = times / max(1, sum(widths.values()))
    return 0.0 if width < 2 else share * share * (1 - 0.5 / width)


def _widths(text: str, separator: str) -> Iterator[int]:
    """Numbers of cells in the first records in which there is anything."""
    reader = csv.reader(io.StringIO(text, newline="\n"), delimiter=separator)
    try:
        for cells, _ in zip(reader, range(SAMPLE), strict=False):
            if any(cells):
                yield len(cells)
    except csv.Error:
        return
