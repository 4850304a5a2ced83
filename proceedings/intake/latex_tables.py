"""LaTeX's tables made readable for pandoc, which knows few columns, no heads of several rows, no lines within cells.

Lines are kept, so that places in the source stay right.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

FLOAT = re.compile(r"\\(begin|end)\s*\{(?:sidewaystable|table)\*?\}")
STARRED = re.compile(r"\\(begin|end)\s*\{longtable\*\}")
BALANCED = re.compile(r"\\(begin|end)\s*\{tabulary\}")
BEGIN = re.compile(r"\\begin\s*\{(tabularx?\*?|longtable)\}\s*(?:\[[^\]]*\]\s*)?")
AROUND = re.compile(r"[@!<>]\s*(?=\{)")
DECIMAL = re.compile(r"S\s*\[(?:[^\[\]{}]|\{[^{}]*\})*\]|S|D\s*\{[^{}]*\}\s*\{[^{}]*\}\s*\{[^{}]*\}")
OTHERS = str.maketrans("LCRJPMB", "lcrlpmb")
"""Columns of tabulary, and as many classes define them."""
PARTIAL = re.compile(r"\\(?:cmidrule|cline)\s*(?:\[[^\]]*\]\s*)?(?:\([^()]*\)\s*)?\{[^{}]*\}")
MARK = re.compile(r"\\tnote\s*\{([^{}]*)\}")
NOTES = re.compile(r"\\begin\{tablenotes\}(?:\s*\[[^\]]*\])?(.*?)\\end\{tablenotes\}", re.DOTALL)
ITEM = re.compile(r"\\item\s*(?:\[([^\]]*)\])?")
ACROSS = re.compile(r"\\multicolumn\s*\{\s*\d+\s*\}\s*(?=\{)")
STANDS = re.compile(r"[lcr]")
LINES = re.compile(r"\\(?:makecell|thead|shortstack)\s*\*?\s*(?:\[[^\]]*\]\s*)?(?=\{)")
MIDRULE = re.compile(r"\\midrule(?:\s*\[[^\]]*\])?")
ROW = re.compile(r"(?<!\\)\\\\|\\tabularnewline")
REPEATED = re.compile(r"\\end(?:firsthead|head|foot|lastfoot)\b")
RULES = re.compile(r"\\(?:hline|(?:top|mid|bottom)rule)(?![A-Za-z])(?:\s*\[[^\]]*\])?")
SPANNING = re.compile(r"\s*(?:\\multi(?:row|column)\s*(?:\[[^\]]*\])?(?:\{[^{}]*\}\s*(?:\[[^\]]*\])?){2}\{)?")
BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
SPACE = re.compile(r"\s*")
BODY = "table-body-begins"
"""The label of an empty place that begins the first row under a head of several."""


def readable_tables(text: str) -> str:
    """The source with its tables as pandoc reads them: turned and starred ones too, their notes as paragraphs."""
    if "\\begin" not in text or "tab" not in text:
        return text
    text = BALANCED.sub(r"\\\1{tabularx}", STARRED.sub(r"\\\1{longtable}", FLOAT.sub(r"\\\1{table}", text)))
    text = PARTIAL.sub("", MARK.sub(r"\\textsuperscript{\1}", text))
    text = NOTES.sub(lambda found: ITEM.sub(_as_paragraph, found[1]) + r"\par ", text)
    text = _grouped(text, LINES, lambda _, inner: ROW.sub(r"\\newline ", inner))
    return "".join(_tables(_grouped(text, ACROSS, _across)))


def _as_paragraph(found: re.Match[str]) -> str:
    return rf"\par \textsuperscript{{{found[1]}}} " if found[1] else r"\par "


def _across(command: str, columns: str) -> str:
    """A cell over several columns, which stands at the left, right or in the middle and nothing else."""
    found = STANDS.search(_plain(f"{{{columns}}}"))
    return f"{command}{{{found[0] if found else 'l'}}}"


def _plain(columns: str) -> str:
    """Columns as pandoc knows them."""
    return DECIMAL.sub("c", _grouped(columns, AROUND, lambda _, inner: "")).translate(OTHERS)


def _tables(text: str) -> Iterator[str]:
    """The pieces of the text, tables made readable."""
    at = 0
    for found in BEGIN.finditer(text):
        begin, end = _columns(text, found)
        stop = text.find(rf"\end{{{found[1]}}}", end)
        if found.start() >= at and 0 < end <= stop:
            yield text[at:begin]
            yield _plain(text[begin:end])
            yield _headed(_once(text[end:stop]))
            at = stop
    yield text[at:]


def _columns(text: str, found: re.Match[str]) -> tuple[int, int]:
    """Where the columns of a table are described, braces included; before it some tables have their width."""
    begin, end = found.end(), _closed(text, found.end())
    if found[1] not in ("tabular", "longtable") and end:
        begin = _past(SPACE, text, end)
        end = _closed(text, begin)
    return begin, end


def _grouped(text: str, before: re.Pattern[str], change: Callable[[str, str], str]) -> str:
    """The text with what matches a pattern, and the group in braces after it, made something else of."""
    pieces, at = [], 0
    for found in before.finditer(text):
        end = _closed(text, found.end())
        if found.start() >= at and end:
            pieces += [text[at : found.start()], change(found[0], text[found.end() + 1 : end - 1])]
            at = end
    return "".join((*pieces, text[at:]))


def _closed(text: str, begin: int) -> int:
    """Where the group that begins here ends; 0 where none begins, or it has no end."""
    depth = 0
    for brace in BRACE.finditer(text, begin) if text[begin : begin + 1] == "{" else ():
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if not depth:
            return brace.end()
    return 0


def _past(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _once(rows: str) -> str:
    """The rows of a long table without the heads and feet that it sets again elsewhere, its last foot at their end."""
    marks = list(REPEATED.finditer(rows))
    if not marks:
        return rows
    middle, body = rows[marks[0].start() : marks[-1].end()], rows[marks[-1].end() :]
    foot = _last_foot(rows, marks)
    ended = body.rstrip().endswith(("\\\\", "\\tabularnewline"))
    last = foot if ended or not foot else rf"\\ {foot}"
    return rows[: marks[0].start()] + "\n" * middle.count("\n") + body + last


def _last_foot(rows: str, marks: list[re.Match[str]]) -> str:
    """The rows that stand under a long table's last one, on one line, without rules: pandoc reads none below those."""
    for before, mark in pairwise([None, *marks]):
        if mark and mark[0].startswith(r"\endlastfoot"):
            return " ".join(RULES.sub("", rows[before.end() if before else 0 : mark.start()]).split())
    return ""


def _headed(rows: str) -> str:
    """The rows with the end of a head of several rows marked; pandoc sees one of a single row itself."""
    rule = MIDRULE.search(rows)
    if rule is None or len(ROW.findall(rows, 0, rule.start())) < 2:
        return rows
    at = _past(SPANNING, rows, rule.end())
    return rf"{rows[: rule.start()]}{rows[rule.end() : at]}\hypertarget{{{BODY}}}{{}}{rows[at:]}"
