"""The real inputs, each set of them as entries of a conference folder."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from tests.trial.folders import Entry

PICTURES = {".pdf", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".eps"}


def aclpub2(folder: Path) -> Iterator[Entry]:
    """The papers of an ACL workshop as its publication chairs keep them; one PDF is missing."""
    for paper in _yaml((folder / "papers.yml").read_text(encoding="utf-8")):
        authors = [_acl_author(author) for author in paper["authors"]]
        record = {"title": {"en": paper["title"]}, "authors": authors, "abstract": {"en": paper["abstract"]}}
        yield Entry(folder / "papers" / paper["file"], record=record)


def _acl_author(author: dict[str, str]) -> dict[str, object]:
    name = {"family": author["last_name"], "given": author.get("first_name", "")}
    orcid = author.get("orcid", "").rpartition("/")[2]
    return {
        "name": {"en": {part: text for part, text in name.items() if text}},
        "affiliations": [{"name": {"en": author.get("institution") or "Independent"}}],
        **({"orcid": orcid} if orcid else {}),
    }


def joss(folder: Path) -> Iterator[Entry]:
    """Papers of the Journal of Open Source Software: Markdown with a head of their own and pictures."""
    for manuscript in sorted(folder.rglob("paper.md")):
        head = _yaml(manuscript.read_text(encoding="utf-8").split("---\n")[1])
        authors = [_joss_author(author) for author in head["authors"]]
        beside = tuple(entry for entry in manuscript.parent.iterdir() if entry.is_dir())
        yield Entry(manuscript, beside, {"title": {"en": head["title"].strip()}, "authors": authors})


def _joss_author(author: dict[str, Any]) -> dict[str, object]:
    given, _, family = str(author.get("name", "")).rpartition(" ")
    parts = {"family": author.get("surname") or family, "given": author.get("given-names") or given}
    name = {"en": {part: text for part, text in parts.items() if text}}
    orcid = {"orcid": author["orcid"]} if author.get("orcid") else {}
    return {"name": name, "affiliations": [{"name": {"en": "A House"}}], **orcid}


def euroscipy(folder: Path) -> Iterator[Entry]:
    """Papers in reStructuredText with their pictures."""
    for manuscript in sorted(folder.rglob("*.rst")):
        text = manuscript.read_text(encoding="utf-8")
        title = re.search(r"^([=\-*~]{4,})\n *(.+?) *\n\1", text, re.M)
        record: dict[str, object] = {"title": {"en": title[2]}} if title else {}
        yield Entry(manuscript, _pictures(manuscript.parent), record)


def latex(folder: Path) -> Iterator[Entry]:
    """Chapters of a Russian dissertation template, written for macros that stand elsewhere."""
    chapters = ("introduction", "part1", "part2", "part3", "conclusion", "appendix")
    manuscripts = [folder / "Dissertation" / f"{name}.tex" for name in chapters] + [folder / "Synopsis" / "content.tex"]
    for manuscript in manuscripts:
        yield Entry(manuscript, _pictures(folder / "images"))


def files(folder: Path, suffixes: Sequence[str]) -> Iterator[Entry]:
    """Every file of these kinds, each a submission."""
    for file in sorted(folder.rglob("*")):
        if file.suffix in suffixes and file.is_file():
            yield Entry(file)


def _pictures(folder: Path) -> tuple[Path, ...]:
    return tuple(file for file in sorted(folder.iterdir()) if file.suffix.lower() in PICTURES)


def _yaml(text: str) -> Any:
    return yaml.load(text, yaml.BaseLoader)  # all scalars as text: dates and numbers are none of a trial's business
