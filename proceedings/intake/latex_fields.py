"""What classes of LaTeX keep beside the text (keywords, institutes) and their own commands inside \\author."""

import re
from collections.abc import Iterator

COMMENT = re.compile(r"(?<!\\)%[^\n]*")
AUTHOR = re.compile(r"\\author\s*(?:\[[^\[\]]*\]\s*)?\{")
COMMANDS = {"institute": re.compile(r"\\institute\s*\{"), "keywords": re.compile(r"\\[Kk]eywords\s*\{")}
LISTED = re.compile(r"\\begin\{((?:IEEE)?[Kk]ey-?words?)\}(.*?)\\end\{\1\}", re.DOTALL)
PARTING = re.compile(r"\\(?:and|sep|textperiodcentered|cdot|And|AND)(?![A-Za-z])|\$\\cdot\$|;")
ARGUMENT = r"\s*\{([^{}]*)\}"
WITHIN_AUTHOR = (
    (re.compile(r"\\(?:And|AND)(?![A-Za-z])"), r"\\and "),
    (re.compile(rf"\\(?:inst|IEEEauthorrefmark|fnmsep){ARGUMENT}"), r"\\textsuperscript{\1}"),
    (re.compile(rf"\\(?:orcidID|orcid|orcidlink|email){ARGUMENT}"), r" \\texttt{\1}"),
    (re.compile(r"\\IEEEauthorblockN\s*(?=\{)"), ""),
    (re.compile(r"\\IEEEauthorblockA\s*(?=\{)"), r"\\\\ "),
)
"""Commands of LNCS, IEEE, LNI and ACL, in words that pandoc keeps."""

PLAIN = (
    (re.compile(r"\\\\"), "\n"),
    (re.compile(r"\\(?:email|texttt|textit|textbf|emph|url|href|mailto)\s*(?=\{)"), " "),
    (re.compile(r"\\[A-Za-z]+\*?"), " "),
    (re.compile(r"\\(.)"), r"\1"),
    (re.compile(r"[{}]"), " "),
    (re.compile("~"), " "),
)
LONGEST = 20_000
"""Characters that an argument is looked through for its end."""


def with_author_commands(text: str) -> str:
    """The source with the commands inside \\author{…} written in LaTeX's own."""
    found = AUTHOR.search(text)
    end = _end(text, found.end()) if found else 0
    if not found or not end:
        return text
    inner = text[found.end() : end]
    for pattern, words in WITHIN_AUTHOR:
        inner = pattern.sub(words, inner)
    return f"{text[: found.end()]}{inner}{text[end:]}"


def taken_out(text: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """The source without its lists of keywords and institutes, whose lines stay empty; and these lists."""
    fields: dict[str, tuple[str, ...]] = {}
    for name, start, words, end in sorted(_lists(text), key=lambda one: one[1], reverse=True):
        entries = tuple(entry for part in PARTING.split(COMMENT.sub("", words)) if (entry := plain_words(part)))
        fields[name] = entries + fields.get(name, ())
        text = text[:start] + "\n" * text.count("\n", start, end) + text[end:]
    return text, {name: entries for name, entries in fields.items() if entries}


def plain_words(tex: str) -> str:
    """A few words of TeX as plain text, line by line."""
    for pattern, words in PLAIN:
        tex = pattern.sub(words, tex)
    return "\n".join(line for part in tex.split("\n") if (line := " ".join(part.split())))


def _lists(text: str) -> Iterator[tuple[str, int, str, int]]:
    """Field, beginning, words and end of each list, those in comments left out."""
    for found in LISTED.finditer(text):
        if not _in_comment(text, found.start()):
            yield "keywords", found.start(), found[2], found.end()
    for name, pattern in COMMANDS.items():
        for found in pattern.finditer(text):
            end = _end(text, found.end())
            if end and not _in_comment(text, found.start()):
                yield name, found.start(), text[found.end() : end], end + 1


def _end(text: str, start: int) -> int:
    """Where the brace that was opened before `start` is closed; 0 where it isn't."""
    depth = 1
    for index in range(start, min(len(text), start + LONGEST)):
        if text[index] in "{}" and not _escaped(text, index):
            depth += 1 if text[index] == "{" else -1
            if not depth:
                return index
    return 0


def _escaped(text: str, at: int) -> bool:
    """Whether an odd number of backslashes stands before a character."""
    before = text[max(0, at - 20) : at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _in_comment(text: str, at: int) -> bool:
    return COMMENT.search(text, text.rfind("\n", 0, at) + 1, at) is not None
