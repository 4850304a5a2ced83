"""Heads of papers that share pages."""

import pytest

from proceedings.assembly.compact_head import closed, open_compact, runs_on
from proceedings.model.house import House
from proceedings.model.manuscript import Block, Paragraph, References, Space, Text
from proceedings.model.people import Affiliation
from proceedings.model.style import RunOn
from proceedings.model.submission import Kind
from tests.assembly.bindery import house, person, record

RULES = house("abstracts-a5")
HOLT = Affiliation(name={"kk": "Ін университеті"}, city={"kk": "Астана"})
DAM = Affiliation(name={"kk": "Бөгет институты"})
AUTHORS = [
    person(kk="Ахметов Әли", affiliations=(HOLT,), email="a@example.org", corresponding=True),
    person(kk="Омарова Дана", affiliations=(DAM,), email="o@example.org", corresponding=True),
]
BODY = (Paragraph((Text("Мәтін."),)),)


def said(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """Role and words of each paragraph."""
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    return [(block.role, "".join(run.text for run in block.content if isinstance(run, Text))) for block in paragraphs]


def with_kinds(*kinds: str) -> House:
    """The house in which only these kinds share pages."""
    style = RULES.style.model_copy(update={"run_on": RunOn(kinds=kinds)})
    return House(RULES.conference, style, RULES.profile)


def test_title_names_bodies_and_addresses_take_a_line_each() -> None:
    paper = record("101", Kind.ABSTRACT, authors=AUTHORS)
    assert said(open_compact(paper, RULES)) == [
        ("title", "Баяндама 101"),
        ("authors", "Әли Ахметов1*, Дана Омарова2*"),
        ("affiliation", "1\u2009Ін университеті, Астана; 2\u2009Бөгет институты"),
        ("email", "*\u2009a@example.org; *\u2009o@example.org"),
    ]


def test_a_greeting_has_its_speaker_with_the_post_and_no_address() -> None:
    speaker = person(kk="Омарова Дана", post={"kk": "директор"}, email="o@example.org", corresponding=True)
    greeting = record("001", Kind.GREETING, authors=[speaker])
    assert said(open_compact(greeting, RULES)) == [
        ("title", "Баяндама 001"),
        ("authors", "Дана Омарова"),
        ("standing", "директор"),
    ]


def test_a_paper_of_which_nothing_is_known_still_has_a_place() -> None:
    assert isinstance(open_compact(record("101", title={}), RULES)[0], Space)


def test_keywords_follow_the_text_before_references_and_other_languages_come_last() -> None:
    paper = record(
        "101",
        Kind.ABSTRACT,
        title={"kk": "Баяндама", "ru": "Доклад"},
        keywords={"kk": ["су"], "ru": ["вода"]},
        abstract={"ru": "Кратко."},
    )
    references = References(((Text("Кітап."),),))
    blocks = closed((*BODY, references), paper, RULES)
    assert blocks[0] == BODY[0] and blocks[2] == references
    roles = [role for role, _ in said(blocks)]
    assert roles == ["body", "keywords", "title_other", "abstract_other", "keywords_other"]


def test_a_paper_keeps_its_abstract_above_the_text() -> None:
    paper = record("101", abstract={"kk": "Қысқаша."})
    assert [role for role, _ in said(open_compact(paper, RULES))] == ["title", "abstract"]


@pytest.mark.parametrize(("kind", "shares"), [(Kind.ABSTRACT, True), (Kind.PAPER, True), (Kind.CAMERA_READY, False)])
def test_all_kinds_but_finished_pages_run_on_where_the_style_names_none(kind: Kind, shares: bool) -> None:
    assert runs_on(kind, RULES) is shares
    assert not runs_on(kind, house())


def test_only_kinds_that_the_style_names_run_on() -> None:
    assert runs_on(Kind.ABSTRACT, with_kinds("abstract"))
    assert not runs_on(Kind.PAPER, with_kinds("abstract"))
