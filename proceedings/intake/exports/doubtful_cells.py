"""Cells that can't be taken as they are: formulas, letters lost as question marks, letters of an 8-bit Kazakh font."""

import re
from collections.abc import Iterator
from dataclasses import replace

from proceedings.intake.exports.legacy_letters import converted, looks_legacy
from proceedings.intake.exports.sheets import Row, Sheet, filled
from proceedings.intake.faults.tables import (
    FORMULA_CELL,
    FORMULA_CELLS,
    LEGACY_CONVERTED,
    LEGACY_LETTERS,
    LOST_TABLE_LETTERS,
)
from proceedings.model.diagnostic import Diagnostic, Place, Reported

FORMULA = re.compile(
    r"\s*(?:[=＝](?![=>\s])|[-+@＋－＠=＝]\S{0,400}[A-Za-z.]\(|[-+@=＋－＠＝][^\n|]{0,400}\|[^\n!]{0,400}!)"
)
"""A formula, a sign in front of a call of a function, a DDE call; no telephone number, no dash, no name with one."""

CYRILLIC = "Ѐ-ԯ"
SMALL = "а-яѐ-џәғқңөұүһ"
LOST = re.compile(rf"(?<![^\s«“\"(-])[?\ufffd](?=[{CYRILLIC}])|(?<=[{CYRILLIC}])(?:\?(?=[{SMALL}])|\ufffd)")
WORD = re.compile(r"[\w?\ufffd]+")
ENOUGH = 3
"""Words that make the loss sure where the encoding could have held every letter."""

TOLD = 20
"""Formulas of one table that are told each by itself."""


def settled(name: str, sheet: Sheet, eight_bit: bool) -> Reported[Sheet | None]:
    """The sheet without formulas and with true letters; None where letters were lost."""
    lost = list(_lost_words(sheet))
    if len(lost) >= (1 if eight_bit else ENOUGH):
        line, word = lost[0]
        place = Place(name, line, 1, sheet.name)
        return Reported(None, (LOST_TABLE_LETTERS.at(place, word=word[:40], row=line, count=len(lost)),))
    lettered = _lettered(name, sheet)
    if lettered.value is None:
        return lettered
    plain = _without_formulas(name, lettered.value)
    return Reported(plain.value, lettered.diagnostics + plain.diagnostics)


def _lost_words(sheet: Sheet) -> Iterator[tuple[int, str]]:
    for row in sheet.rows:
        for cell in row.cells:
            if "?" in cell or "\ufffd" in cell:
                words = (word for word in WORD.finditer(cell) if LOST.search(cell, word.start(), word.end()))
                yield from ((row.line, word[0]) for word in words)


def _lettered(name: str, sheet: Sheet) -> Reported[Sheet | None]:
    """Letters of a Kazakh font converted, where that is certain for the whole sheet."""
    at = next((row for row in sheet.rows if looks_legacy(" ".join(row.cells))), None)
    if at is None:
        return Reported(sheet)
    place = Place(name, at.line, 1, sheet.name)
    words = "\x00".join("\x01".join(row.cells) for row in sheet.rows)
    text = converted(words)
    if text is None:
        return Reported(None, (LEGACY_LETTERS.at(place, row=at.line),))
    cells = (tuple(row.split("\x01")) for row in text.split("\x00"))
    rows = tuple(Row(row.line, new) for row, new in zip(sheet.rows, cells, strict=True))
    return Reported(replace(sheet, rows=rows), (LEGACY_CONVERTED.at(place, row=at.line),))


def _without_formulas(name: str, sheet: Sheet) -> Reported[Sheet]:
    found = [(row.line, n) for row in sheet.rows for n, cell in enumerate(row.cells, 1) if _is_formula(cell)]
    if not found:
        return Reported(sheet)
    told = [FORMULA_CELL.at(Place(name, line, 1, sheet.name), row=line, column=n) for line, n in found[:TOLD]]
    if found[TOLD:]:
        told.append(FORMULA_CELLS.at(Place(name, found[TOLD][0], 1, sheet.name), count=len(found) - TOLD))
    rows = ((row.line, ["" if _is_formula(cell) else cell for cell in row.cells]) for row in sheet.rows)
    return Reported(replace(sheet, rows=filled(rows)), tuple[Diagnostic, ...](told))


def _is_formula(cell: str) -> bool:
    return bool(FORMULA.match(cell))
