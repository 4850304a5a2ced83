"""The search: a page in every language, one index for all; a script, since pages on a disk may load nothing else."""

import json
from collections.abc import Iterable, Iterator

from proceedings.assembly.headings import heading_of
from proceedings.assembly.names import full_name
from proceedings.exports._facts import PaperFacts
from proceedings.model.artifact import Artifact
from proceedings.model.language import ANY, Language
from proceedings.website.citing import span
from proceedings.website.frame import Spot, page
from proceedings.website.home import entry
from proceedings.website.plan import Group, Site
from proceedings.website.stems import ENDINGS, FOLDED, LEAST, LONGEST, ROUNDS, VOICED, stems

PATH = "assets/search-index.js"


def search_page(site: Site, language: Language) -> Artifact:
    """The page with the field and the results."""
    return page("search.html", site, Spot(language, "search"), {"index": PATH})


def search_index(site: Site) -> Artifact:
    """Every paper with the stems of its words, and the rules that words are cut by."""
    told = {
        "rules": _rules(),
        "papers": [_paper(paper, group, site) for group in site.groups for paper in group.papers],
    }
    written = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return Artifact(PATH, f"window.PROCEEDINGS = {written};\n".encode())


def _rules() -> dict[str, object]:
    return {
        "folded": FOLDED,
        "endings": {language: sorted(endings) for language, endings in ENDINGS.items()},
        "rounds": ROUNDS,
        "voiced": VOICED,
        "least": LEAST,
        "longest": LONGEST,
    }


def _paper(paper: PaperFacts, group: Group, site: Site) -> dict[str, object]:
    """What a result shows in each language, and the stems of title, authors, keywords and abstract."""
    record, house = paper.paper.record, site.book.house
    shown = {language: entry(paper, site, language) for language in site.languages}
    named = bool(group.stretch.part)
    return {
        "path": site.folders[record.id],
        "title": {language: [one.title, one.title_language] for language, one in shown.items()},
        "authors": {language: one.authors for language, one in shown.items()},
        "section": {language: heading_of(group.stretch, house, language) if named else "" for language in shown},
        "pages": span(paper),
        "words": [" ".join(dict.fromkeys(words)) for words in _fields(paper)],
    }


def _fields(paper: PaperFacts) -> Iterator[Iterable[str]]:
    record = paper.paper.record
    yield _stems_of(record.title.items(), paper)
    yield _stems_of(
        ((language, full_name(name)) for author in record.authors for language, name in author.name.items()), paper
    )
    yield _stems_of(((language, " ".join(words)) for language, words in record.keywords.items()), paper)
    yield _stems_of(record.abstract.items(), paper)


def _stems_of(texts: Iterable[tuple[Language, str]], paper: PaperFacts) -> Iterator[str]:
    for language, text in texts:
        yield from stems(text, paper.language if language == ANY else language)
