"""A real book of abstracts, kept as MDX for a site, as a conference folder: sections, authors, bodies, references."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

SECTIONS = {"Keynotes": "keynotes", "Full Talks": "talks", "Posters": "posters"}
COMPONENT = re.compile(r"^import .*?$|<(?!Cite)[A-Z]\w*\b[^>]*?/>|<(?!Cite)[A-Z]\w*\b.*?</[A-Z]\w*>", re.M | re.S)
CITE = re.compile(r"\s*<Cite\s+id=\"([^\"]+)\"\s*/>")
ENDING = re.compile(r"^## (Authors|References)\b.*?(?=^## |\Z)", re.M | re.S)


def write_abstract_book(source: Path, folder: Path, style: str) -> tuple[str, ...]:
    """The folder of the whole book; returns the ids of its abstracts."""
    content = source / "src" / "content"
    people = {file.stem: _yaml(file) for file in (content / "authors").glob("*.yml")}
    cited = dict(_works((content / "references" / "collection.bib").read_text(encoding="utf-8")))
    folder.mkdir(parents=True)
    _write(folder / "conference.yaml", _conference(style))
    numbers = []
    for file in sorted((content / "docs" / "abstracts").rglob("*[0-9].mdx")):
        numbers.append(file.stem.removeprefix("keynote-").zfill(3))
        _write_abstract(file, folder / f"{numbers[-1]}-abstract", people, cited)
    return tuple(numbers)


def _conference(style: str) -> dict[str, object]:
    sections = [{"id": key, "title": {"en": name}} for name, key in SECTIONS.items()]
    return {
        "short_name": "abstracts",
        "languages": ["en"],
        "style": style,
        "profile": "intl",
        "title": {"en": "Integrative Bioinformatics"},
        "subtitle": {"en": "Book of Abstracts"},
        "dates": {"start": "2026-09-02", "end": "2026-09-04"},
        "sections": sections,
    }


def _write_abstract(file: Path, paper: Path, people: Mapping[str, Any], cited: Mapping[str, str]) -> None:
    _, head, text = file.read_text(encoding="utf-8").split("---\n", 2)
    facts = yaml.safe_load(head)
    tagline = (facts.get("hero") or {}).get("tagline", "")
    keys = [key for key in facts.get("references") or () if key in cited]
    paper.mkdir()
    record = {
        "id": paper.name.partition("-")[0],
        "kind": "abstract",
        "section": SECTIONS[file.parent.name],
        "language": "en",
        "title": {"en": ": ".join(filter(None, (facts["title"].strip(), tagline.strip())))},
        "authors": [_author(people[name]) for name in facts.get("authors") or () if name in people],
    }
    _write(paper / "metadata.yaml", record)
    (paper / "paper.md").write_text(_text(text, keys, cited), encoding="utf-8")


def _author(facts: Mapping[str, Any]) -> dict[str, object]:
    given, _, family = facts["name"].strip().rpartition(" ")
    name = {"family": family, **({"given": given} if given else {})}
    return {"name": {"en": name}, "affiliations": [{"name": {"en": facts.get("affiliation") or "Independent"}}]}


def _text(text: str, keys: list[str], cited: Mapping[str, str]) -> str:
    """The Markdown in the MDX, its citations as numbers, its references as a list."""
    plain = ENDING.sub("", COMPONENT.sub("", text))
    plain = CITE.sub(lambda found: f" [{keys.index(found[1]) + 1}]" if found[1] in keys else "", plain)
    listed = "".join(f"{number}. {cited[key]}\n" for number, key in enumerate(keys, 1))
    return plain.strip() + (f"\n\n# References\n\n{listed}" if listed else "\n")


def _works(bibliography: str) -> Iterator[tuple[str, str]]:
    """Each work by its key: first author, title, year."""
    for entry in re.split(r"^@", bibliography, flags=re.M)[1:]:
        key = entry.partition("{")[2].partition(",")[0].strip()
        facts = dict(re.findall(r"^\s*(author|title|year|journal) = \{(.*)\},?$", entry, re.M))
        authors = facts.get("author", "").split(" and ")
        first = authors[0] + (" et al." if len(authors) > 1 else "")
        said = (first, facts.get("title", ""), facts.get("journal", ""), facts.get("year", ""))
        yield key, ". ".join(part.strip("{}. ") for part in said if part).replace("{", "").replace("}", "") + "."


def _yaml(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def _write(file: Path, values: object) -> None:
    """JSON is YAML."""
    file.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
