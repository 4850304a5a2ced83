"""The head of a paper."""

from dataclasses import replace

from proceedings.assembly.title_block import open_paper
from proceedings.model.house import House
from proceedings.model.manuscript import Leader, Paragraph, SideBySide, Text
from proceedings.model.submission import Kind, PaperRecord
from tests.assembly.bindery import house, person, record

DEN = {"name": {"kk": "Ін", "en": "Den"}, "city": "Астана"}
DAM = {"name": {"kk": "Бөгет", "en": "Dam"}, "city": "Алматы"}


def told(paper: PaperRecord, rules: House | None = None) -> list[tuple[str, str]]:
    """Roles and words of the head."""
    paragraphs = [block for block in open_paper(paper, rules or house()) if isinstance(block, Paragraph)]
    return [(each.role, "".join(run.text for run in each.content if isinstance(run, Text))) for each in paragraphs]


def test_codes_stand_on_one_line_in_the_words_of_the_papers_language() -> None:
    paper = record("1", language="ru", udc="343.2", irsti="10.77", doi="10.5555/x")
    codes = open_paper(paper, house())[0]
    assert isinstance(codes, Paragraph)
    assert codes.content == (Text("УДК 343.2"), Leader(dots=False), Text("МРНТИ 10.77"))
    assert told(paper)[1] == ("doi", "DOI 10.5555/x")


def test_marks_tie_authors_to_bodies_only_where_there_are_several() -> None:
    ali, bek = person(kk="Ахметов Әли", affiliations=[DEN]), person(kk="Беков Бек", affiliations=[DAM, DEN])
    assert ("authors", "Бек Беков1,2") in told(record("1", authors=[ali, bek]))
    assert ("authors", "Әли Ахметов") in told(record("1", authors=[ali]))
    assert ("affiliation", "Ін, Астана") in told(record("1", authors=[ali]))


def test_only_the_corresponding_authors_address_is_printed() -> None:
    shy = person(kk="Ахметов Әли", email="a@example.org")
    open_ = person(kk="Беков Бек", email="b@example.org", corresponding=True)
    head = told(record("1", authors=[shy, open_]))
    assert ("authors", "Бек Беков*") in head
    assert [words for role, words in head if role == "email"] == ["*\u2009b@example.org"]


def test_the_texts_language_comes_first_then_the_conferences_order() -> None:
    titles = {"kk": "Құндыз", "ru": "Выдра", "en": "Otter"}
    paper = record("1", language="en", title=titles, abstract=dict.fromkeys(titles, "…"))
    roles = [role for role, _ in told(paper)]
    assert [words for role, words in told(paper) if role.startswith("title")] == ["Otter", "Құндыз", "Выдра"]
    assert roles == ["title", "abstract", "title_other", "abstract_other", "title_other", "abstract_other"]


def test_a_greeting_has_rank_and_post_but_no_body() -> None:
    general = person(kk="Ахметов Әли", rank="генерал", post="бастық", affiliations=[DEN], email="g@example.org")
    head = told(record("1", Kind.GREETING, authors=[general], udc="343"))
    assert head == [("title", "Баяндама 1"), ("authors", "Әли Ахметов"), ("standing", "генерал, бастық")]


def test_a_resolution_has_its_title_alone() -> None:
    assert told(record("1", Kind.RESOLUTION, udc="343")) == [("title", "Баяндама 1")]


def test_an_abstract_names_its_authors_on_one_line_and_has_no_abstract_of_its_own() -> None:
    people = [person(kk="Ахметов Әли", post="маман"), person(kk="Беков Бек")]
    paper = record("1", Kind.ABSTRACT, authors=people, abstract={"kk": "Қысқа", "en": "Short"})
    assert ("authors", "Әли Ахметов, Бек Беков") in told(paper)
    assert [role for role, _ in told(paper)] == ["authors", "title", "abstract_other"]


def test_authors_stand_below_the_title_where_the_style_says_so() -> None:
    paper = record("1", authors=[person(kk="Ахметов Әли")])
    assert [role for role, _ in told(paper, house("two-column-a4"))] == ["title", "authors"]


def test_labels_can_be_changed_by_the_conference() -> None:
    rules = house(labels={"kk": {"abstract": "Түйін"}})
    assert ("abstract", "Түйін. Мәтін") in told(record("1", abstract={"kk": "Мәтін"}), rules)


def test_abstracts_stand_side_by_side_where_the_house_has_them_so() -> None:
    texts = {"kk": "Құндыз", "ru": "Выдра", "en": "Otter"}
    paper = record("1", language="ru", title=texts, abstract=texts, keywords={"ru": ["река"]})
    rules = house()
    beside = replace(rules, style=rules.style.model_copy(update={"abstracts": "beside"}))
    (block,) = [one for one in open_paper(paper, beside) if isinstance(one, SideBySide)]
    roles = [[one.role for one in column if isinstance(one, Paragraph)] for column in block.columns]
    assert roles == [
        ["abstract_other", "keywords_other"],
        ["title_other", "abstract_other"],
        ["title_other", "abstract_other"],
    ]
    assert not [one for one in open_paper(paper, rules) if isinstance(one, SideBySide)]
    assert not [one for one in open_paper(record("1", abstract={"kk": "А"}), beside) if isinstance(one, SideBySide)]
