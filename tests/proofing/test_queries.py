"""What is asked, in which words, beside which line."""

from dataclasses import replace

import pytest

from proceedings.checks import all_faults
from proceedings.model.diagnostic import Diagnostic, Place
from proceedings.model.house import House
from proceedings.model.proofing import ProofPage, Query
from proceedings.model.published import PublishedPaper
from proceedings.proofing.field_words import field_words, language_words
from proceedings.proofing.queries import MOST, Asked, queries_of, tags
from proceedings.proofing.questions import QUESTIONS
from proceedings.proofing.running_words import find_words, keyed, running_words
from tests.proofing.proof_desk import book, paper
from tests.proofing.test_change_bars import pages

FAULTS = {fault.code: fault for fault in all_faults()}
TEXT = pages(
    ["Figure 2", "The otter was seen twice [3, p. 7] near the wei\u00ad", "r. “Оtters” swim"],
    ["References", "3. Otter"],
)


def asked(*found: Diagnostic, language: str = "en", editors: tuple[Asked, ...] = ()) -> tuple[Query, ...]:
    published = book()
    record = paper(published).record.model_copy(update={"queries": (), "language": language})
    own = replace(paper(published), record=record, diagnostics=found)
    return queries_of(own, published.house, TEXT, editors)


def found(code: str, page: int = 0, **facts: object) -> Diagnostic:
    return FAULTS[code].at(Place("paper.md", page=page), **facts)


def test_every_question_is_about_a_fault_there_is() -> None:
    assert set(QUESTIONS) <= set(FAULTS)


@pytest.mark.parametrize("code", sorted(QUESTIONS))
def test_a_question_speaks_three_languages(code: str) -> None:
    assert set(QUESTIONS[code].wish) == {"en", "ru", "kk"} and len(set(QUESTIONS[code].wish.values())) == 3


def test_a_query_is_in_the_language_of_the_paper() -> None:
    (query,) = asked(found("M203", number=2), language="kk")
    assert query.text == "2-суреттің атауы жоқ. Осы жерге жазып беріңізші."
    (query,) = asked(found("S101", kind="paper", field="title.kk", file="x"), language="ru")
    assert query.text == "Не хватает сведений: название (қазақша). Напишите их, пожалуйста, здесь."
    (query,) = asked(found("S104", missing="kk, ru", profile="intl"))
    assert query.text.startswith("There is no abstract in: қазақша, русский.")
    (query,) = asked(found("S105", language="kk", count=12, least=150, most=250), language="ru")
    assert "слов: 12, а нужно от 150 до 250" in query.text


def test_queries_stand_at_the_words_that_they_are_about() -> None:
    queries = asked(
        found("M209", word="Оtters", letters="О", meant="Otters"),
        found("M203", number=2),
        found("M207", number=3, count=2),
        found("M208", numbers="3, 4", first=3),
        found("G201", page=2, name="a.png", found=90, wanted=300, samples=900),
        found("S110", orcid="0000"),
        found("C101", found="", wanted="", scale=""),
    )
    places = [(query.code, query.folio, query.line) for query in queries]
    assert places == [
        ("S110", "", 0), ("M203", "0", 1), ("M207", "0", 2), ("M209", "0", 3), ("G201", "1", 0), ("M208", "1", 2),
    ]  # fmt: skip
    assert [query.number for query in queries] == [1, 2, 3, 4, 5, 6]
    assert tags(queries)["0", 3] == (4,)


def test_an_editors_query_stands_beside_the_words_that_follow_it() -> None:
    editors = (
        Asked("Which weir?", "near the weir. “Оtters” swim away from"),
        Asked("Is «seen twice» right?"),
        Asked("Anything else?", "nowhere to be found"),
    )
    queries = asked(editors=editors)
    assert [(query.text[:5], query.folio, query.line) for query in queries] == [
        ("Anyth", "", 0), ("Which", "0", 2), ("Is «s", "0", 2),
    ]  # fmt: skip


def test_the_same_thing_is_asked_once_and_no_flood_is_sent() -> None:
    assert len(asked(found("S110", orcid="1"), found("S110", orcid="1"))) == 1
    assert len(asked(*(found("S110", orcid=str(number)) for number in range(99)))) == MOST


def test_what_only_an_editor_can_mend_is_not_asked() -> None:
    assert asked(found("V102", section="a", title="b")) == ()


def test_words_are_found_over_the_end_of_a_line() -> None:
    words = keyed(running_words(TEXT))
    weir = find_words("the WEIR", words)
    assert weir and (weir.page, weir.line) == (0, 2)
    assert find_words("otter near", words) is None and find_words("…", words) is None


def test_fields_have_the_names_that_the_book_gives_them() -> None:
    words = {"udc": "УДК"}
    assert field_words("udc", words, "ru") == "УДК"
    assert field_words("authors.0.post", words, "kk") == "автордың лауазымы"
    assert field_words("abstract", words, "fr") == "the abstract"
    assert language_words("xx") == "xx"


def test_a_paper_with_nothing_to_ask_has_no_queries() -> None:
    published = book()
    bare: PublishedPaper = replace(paper(published, "001"), diagnostics=())
    house: House = published.house
    nothing: list[ProofPage] = []
    assert queries_of(bare, house, nothing, ()) == ()
