"""What stands below the authors on a camera-ready page: abstract and keywords; and the DOI, where it is printed."""

import re
from collections.abc import Iterator, Sequence

from proceedings.intake.proposals.labels import OPENING, abstract, codes, keywords, listed, parted
from proceedings.pdf.first_page import FirstPage, TextLine

LONGEST, MOST_LINES = 6_000, 150
"""Characters and lines of an abstract or a list of keywords."""

PAGE = 100_000
"""Characters of a page that are looked through for the other halves of words."""

DOI = re.compile(r"\b(10\.\d{4,9}/[^\s\"<>|]+)")
LABELLED_DOI = re.compile(
    r"doi(?:\.org/|\s*:?\s*)(?:https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/[^\s\"<>|]+)", re.IGNORECASE
)
HEADING = re.compile(
    r"(?:\d{1,2}|[IVX]{1,4})\.?\s+[A-ZА-ЯӘҒҚҢӨҰҮҺІ]|(?i:ccs concepts|acm reference|general terms|categories and)"
)
STEP = 1.35
"""Of its size: a line farther below the last one is not of the same paragraph."""

WORD_END = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")
WORD_START = re.compile(r"[^\W\d_]+")


def joined(lines: Sequence[str], page_text: str, keep: bool = False) -> str:
    """Lines as one text; a word cut at a line's end is whole again, as the rest of the page spells it.

    `keep` is what happens to the hyphen of a word that the page doesn't have a second time.
    """
    text = ""
    for line in lines:
        cut, start = WORD_END.search(text), WORD_START.match(line)
        if not text or not (cut and start):
            text = f"{text} {line}" if text else line
        elif not text.endswith("\u00ad") and (start[0][0].isupper() or _has_hyphen(cut[1], start[0], page_text, keep)):
            text += line
        else:
            text = f"{text[:-1]}{line}"
    return " ".join(text.split())


def _has_hyphen(start: str, end: str, page_text: str, keep: bool) -> bool:
    if re.search(rf"\b{start}-{end}\b", page_text, re.IGNORECASE):
        return True
    return keep and not re.search(rf"\b{start}{end}\b", page_text, re.IGNORECASE)


def abstracts_of(page: FirstPage) -> Iterator[str]:
    """The abstracts of a page in their order, each the text between its heading and what follows."""
    text = text_of(page)
    for place, line in enumerate(page.lines):
        found = abstract(line.text)
        if found:
            first = [found.words] if found.words else []
            words = joined([*first, *_following(page.lines[place:], bool(first))], text)
            yield parted(words)[0][:LONGEST]


def keywords_of(page: FirstPage) -> tuple[str, ...]:
    """The keywords under the first label of such."""
    text = text_of(page)
    for place, line in enumerate(page.lines):
        found = keywords(line.text)
        if found:
            first = [found.words] if found.words else []
            words = joined([*first, *_following(page.lines[place:], bool(first))], text)
            return listed(words)
    return ()


def _following(lines: Sequence[TextLine], begun: bool) -> Iterator[str]:
    """The lines below a label down to the next one, a heading, a step in size, or the end of the column."""
    last, body = lines[0], lines[0] if begun else None
    for line in lines[1:MOST_LINES]:
        if abstract(line.text) or keywords(line.text) or OPENING.match(line.text) or line.top < last.top:
            return
        apart = line.top - last.top > STEP * line.size
        if apart and (HEADING.match(line.text) or line.bold):
            return
        if body and (abs(line.size - body.size) > 0.7 or line.top - last.top > 1.9 * line.size):
            return
        yield line.text
        last, body = line, body or line


def text_of(page: FirstPage) -> str:
    """All lines of the page."""
    return "\n".join(line.text for line in page.lines)[:PAGE]


def codes_of(page: FirstPage) -> dict[str, str]:
    """УДК and МРНТИ, by field, where a line at the head begins with them; the DOI as far as it is the paper's own."""
    lines = [line.text for line in page.lines if line.top < 0.3 * page.height]
    found = {name: value for text in reversed(lines) for name, value in codes(text) if name != "doi"}
    doi = _doi(page)
    return found | {"doi": doi} if doi else found


def _doi(page: FirstPage) -> str:
    """The paper's own DOI: with its label at the head or the foot of the page; empty where two differ."""
    edges = [line for line in page.lines if line.top < 0.2 * page.height or line.top > 0.85 * page.height]
    found = {match[1].rstrip(".,;)]").casefold() for line in edges for match in LABELLED_DOI.finditer(line.text)}
    return found.pop() if len(found) == 1 else ""
