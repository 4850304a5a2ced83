"""The lexicon: what this process knows of words, and what it was told by earlier ones, in tables by what they hold for.

A table's name has everything in it that its rows depend on: the digest of the font file, features, language. Rows are
plain lists that JSON can hold, so that reading them from a folder of somebody else's can at worst misplace letters.
"""

import json
from collections import defaultdict
from typing import NamedTuple

Row = list[object]


class Table(NamedTuple):
    """Rows by word: those that were recalled, and those that are new in this process."""

    recalled: dict[str, Row]
    new: dict[str, Row]


_recalled: defaultdict[str, dict[str, Row]] = defaultdict(dict)
_new: defaultdict[str, dict[str, Row]] = defaultdict(dict)


def table(name: str) -> Table:
    """The one table of this process under a name."""
    return Table(_recalled[name], _new[name])


def recall(line: bytes) -> None:
    """Take in a line of `learnt`; one that isn't of our making is passed over."""
    try:
        told = json.loads(line)
    except ValueError:
        return
    for name, rows in told.items() if isinstance(told, dict) else ():
        if isinstance(rows, dict) and all(isinstance(row, list) for row in rows.values()):
            _recalled[name].update(rows)


def learnt() -> bytes:
    """All new rows as one line of JSON, which then are old; empty where there are none."""
    told = {name: rows for name, rows in _new.items() if rows}
    if not told:
        return b""
    line = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass")
    for name, rows in told.items():
        _recalled[name].update(rows)
        rows.clear()
    return line
