"""Title and authors at the head of a camera-ready page, told by size, weight and what affiliations look like."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proceedings.intake.exports.name_endings import is_kin, is_particle
from proceedings.intake.proposals.labels import OPENING, abstract, codes, keywords
from proceedings.pdf.first_page import FirstPage, TextLine

ALIKE = 0.6
"""Points by which sizes of one line of thought may differ."""

HEAD = 0.6
"""Of the page's height: titles stand above that."""

EDGE = 0.22
"""Of the page's height: running heads stand above that."""

MOST_LINES = 6
MOST_AUTHORS = 30
"""Lines of names."""

LONGEST = 5_000
FEWEST = 3
"""Letters of a line that may be a title's; initials and ornaments have fewer."""

LEADING = 1.75
"""Of its size: a line farther below the last one begins something else."""

BODY = re.compile(
    r"universit|institut|\bdep(?:t|artment)\b|school|facult|laborator|\blab\b|college|academy|cent(?:er|re)\b|"
    r"\b(?:inc|ltd|gmbh|llc|corp|co)\b\.?|research|council|technolog|hospital|ministry|museum|independent|unaffiliated|"
    r"университет|институт|факультет|кафедр|академи|лаборатор|центр|школа|колледж|министерств|"
    r"университет|кафедрасы|мектеп|орталы|ғылыми|correspond|author:",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"@|https?://|www\.|orcid|\d{4,}", re.IGNORECASE)
RUNNING = re.compile(
    r"proceedings|lecture notes|\((?:hrsg|eds?)\.?\)|vol(?:ume)?\.|issn|isbn|doi|arxiv|сборник|материалы", re.I
)
NUMBERS = re.compile(r"(?<=[^\W\d_.])\d+(?:\s*,\s*\d+)*\b|(?<=\s)\d+(?:,\d+)*(?=\s|,|$)")
"""Marks of affiliations that are not raised."""

SIGNS = re.compile(r"[*∗†‡§¶‖⋆★♯♠♣♢♦♡⋄◦✉]|\[[\d,]+\]")
JOINING = ("and", "und", "et", "y", "e", "и", "және", "мен", "with")
NAME_WORD = re.compile(r"[^\W\d_][\w.'’`-]*")


@dataclass(frozen=True, slots=True)
class Head:
    """The lines of the title; the authors as one would type them, where they may stand: below it, else above it.

    `certain`: the type of the title says what it is.
    """

    title: tuple[TextLine, ...]
    authors: tuple[str, ...]
    certain: bool


def head_of(page: FirstPage) -> Head:
    """Title and authors of a page; empty where none can be told."""
    lines = [line for line in _above_the_text(page) if not _is_running(line, page)]
    body = _body_size(page)
    title = _title(lines, body)
    if not title:
        return Head((), (), certain=False)
    places = lines[lines.index(title[-1]) + 1 :], lines[: lines.index(title[0])]
    return Head(tuple(title), tuple(filter(None, map(_authors, places))), title[0].size > body + ALIKE)


def _above_the_text(page: FirstPage) -> Iterator[TextLine]:
    """Lines down to the abstract, the first heading or the middle of the page, whichever comes first."""
    for line in page.lines:
        if abstract(line.text) or keywords(line.text) or OPENING.match(line.text) or line.top > HEAD * page.height:
            return
        yield line


def _body_size(page: FirstPage) -> float:
    """The size of most of the page's letters."""
    letters: dict[float, int] = {}
    for line in page.lines:
        letters[line.size] = letters.get(line.size, 0) + len(line.text)
    return max(letters, key=lambda size: letters[size], default=0.0)


def _is_running(line: TextLine, page: FirstPage) -> bool:
    at_the_edge = line.top < EDGE * page.height and bool(RUNNING.search(line.text))
    return at_the_edge or any(codes(line.text)) or line.top < 0.04 * page.height


def _title(lines: Sequence[TextLine], body: float) -> list[TextLine]:
    """The first run of lines in the largest type; where all type is alike, of capital or bold letters."""
    worded = [line for line in lines if sum(map(str.isalpha, line.text)) >= FEWEST]
    size = max((line.size for line in worded), default=0.0)
    large = [line for line in worded if line.size > size - ALIKE]
    run = _run(large)
    if size > body + ALIKE and len(run) <= MOST_LINES:
        return run
    capital = [line for line in large if line.text.isupper()]
    return _run(capital or [line for line in large if line.bold])[:MOST_LINES]


def _run(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines that follow the first one closely, of its weight."""
    run = list(lines[:1])
    for line in lines[1:]:
        if line.top - run[-1].top > LEADING * line.size or line.bold != run[0].bold:
            break
        run.append(line)
    return run


def _authors(lines: Sequence[TextLine]) -> str:
    """The names near a title, parted by commas: lines in the type of the first, until a body in that type, or white.

    Posts and affiliations in another type may stand between.
    """
    taken: list[TextLine] = []
    closed, before = False, None
    for line in lines:
        if not taken:
            taken += [line] if _names_people(line) else []
        elif _is_alike(line, taken[0]):
            closed = closed or not _names_people(line) or (before is taken[-1] and _is_apart(line, before))
            if len(taken) < MOST_AUTHORS and _names_people(line) and (taken[0].bold or not closed):
                taken.append(line)
        before = line
    return _typed(taken)


def _is_alike(line: TextLine, first: TextLine) -> bool:
    return abs(line.size - first.size) < ALIKE and line.bold == first.bold


def _is_apart(line: TextLine, last: TextLine) -> bool:
    return line.top - last.top > LEADING * line.size


def _names_people(line: TextLine) -> bool:
    """Whether a line may hold names: no body, no address, no mark before its first word, capitals for most words."""
    text = ", ".join(line.cells)
    words: list[str] = NAME_WORD.findall(SIGNS.sub(" ", NUMBERS.sub("", text).replace("|", " ")))
    if not words or text.startswith("|") or BODY.search(text) or ADDRESS.search(text):
        return False
    strange = [word for word in words if word[0].islower() and not _may_be_small(word)]
    return 6 * len(strange) <= len(words)


def _may_be_small(word: str) -> bool:
    return word in JOINING or is_particle(word) or is_kin(word)


def _typed(lines: Sequence[TextLine]) -> str:
    """Names as somebody would type them into a box: marks gone, commas between."""
    cells: list[str] = []
    for line in lines:
        for place, cell in enumerate(line.cells):
            broken = place == 0 and cells and not _is_whole(cells[-1], line, lines)
            cells[-1:] = [f"{cells[-1]} {cell}"] if broken else [*cells[-1:], cell]
    text = SIGNS.sub(",", NUMBERS.sub("", ", ".join(cells)).replace("|", ","))
    text = re.sub(r"\s*,[\s,]*", ", ", text)
    text = re.sub(r",?\s+(?:and|und|және|и|&)\s*,", ",", text)
    return text.strip(" ,;")[:LONGEST]


def _is_whole(cell: str, line: TextLine, lines: Sequence[TextLine]) -> bool:
    """Whether a line ends with a whole name: lists go on over the end of a line, names set side by side do not."""
    listed = any("," in one.text or " and " in one.text for one in lines)
    return not listed or bool(cell.rstrip().endswith((",", "|", " and", ";")))
