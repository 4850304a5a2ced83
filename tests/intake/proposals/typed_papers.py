"""Word files as authors send them, typed by python-docx: paragraphs with bold, superscripts and breaks."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from proceedings.intake.omission import omitted
from proceedings.intake.proposals.proposal import propose
from proceedings.intake.readers import reader
from proceedings.intake.runs import plain
from proceedings.intake.walk import all_inlines
from proceedings.model.diagnostic import Reported
from proceedings.model.proposal import Proposal

MARKS = re.compile(r"(\^[^^]+\^|\*\*.+?\*\*)")

TEXT = "Мәтін бірнеше сөйлемнен тұрады. " * 12
"""A paragraph of the paper itself, too long for a head."""


def typed(file: Path, paragraphs: Iterable[str], styles: dict[str, str] | None = None) -> Path:
    """A Word file with the paragraphs: `^1^` is raised, `**words**` are bold, a new line is a break.

    `styles` gives a style of Word to the paragraphs that begin with a word.
    """
    written = Document()
    for words in paragraphs:
        style = next((name for start, name in (styles or {}).items() if words.startswith(start)), "")
        paragraph = written.add_paragraph(style=_style(written, style) if style else None)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for part in MARKS.split(words):
            run = paragraph.add_run(
                part.strip("^") if part.startswith("^") else part.removeprefix("**").removesuffix("**")
            )
            run.font.superscript = part.startswith("^") or None
            run.bold = part.startswith("**") or None
    written.save(str(file))
    return file


def _style(written: Any, name: str) -> Any:
    names = [style.name for style in written.styles]
    return written.styles[name] if name in names else written.styles.add_style(name, 1)


def proposed(file: Path, language: str = "ru") -> Proposal:
    """What is proposed out of a file, where nothing is to be told."""
    found = propose(file, file.parent, language)
    assert [one.message["en"] for one in found.diagnostics] == []
    assert found.value is not None
    return found.value


def codes(found: Reported[Proposal | None]) -> list[str]:
    return [one.code for one in found.diagnostics]


def left(file: Path, proposal: Proposal) -> list[str]:
    """The paragraphs that stay in the text."""
    found = reader(file.suffix)
    assert found is not None
    read = found.read(file, file.parent, "ru").value
    assert read is not None
    taken, lost = omitted(read.body, proposal.record.omit)
    assert lost == ()
    texts = [" ".join(plain(inlines) for inlines in all_inlines((block,))) for block in read.body]
    return [text for index, text in enumerate(texts) if index not in taken]


def names(proposal: Proposal, language: str) -> list[str]:
    """Family names in a language."""
    return [author.name[language].family for author in proposal.record.authors if language in author.name]


def bodies(proposal: Proposal, language: str) -> list[Sequence[str]]:
    """The bodies of each author in a language."""
    return [[body.name.get(language, "") for body in author.affiliations] for author in proposal.record.authors]
