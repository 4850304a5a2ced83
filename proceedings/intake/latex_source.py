"""LaTeX before pandoc sees it: called files put in, references keep their keys, tables are made readable."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from proceedings.intake.bib_file import may_be_name
from proceedings.intake.faults.pandoc import MISSING_INPUT, NO_BIBLIOGRAPHY
from proceedings.intake.latex_fields import taken_out, with_author_commands
from proceedings.intake.latex_tables import readable_tables
from proceedings.intake.reading import Reading
from proceedings.intake.text_file import read_text
from proceedings.model.diagnostic import Place

INPUT = re.compile(r"\\(?:input|include|subfile)\s*\{([^{}]+)\}|\\input\s+([\w./-]+)")
PLACE = re.compile(r"\\bibliography\s*\{([^{}]*)\}|\\printbibliography(?:\s*\[[^\]]*\])?()")
RESOURCE = re.compile(r"\\addbibresource\s*(?:\[[^\]]*\])?\s*\{([^{}]*)\}")
LIST = re.compile(r"\\begin\{thebibliography\}(?:[ \t]*\{[^{}]*\})?(.*?)\\end\{thebibliography\}", re.DOTALL)
ITEM = re.compile(r"\\bibitem\s*(?:\[(?:[^\[\]{}]|\{[^{}]*\})*\])?\s*\{([^{}]*)\}")
STATEMENT = re.compile(r"\\newtheorem\s*(\*?)\s*\{([^{}]+)\}")
BEGINNING = re.compile(r"\\begin\s*\{document\}")
COMMENT = re.compile(r"(?<!\\)%")
DEPTH_LIMIT = 5
SIZE_LIMIT = 4_000_000


@dataclass(frozen=True, slots=True)
class LatexSource:
    """A LaTeX text made ready: the keys of its references in order, the line that the text proper begins on.

    `fields` are keywords and institutes, which pandoc has no place for; `statements` the environments of theorems, and
    whether they are numbered. `databases` are the bibliographies named.
    """

    text: str
    keys: tuple[str, ...]
    first_line: int
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    statements: Mapping[str, bool] = field(default_factory=dict)
    databases: tuple[str, ...] = ()


def prepare(text: str, file: Path, reading: Reading) -> LatexSource:
    """The source with its inputs and its reference list in place."""
    whole = _flattened(text, file.parent, reading, 0)
    databases = _databases(whole, file)
    whole = PLACE.sub(lambda found: _bibliography(found, whole, file, databases, reading), whole)
    keys = tuple(key for found in LIST.finditer(whole) for key in _keys(found[1]))
    beginning = BEGINNING.search(whole)
    first_line = whole.count("\n", 0, beginning.start()) + 1 if beginning else 1
    whole, fields = taken_out(with_author_commands(whole))
    statements = {found[2]: not found[1] for found in STATEMENT.finditer(whole)}
    readable = LIST.sub(_as_enumerate, readable_tables(whole))
    return LatexSource(readable, keys, first_line, fields, statements, () if keys else databases)


def _databases(whole: str, file: Path) -> tuple[str, ...]:
    """The names of the bibliographies that the text calls, those that lie beside it; none, where none of them does."""
    calls = (*PLACE.finditer(whole), *RESOURCE.finditer(whole))
    named = [name.strip() for call in calls if call[1] and not _in_comment(whole, call.start())
             for name in call[1].split(",")]  # fmt: skip
    return tuple(dict.fromkeys(named)) if any(_lies_beside(name, file) for name in named) else ()


def _lies_beside(name: str, file: Path) -> bool:
    return may_be_name(name) and any((file.parent / one).is_file() for one in (name, f"{name}.bib"))


def _flattened(text: str, folder: Path, reading: Reading, depth: int) -> str:
    """The text with the files that it calls, if they lie in the submission's folder; others are told and left out."""

    def called(found: re.Match[str]) -> str:
        if _in_comment(text, found.start()):
            return found[0]
        name = (found[1] or found[2]).strip()
        inner = _inner_text(name, folder, reading) if depth < DEPTH_LIMIT else None
        if inner is None or len(inner) + len(text) > SIZE_LIMIT:
            reading.tell(MISSING_INPUT, text.count("\n", 0, found.start()) + 1, file=name)
            return ""
        return _flattened(inner, folder, reading, depth + 1)

    return INPUT.sub(called, text)


def _inner_text(name: str, folder: Path, reading: Reading) -> str | None:
    root = reading.root.resolve()
    for candidate in (f"{name}.tex", name):
        file = (folder / candidate).resolve()
        if file.is_relative_to(root) and file.is_file():
            return read_text(file, Place(reading.file)).value
    return None


def _bibliography(found: re.Match[str], whole: str, file: Path, databases: Sequence[str], reading: Reading) -> str:
    """In place of a call for a database the heading of its list, else the .bbl file beside the manuscript."""
    if _in_comment(whole, found.start()):
        return found[0]
    if databases:
        return "\n\n\\section*{References}\n\n"
    made = read_text(file.with_suffix(".bbl"), Place(reading.file)).value if file.with_suffix(".bbl").is_file() else ""
    if made and LIST.search(made):
        return made
    reading.tell(NO_BIBLIOGRAPHY, whole.count("\n", 0, found.start()) + 1, file=f"{found[1] or file.stem}.bib")
    return ""


def _in_comment(text: str, at: int) -> bool:
    return COMMENT.search(text, text.rfind("\n", 0, at) + 1, at) is not None


def _keys(listed: str) -> Iterator[str]:
    return (found[1].strip() for found in ITEM.finditer(listed) if not _in_comment(listed, found.start()))


def _as_enumerate(found: re.Match[str]) -> str:
    """The list as pandoc keeps it: a heading and an enumeration; line numbers stay."""
    items = ITEM.sub(r"\\item ", found[1]).replace("\\newblock", " ")
    return f"\\section*{{References}}\\begin{{enumerate}}{items}\\end{{enumerate}}"
