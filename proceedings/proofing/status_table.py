"""The account of all papers for a terminal, for a spreadsheet and for other programs."""

from collections.abc import Iterator, Mapping

from proceedings.proofing.status import Dot, Standing, Status, Turn, without_addresses
from proceedings.proofing.status_words import DOTS, SHAPES, TURNS, WORDS, days_in_words

COLUMNS = ("id", "state", "turn", "proof", "deadline", "queries", "corrections", "title")
GAP = "  "


def lines_of(status: Status, language: str, width: int) -> Iterator[tuple[str, Dot | None]]:
    """The lines of the table, at most `width` characters each, with the dot that colours each; the heading has none."""
    rows = [_shown(paper, language) for paper in status.papers]
    heads = [WORDS[language][name] for name in COLUMNS]
    widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(COLUMNS) - 1)]
    yield _line(heads, widths, width), None
    for paper, row in zip(status.papers, rows, strict=True):
        yield _line(row, widths, width), paper.dot


def summary_of(status: Status, language: str) -> str:
    """How many papers are ready and whom the others wait for, on one line."""
    turns = status.turns
    return WORDS[language]["summary"].format(
        ready=turns.get(Turn.NOBODY, 0),
        papers=len(status.papers),
        editor=turns.get(Turn.EDITOR, 0),
        author=turns.get(Turn.AUTHOR, 0),
        overdue=status.overdue,
    )


def rows_of(status: Status, language: str) -> Iterator[list[str]]:
    """The table as rows of whole cells, its heading first."""
    words = WORDS[language]
    yield [words[name] for name in COLUMNS]
    for one in status.papers:
        turn = TURNS[language][one.turn]
        numbers = [str(one.record.proof or ""), one.record.deadline, str(one.queries), str(one.corrections)]
        yield [one.id, DOTS[language][one.dot], turn, *numbers, without_addresses(one.title)]


def plain(status: Status, language: str) -> dict[str, object]:
    """The account as a plain mapping, for JSON."""
    return {
        "conference": status.title(language),
        "day": status.day,
        "counts": {dot.value: status.dots.get(dot, 0) for dot in Dot},
        "turns": {turn.value: status.turns.get(turn, 0) for turn in Turn},
        "overdue": status.overdue,
        "papers": [_plain_paper(paper) for paper in status.papers],
    }


def _plain_paper(paper: Standing) -> Mapping[str, object]:
    return {
        "id": paper.id,
        "title": paper.title,
        "language": paper.language,
        "state": paper.record.state.value,
        "dot": paper.dot.value,
        "turn": paper.turn.value,
        "proof": paper.record.proof,
        "sent_proof": paper.record.sent_proof,
        "deadline": paper.record.deadline,
        "days_left": paper.days_left,
        "overdue": paper.overdue,
        "stale": paper.stale,
        "open_queries": paper.queries,
        "open_corrections": paper.corrections,
        "signed_off": paper.record.signed_off,
        "waived": paper.record.waived,
    }


def _shown(paper: Standing, language: str) -> list[str]:
    left = days_in_words(paper.days_left, language) if paper.days_left is not None else ""
    deadline = f"{paper.record.deadline} ({left})" if left else ""
    stale = f" ({WORDS[language]['stale']})" if paper.stale else ""
    state = f"{SHAPES[paper.dot]} {DOTS[language][paper.dot]}{stale}"
    counts = [str(count) if count else "" for count in (paper.record.proof, paper.queries, paper.corrections)]
    turn = TURNS[language][paper.turn]
    return [paper.id, state, turn, counts[0], deadline, *counts[1:], without_addresses(paper.title)]


def _line(row: list[str], widths: list[int], width: int) -> str:
    cells = (cell.ljust(each) for cell, each in zip(row, widths, strict=False))
    line = GAP.join((*cells, row[-1])).rstrip()
    return line if len(line) <= width else f"{line[: width - 1]}…"
