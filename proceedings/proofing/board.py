"""The dot board: a page with all papers, a page for each; plain files that open from any folder, without a server."""

from collections.abc import Iterator, Mapping
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from proceedings.assembly.dates import span_of_days
from proceedings.model.artifact import Artifact
from proceedings.proofing.board_pages import page_facts, paper_facts, picture_files, slug
from proceedings.proofing.status import Dot, Standing, Status, Turn, in_order
from proceedings.proofing.status_words import DOTS, TURNS, WORDS


def board_of(status: Status, folder: Path, language: str, pictures: bool = True) -> Iterator[Artifact]:
    """The files of the board in a language; `folder` has the proofs whose pages are shown."""
    yield Artifact("index.html", _index(status, language).encode())
    files = {paper.id: f"{slug(paper.id)}.html" for paper in status.papers}
    ids = list(files)
    for place, paper in enumerate(status.papers):
        drawn = picture_files(folder, paper) if pictures else ()
        yield from drawn
        around = {
            "previous": files[ids[place - 1]] if place else "",
            "following": files[ids[place + 1]] if place + 1 < len(ids) else "",
        }
        yield Artifact(f"papers/{files[paper.id]}", _paper(paper, drawn, language, around).encode())


def rendered(template: str, language: str, **facts: object) -> str:
    """A template filled in a language."""
    day = partial(_day, language)
    names = [css_name(dot) for dot in Dot]
    return _templates().get_template(template).render(
        **facts, language=language, words=WORDS[language], day=day, order=names
    )  # fmt: skip


def css_name(dot: Dot) -> str:
    """A dot as the style names it."""
    return slug(dot.value)


def _index(status: Status, language: str) -> str:
    ranks = {paper.id: rank for rank, paper in enumerate(in_order(status.papers))}
    papers = [{**paper_facts(paper, language), "rank": ranks[paper.id]} for paper in status.papers]
    dots = [{"name": css_name(dot), "word": DOTS[language][dot], "count": status.dots.get(dot, 0)} for dot in Dot]
    turns = [{"name": turn.value, "word": TURNS[language][turn], "count": status.turns.get(turn, 0)} for turn in Turn]
    return rendered(
        "index.html", language, status=status, conference=status.title(language), papers=papers, dots=dots,
        turns=turns, ready=status.turns.get(Turn.NOBODY, 0),
    )  # fmt: skip


def _paper(paper: Standing, drawn: tuple[Artifact, ...], language: str, around: Mapping[str, str]) -> str:
    facts = page_facts(paper, [f"../{picture.path}" for picture in drawn], language)
    return rendered("paper.html", language, paper=paper_facts(paper, language), **facts, **around)


def _day(language: str, text: str) -> str:
    return span_of_days(text[:10], "", language)


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("proceedings.proofing", "board_templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
