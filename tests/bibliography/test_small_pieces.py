"""The small pieces that styles share: names, figures, terms, signs."""

import pytest

from proceedings.bibliography.figures import dotted, ranges
from proceedings.bibliography.locators import located
from proceedings.bibliography.names import direct, initials, inverted
from proceedings.bibliography.pieces import ended, joined, rich, said, words
from proceedings.bibliography.terms import language_of, ordinal
from proceedings.model.bibliography import Entry, Name
from proceedings.model.manuscript import Math, Text


@pytest.mark.parametrize(
    ("given", "short"),
    [
        ("Михаил Юрьевич", "М. Ю."),
        ("М.Ю.", "М. Ю."),
        ("М. Ю.", "М. Ю."),
        ("Jean-Paul", "J.-P."),
        ("А.-М.", "А.-М."),
        ("Дж. Р. Р.", "Дж. Р. Р."),
        ("Ибрагим оглы", "И."),
        ("", ""),
    ],
)
def test_given_names_are_cut_to_initials(given: str, short: str) -> None:
    assert initials(given).replace("\u00a0", " ") == short


def test_a_particle_goes_before_the_family_name_and_a_suffix_after() -> None:
    name = Name("Cruz", "Juan", "de la", "Jr.")
    assert inverted(name, ",") == "de la Cruz, J., Jr."
    assert direct(name).replace("\u00a0", " ") == "J. de la Cruz Jr."


def test_a_body_is_named_in_full() -> None:
    assert inverted(Name("Ministry of Rivers", body=True), ",") == direct(Name("Ministry of Rivers", body=True))


@pytest.mark.parametrize(
    ("typed", "language", "printed"),
    [
        ("с. 15", "ru", "с. 15"),
        ("p. 15", "ru", "с. 15"),
        ("15", "ru", "с. 15"),
        ("15-17", "kk", "15–17 б."),
        ("15 б.", "en", "p. 15"),
        ("pp. 15--17", "en", "pp. 15–17"),
        ("С. 5", "kk", "5 б."),
        ("15-бет", "kk", "15 б."),
        ("гл. 2", "ru", "гл. 2"),
        ("", "en", ""),
    ],
)
def test_pages_speak_the_language_of_the_paper(typed: str, language: str, printed: str) -> None:
    assert located(typed, language).replace("\u00a0", " ") == printed


def test_missing_pieces_leave_no_separator() -> None:
    assert words(joined(", ", said("a"), said(""), said("b"))) == "a, b"
    assert joined(", ", said(""), said("")) == ()


def test_a_full_stop_is_not_doubled() -> None:
    assert words(joined(". ", said("и др."), said("2020"))) == "и др. 2020"
    assert words(ended(said("с. 5."))) == "с. 5."


def test_markup_and_formulas_of_a_title_are_kept() -> None:
    title = rich("On <i>Lutra</i> and $x^2$ of H<sub>2</sub>O")
    assert title[1] == Text("Lutra", frozenset({"emphasis"}))
    assert Math("x^2") in title
    assert Text("2", frozenset({"subscript"})) in title


def test_italics_within_italics_stand_upright() -> None:
    assert rich("On <i>Lutra</i>", "emphasis")[1] == Text("Lutra", frozenset())


def test_dates_and_ranges() -> None:
    assert dotted((2024, 2, 1)) == "01.02.2024"
    assert ranges("12--25, 30-31") == "12–25, 30–31"


@pytest.mark.parametrize(
    ("edition", "language", "printed"),
    [("2", "ru", "2-е изд."), ("2", "kk", "2-бас."), ("3", "en", "3rd ed."), ("11", "en", "11th ed."),
     ("2-е, перераб.", "ru", "2-е, перераб.")],
)  # fmt: skip
def test_editions_are_numbered_in_their_language(edition: str, language: str, printed: str) -> None:
    assert ordinal(edition, language) == printed


def test_the_language_of_an_entry_is_seen_from_its_letters() -> None:
    assert language_of(Entry("a", title="Құқық")) == "kk"
    assert language_of(Entry("a", title="Право")) == "ru"
    assert language_of(Entry("a", title="Law")) == "en"
    assert language_of(Entry("a", title="Law", language="ru")) == "ru"
