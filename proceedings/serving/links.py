"""Links that let an author in: a word nobody can guess for each paper, of which only a digest is kept."""

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path

from proceedings.intake.exports.json_file import load_json
from proceedings.model.artifact import Artifact
from proceedings.model.received import Held
from proceedings.proofing.places import FOLDER

LINKS = f"{FOLDER}/links.json"
LONG = 24
"""Bytes of chance in a link: far more than anybody can try."""


def read_links(folder: Path) -> dict[str, str]:
    """The papers by the digests of their links."""
    file = folder / LINKS
    read = load_json(Held(LINKS, file)).value if file.is_file() else None
    links = read.get("links") if isinstance(read, dict) else None
    return {str(digest): str(paper) for digest, paper in links.items()} if isinstance(links, dict) else {}


def issue_links(papers: Iterable[str], known: Mapping[str, str]) -> tuple[dict[str, str], Artifact]:
    """A new word for each paper, by paper, and the file that knows them; older links to these papers end."""
    words = {paper: secrets.token_urlsafe(LONG) for paper in papers}
    kept = {digest: paper for digest, paper in known.items() if paper not in words}
    fresh = {digest_of(word): paper for paper, word in words.items()}
    content = json.dumps({"links": dict(sorted((kept | fresh).items()))}, indent=1)
    return words, Artifact(LINKS, content.encode())


def paper_of(word: str, links: Mapping[str, str]) -> str:
    """The paper that a link's word opens; empty for one that opens nothing."""
    return links.get(digest_of(word), "")


def digest_of(word: str) -> str:
    """What is kept of a word. Chance is long enough that no salt is needed."""
    return hashlib.sha256(word.encode("utf-8", "replace")).hexdigest()


def papers_with_proofs(folder: Path) -> tuple[str, ...]:
    """The papers of which a proof was made, in order."""
    home = folder / FOLDER
    found = (file.stem for file in home.glob("*.yaml") if (home / file.stem).is_dir()) if home.is_dir() else ()
    return tuple(sorted(found))
