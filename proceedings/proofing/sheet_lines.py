"""The lines of the sheet to answer on, with the field that each prints: comments on facts belong to that field."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from proceedings.model.proofing import ProofLine
from proceedings.model.published import PaperLines, TextLine
from proceedings.proofing.sheet_facts import Fact
from proceedings.proofing.source_places import letters_of

FIELDS: Mapping[str, str] = {
    **dict.fromkeys(("authors", "names", "index", "head", "standing", "bodies", "email", "orcid"), "authors"),
    "title": "title",
    "section": "section",
    "codes": "udc",
    "length": "abstract",
    "keywords": "keywords",
}
"""What an editor changes to change a row; where a paper stands and how it is cited follows from the rest."""
BY_LANGUAGE = ("title", "keywords")


def sheet_lines(pages: PaperLines, facts: Sequence[tuple[str, Fact]]) -> tuple[tuple[ProofLine, ...], ...]:
    """The lines of each page of the sheet, without numbers; `facts` are its rows with their names, in order."""
    rows = _Rows([(letters_of(name), letters_of(fact.text), field_of(fact)) for name, fact in facts])
    return tuple(tuple(_told(lines, rows)) for lines in pages)


def field_of(fact: Fact) -> str:
    """The field that a row prints, as `title.kk`; empty where it prints none."""
    field = FIELDS.get(fact.word, "")
    return f"{field}.{fact.language}" if fact.word in BY_LANGUAGE and fact.language else field


def _told(lines: Iterable[TextLine], rows: "_Rows") -> Iterator[ProofLine]:
    for line in lines:
        place = {"x": round(line.x, 2), "y": round(line.y, 2), "width": round(line.width, 2), "size": line.size}
        yield ProofLine(number=0, text=line.text, field=rows.field_at(letters_of(line.text)), **place)


class _Rows:
    """The rows as they go by, line after line: by letters, since a name and its words may share one line."""

    def __init__(self, rows: Sequence[tuple[str, str, str]]) -> None:
        self.rows = rows
        self.row, self.at = 0, 0

    def field_at(self, letters: str) -> str:
        """The field whose words the next line goes on with or begins; empty where it does neither."""
        if not letters or self.row >= len(self.rows):
            return ""
        if self.at and self.rows[self.row][1].startswith(letters, self.at):
            self.at += len(letters)
            return self.rows[self.row][2]
        for row in (self.row + 1, self.row) if self.at else (self.row,):
            if begun := row < len(self.rows) and _begun(letters, *self.rows[row][:2]):
                self.row, self.at = row, begun
                return self.rows[row][2]
        return ""


def _begun(letters: str, name: str, words: str) -> int:
    """How many letters of a row's words stand on its first line, behind the name or a part of it."""
    if letters in name:
        return 0
    cuts = (cut for cut in range(len(letters)) if words.startswith(letters[cut:]) and letters[:cut] in name)
    return len(letters) - next(cuts, len(letters))
