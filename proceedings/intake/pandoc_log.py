"""What pandoc says it left out, as diagnostics; what concerns only the look of a page is no loss."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from proceedings.intake.faults.pandoc import MISSING_INPUT, RAW_COMMAND
from proceedings.intake.reading import Reading

LOOK = re.compile(
    r"\\(?:begin|end|geometry|hypersetup|vspace|hspace|vskip|hskip|setlength|setcounter|pagestyle|thispagestyle|"
    r"bibliographystyle|usepackage|include|input|fontsize|selectfont|markboth|pagenumbering|newblock|addcontentsline|"
    r"captionsetup|linespread|selectlanguage|raggedbottom|sloppy|label|hyphenation|email|startpage|editor|booktitle|year|"
    r"address|affiliation|institute|orcid|titlerunning|authorrunning)\b"
)
WORDS = re.compile(r"[{\[][^{}\[\]]*\w\w[^{}\[\]]*[}\]]|\\begin\{[\w*]+\}.*\w", re.DOTALL)
MOST = 20


def tell_log(log: Sequence[Mapping[str, Any]], reading: Reading, first_line: int = 1) -> None:
    """Tells once of each command that took words with it and of each file not found, from a line on."""
    for line, file, command in dict.fromkeys(_lost(log, first_line)):
        if file:
            reading.tell(MISSING_INPUT, line, file=file)
        else:
            reading.tell(RAW_COMMAND, line, command=command)


def _lost(log: Sequence[Mapping[str, Any]], first_line: int) -> list[tuple[int, str, str]]:
    """Line, file and command of what was left out."""
    told = [entry for entry in log if int(entry.get("line", 0)) >= first_line or not entry.get("line")]
    lost = [entry for entry in told if _matters(entry)][:MOST]
    return [(int(entry.get("line", 0)), str(entry.get("path", "")), _shown(entry)) for entry in lost]


def _matters(entry: Mapping[str, Any]) -> bool:
    kind = entry.get("type")
    if kind == "CouldNotLoadIncludeFile":
        return not str(entry.get("path", "")).endswith((".sty", ".cls", ".def", ".cfg"))
    if kind == "SkippedContent":
        return loses_words(str(entry.get("contents", "")))
    return kind == "ReferenceNotFound"


def loses_words(command: str) -> bool:
    """Whether a command that was skipped took words of the text with it."""
    environment = command.startswith("\\begin") and command.count("\\end")
    return bool(WORDS.search(command)) and (bool(environment) or not LOOK.match(command))


def _shown(entry: Mapping[str, Any]) -> str:
    words = " ".join(str(entry.get("contents") or entry.get("pretty", "")).split())
    return words if len(words) <= 80 else f"{words[:79]}…"
