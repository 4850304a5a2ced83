"""Where a paper and its volume are found: their pages on the site, their DOIs."""

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import quote

from proceedings.exports._facts import PaperFacts, is_work
from proceedings.model.language import Language
from proceedings.model.publication import Publication

RESOLVER = "https://doi.org/"
UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
DOI = re.compile(r"10\.[0-9]{4,9}/\S+")


def page_of(facts: PaperFacts, publication: Publication) -> str:
    """The address of the paper's own page, in its own language; empty where there is no site."""
    folder = page_folders(tuple(paper.record.id for paper in facts.book.papers if is_work(paper)))
    path = f"{home_of(facts)}/papers/{folder[facts.paper.record.id]}/"
    return f"{publication.url.rstrip('/')}/{quote(path)}" if publication.url else ""


def home_of(facts: PaperFacts) -> Language:
    """The half of the site that a paper is at home in: that of its language, if there is one."""
    languages = facts.book.house.conference.languages
    return facts.language if facts.language in languages else languages[0]


@lru_cache(maxsize=16)
def page_folders(ids: tuple[str, ...]) -> Mapping[str, str]:
    """The folder of each paper's page, named after its id; what no address can hold is left out."""
    folders: dict[str, str] = {}
    for paper in ids:
        name = UNSAFE.sub("-", paper).strip(".-") or "paper"
        while name in folders.values():
            name += "-2"
        folders[paper] = name
    return folders


def resolved(doi: str) -> str:
    """The address that a DOI leads from."""
    return f"{RESOLVER}{quote(doi, safe='/:;().-_')}" if doi else ""


def address_of(facts: PaperFacts, publication: Publication) -> str:
    """The address to cite: the page on the site, else the DOI's."""
    return page_of(facts, publication) or resolved(facts.paper.record.doi)


def registered(doi: str) -> str:
    """The DOI, if it has the shape of one."""
    return doi if DOI.fullmatch(doi) else ""
