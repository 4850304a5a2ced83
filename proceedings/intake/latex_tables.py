"""LaTeX's tables made readable for pandoc, which knows neither columns of siunitx nor heads of several rows.

Lines are kept, so that places in the source stay right.
"""

import re

FLOAT = re.compile(r"\\(begin|end)\s*\{(?:sidewaystable|table)\*?\}")
BEGIN = re.compile(r"\\begin\s*\{(tabular[xy]?\*?|tabulary|longtable)\}\s*(?:\[[^\]]*\]\s*)?")
DECIMAL = re.compile(r"S\s*\[(?:[^\[\]{}]|\{[^{}]*\})*\]|S(?![a-zA-Z])|D\s*\{[^{}]*\}\s*\{[^{}]*\}\s*\{[^{}]*\}")
PARTIAL = re.compile(r"\\(?:cmidrule|cline)\s*(?:\[[^\]]*\]\s*)?(?:\([^()]*\)\s*)?\{[^{}]*\}")
MARK = re.compile(r"\\tnote\s*\{([^{}]*)\}")
NOTES = re.compile(r"\\begin\{tablenotes\}(?:\s*\[[^\]]*\])?(.*?)\\end\{tablenotes\}", re.DOTALL)
ITEM = re.compile(r"\\item\s*(?:\[([^\]]*)\])?")
MIDRULE = re.compile(r"\\midrule(?:\s*\[[^\]]*\])?")
ROW = re.compile(r"(?<!\\)\\\\|\\tabularnewline")
SPANNING = re.compile(r"\s*(?:\\multi(?:row|column)\s*(?:\[[^\]]*\])?(?:\{[^{}]*\}\s*(?:\[[^\]]*\])?){2}\{)?")
BODY = "table-body-begins"
"""The label of an empty place that begins the first row under a head of several."""


def readable_tables(text: str) -> str:
    """The source with its tables as pandoc reads them: turned and starred ones too, their notes as paragraphs."""
    if "\\begin" not in text or "tab" not in text:
        return text
    text = FLOAT.sub(r"\\\1{table}", text)
    text = PARTIAL.sub("", MARK.sub(r"\\textsuperscript{\1}", text))
    text = NOTES.sub(lambda found: ITEM.sub(_as_paragraph, found[1]) + r"\par ", text)
    pieces, at = [], 0
    for found in BEGIN.finditer(text):
        if found.start() >= at:
            begin, end = _columns(text, found)
            stop = text.find(rf"\end{{{found[1]}}}", end)
            if 0 < end <= stop:
                pieces += [text[at:begin], DECIMAL.sub("c", text[begin:end]), _headed(text[end:stop])]
                at = stop
    return "".join((*pieces, text[at:]))


def _as_paragraph(found: re.Match[str]) -> str:
    return rf"\par \textsuperscript{{{found[1]}}} " if found[1] else r"\par "


def _columns(text: str, found: re.Match[str]) -> tuple[int, int]:
    """Where the columns of a table are described, braces included; before it some tables have their width."""
    begin, end = found.end(), _closed(text, found.end())
    if found[1] not in ("tabular", "longtable"):
        begin = re.compile(r"\s*").match(text, end).end()  # type: ignore[union-attr]
        end = _closed(text, begin)
    return begin, end


def _closed(text: str, begin: int) -> int:
    """Where the group that begins here ends; 0 where none begins, or it has no end."""
    depth = 0
    for brace in re.compile(r"\\.|[{}]").finditer(text, begin) if text[begin : begin + 1] == "{" else ():
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if not depth:
            return brace.end()
    return 0


def _headed(rows: str) -> str:
    """The rows with the end of a head of several rows marked; pandoc sees one of a single row itself."""
    rule = MIDRULE.search(rows)
    if rule is None or len(ROW.findall(rows, 0, rule.start())) < 2:
        return rows
    first = SPANNING.match(rows, rule.end())
    at = first.end() if first else rule.end()
    return rf"{rows[: rule.start()]}{rows[rule.end() : at]}\hypertarget{{{BODY}}}{{}}{rows[at:]}"
