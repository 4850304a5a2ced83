"""Words as records may hold them."""

import pytest

from proceedings.exports._words import plain, without_addresses


def test_a_text_stands_on_one_line_without_signs_that_no_format_holds() -> None:
    assert plain(" Өзен\n\tмен\x0b\x00қала\u2028\ufffe ") == "Өзен мен қала"
    assert plain("15\u00a0қазан") == "15\u00a0қазан"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("КазНУ, Алматы, e-mail: a.b-c@mail.example.kz", "КазНУ, Алматы"),
        ("КазНУ (эл. почта: a@example.kz), Алматы", "КазНУ, Алматы"),
        ("Университет; эл. пошта: a@example.kz", "Университет"),
        ("Institute <a@example.org>, Astana", "Institute, Astana"),
        ("a@example.org", ""),
        ("5 @ 3 and @home", "5 @ 3 and @home"),
    ],
)
def test_an_address_goes_with_the_word_that_leads_to_it(typed: str, told: str) -> None:
    assert without_addresses(typed) == told
