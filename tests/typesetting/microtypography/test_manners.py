"""What all languages share: switches, the dash of the volume, what is left alone, what is told of the changes."""

import re
from pathlib import Path

import pytest

from proceedings.model.manuscript import Math, Text
from proceedings.model.style import Microtypography
from proceedings.typesetting.microtypography import LANGUAGES, tidy
from proceedings.typesetting.microtypography.addresses import masked, put_aside, put_back
from proceedings.typesetting.microtypography.changes import Changes, excerpts
from tests.typesetting.compositor import marked, paragraph, setting, style
from tests.typesetting.traces import all_lines

MANUAL = Path(__file__).parents[3] / "docs" / "languages.md"
EXAMPLE = re.compile(r"^### (\w+)$|^\| `(.+?)` \| `(.+?)` \|$", re.MULTILINE)
TAGS = {"Kazakh": "kk", "Russian": "ru", "English": "en"}
TYPED = 'Он - "друг" А.Бек... 5 %, с. 5-10'


def tidied(text: str, language: str = "ru", **switches: bool | str) -> str:
    manners = Microtypography(**switches)  # type: ignore[arg-type]
    done = tidy(paragraph(text).content, language, manners)
    return "".join(run.text for run in done).replace("\u00a0", "~")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("group", "printed"),
    [
        ("quotes", 'Он~– "друг" А.~Бек… 5~%, с.~5–10'),
        ("dashes", "Он - «друг» А.~Бек… 5~%, с.~5–10"),
        ("spaces", "Он~– «друг» А.Бек… 5~%, с. 5–10"),
        ("numbers", "Он~– «друг» А.~Бек… 5 %, с.~5-10"),
        ("ellipsis", "Он~– «друг» А.~Бек... 5~%, с.~5–10"),
    ],
)
def test_each_group_of_rules_can_be_switched_off_by_itself(group: str, printed: str) -> None:
    assert tidied(TYPED, **{group: False}) == printed
    assert tidied(TYPED) == "Он~– «друг» А.~Бек… 5~%, с.~5–10"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_one_dash_is_used_in_the_whole_volume(language: str) -> None:
    assert tidied("a - b – c — d -- e", language, dash="em") == "a~— b~— c~— d~— e"
    assert tidied("a - b – c — d -- e", language) == "a~– b~– c~– d~– e"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_is_tidy_stays_as_it_is(language: str) -> None:
    once = tidied("В 2015-2020 гг. - «как „они“»... А.Б.Қасым, 5 - ші, 10 000 ₸, 'a' \"b\" (с. 5-10).", language)
    assert tidied(once.replace("~", "\u00a0"), language) == once


def test_code_formulas_and_addresses_are_left_alone() -> None:
    content = (
        marked('"a" - b...', "code"),
        Math('"a" - b'),
        Text("https://example.org/a'b", link="https://example.org/a'b"),
    )
    for language in LANGUAGES:
        assert tidy(content, language) == content


def test_a_quotation_may_open_before_a_formula_and_close_after_it() -> None:
    done = tidy((Text('"дано '), Math("x"), Text('" и "'), Math("y"), Text('"')), "ru")
    assert [run.text for run in done if isinstance(run, Text)] == ["«дано ", "» и «", "»"]


def test_a_run_in_another_language_has_the_marks_of_that() -> None:
    done = tidy((Text('Он сказал "да" и '), Text('"yes"', language="en")), "ru")
    assert [run.text for run in done if isinstance(run, Text)] == ["Он сказал «да» и ", "“yes”"]


def test_addresses_are_put_aside_and_back() -> None:
    text = "см. https://example.org/a (a.b@example.org), ISBN 978-5-1234-2015-2020 и doi:10.1000/x"
    bare, aside = put_aside(text)
    assert bare.count("\ue000") == len(aside) == 4
    assert put_back(bare, aside) == text
    assert len(masked(text)) == len(text) and "example" not in masked(text)
    assert put_aside("и/или") == ("и/или", ())


def test_marks_around_an_address_are_no_part_of_it() -> None:
    assert tidied('См. "https://example.org/a", "a@example.org".') == "См. «https://example.org/a», «a@example.org»."


def test_changes_are_counted_by_group_with_the_first_of_each() -> None:
    changes = Changes()
    content = (Text(TYPED), Text(' и "он" да...'))
    tidy(content, "ru", changes=changes)
    assert dict(changes.times) == {"quotes": 4, "dashes": 1, "spaces": 2, "numbers": 2, "ellipsis": 2}
    assert changes.first["quotes"] == (content[0], '"друг"', "«друг»")
    assert changes.first["spaces"][1:] == ("А.Бек…", "А.~Бек…")


def test_the_words_around_the_first_difference_are_shown() -> None:
    assert excerpts("а б-в г", "а б–в г") == ("б-в", "б–в")
    assert excerpts("в доме", "в\u00a0доме") == ("в доме", "в~доме")
    assert excerpts("а" * 90, "а" * 50 + "б") == ("а" * 40, "а" * 40)


def examples() -> list[tuple[str, str, str]]:
    found, language = [], ""
    for heading, typed, printed in EXAMPLE.findall(MANUAL.read_text("utf-8")):
        language = TAGS.get(heading, language)
        found += [(language, typed, printed)] if typed else []
    return found


@pytest.mark.parametrize(("language", "typed", "printed"), examples())
def test_the_examples_of_the_manual_are_true(language: str, typed: str, printed: str) -> None:
    assert tidied(typed, language) == printed


def test_the_manual_has_examples_of_each_language() -> None:
    assert {language for language, *_ in examples()} == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_line_begins_with_a_dash_or_a_unit_or_ends_in_initials(language: str) -> None:
    galley = setting(
        paragraph("Бір екі - 25 кг үш, А.Б.Қасым (2-3 км) - " * 40), language=language, house=style(depth=4000)
    )
    printed = all_lines(galley)
    assert len(printed) > 20
    assert not [line for line in printed if line.startswith(("–", "-", "к"))]
    assert not [line for line in printed if line.endswith(("А.", "Б.")) and language != "en"]


@pytest.mark.parametrize(
    "sign", ["a/", "//", "@", "a@", "«", '"', "'a'", '« "', ".", "...", "-", "5-", "10 ", "А.", "!?", "10.1000/"]
)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_row_of_twenty_thousand_signs_is_no_trouble(sign: str, language: str) -> None:
    assert tidied(sign * (20_000 // len(sign)), language)
