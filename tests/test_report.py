import json

import pytest
from rich.text import Text

from proceedings.model.diagnostic import Diagnostic, Fault, Place, Severity
from proceedings.report import exit_code, explain, render_json, render_text

FIGURE = Fault(
    "M203",
    "figure-without-caption",
    Severity.WARNING,
    {"en": "Figure {number} has no caption.", "ru": "У рисунка {number} нет подписи.", "kk": "{number}-сурет атаусыз."},
    {"en": "Write ![what it shows](x.png).", "ru": "Подпишите его.", "kk": "Атауын жазыңыз."},
)
ORCID = Fault("S110", "invalid-orcid", Severity.ERROR, {"en": "Wrong."}, {"en": "Copy it."})
SIZE = Fault("C101", "page-size", Severity.NOTE, {"en": "A4 pages."}, {"en": "Ask."})

FIGURES = (
    FIGURE.at(Place("017-otters/paper.md", 41, 7), number=2),
    FIGURE.at(Place("017-otters/paper.md", 9), number=1),
    SIZE.at(Place("018-hares/paper.pdf", page=3)),
    ORCID.at(Place("017-otters/metadata.yaml", 4, 12, "authors.0.orcid")),
)


def test_diagnostics_stand_by_file_line_and_column_and_are_counted() -> None:
    assert render_text(FIGURES) == (
        "017-otters/metadata.yaml:4:12  S110 invalid-orcid  error: Wrong.\n"
        "    hint: Copy it.\n"
        "\n"
        "017-otters/paper.md:9:1  M203 figure-without-caption  warning: Figure 1 has no caption.\n"
        "    hint: Write ![what it shows](x.png).\n"
        "017-otters/paper.md:41:7  M203 figure-without-caption  warning: Figure 2 has no caption.\n"
        "    hint: Write ![what it shows](x.png).\n"
        "\n"
        "018-hares/paper.pdf p. 3  C101 page-size  note: A4 pages.\n"
        "    hint: Ask.\n"
        "\n"
        "1 error, 2 warnings, 1 note in 3 files.\n"
    )


@pytest.mark.parametrize(
    ("language", "head", "hint", "count"),
    [
        (
            "ru",
            "предупреждение: У рисунка 2 нет подписи.",
            "совет: Подпишите",
            "Ошибок: 1, предупреждений: 2, замечаний: 1",
        ),
        ("kk", "ескерту: 2-сурет атаусыз.", "кеңес: Атауын", "Қате: 1, ескерту: 2, ескертпе: 1; файл: 3."),
    ],
)
def test_editors_read_it_in_their_language(language: str, head: str, hint: str, count: str) -> None:
    text = render_text(FIGURES, language)
    assert head in text and hint in text and count in text


def test_of_many_notes_of_one_kind_the_first_is_told_and_the_others_are_counted() -> None:
    notes = [SIZE.at(Place(f"{number}-hares/paper.pdf", page=number)) for number in range(1, 10)]
    assert render_text([*notes, FIGURES[0]], notes=False) == (
        "017-otters/paper.md:41:7  M203 figure-without-caption  warning: Figure 2 has no caption.\n"
        "    hint: Write ![what it shows](x.png).\n"
        "\n"
        "1-hares/paper.pdf p. 1  C101 page-size  note: A4 pages.\n"
        "    hint: Ask.\n"
        "    such notes besides: 8; proceedings check --notes shows them\n"
        "\n"
        "1 warning, 9 notes in 10 files.\n"
    )
    assert render_text(notes).count("A4 pages.") == 9


def test_nothing_wrong_is_said_in_one_line() -> None:
    assert render_text(()) == "Nothing wrong was found.\n"


def test_what_was_found_twice_is_told_once() -> None:
    assert render_text(FIGURES + FIGURES) == render_text(FIGURES)


def test_markup_colours_the_same_text_and_authors_brackets_stay_theirs() -> None:
    told = FIGURE.at(Place("[bold]017/paper.md", 1), number="[red]2")
    assert Text.from_markup(render_text((told, *FIGURES), markup=True)).plain == render_text((told, *FIGURES))


def test_json_has_every_field_in_the_same_order() -> None:
    told = json.loads(render_json(FIGURES, "kk"))
    assert [one["code"] for one in told] == ["S110", "M203", "M203", "C101"]
    assert told[2] == {
        "code": "M203",
        "name": "figure-without-caption",
        "severity": "warning",
        "submission": "",
        "file": "017-otters/paper.md",
        "line": 41,
        "column": 7,
        "field": "",
        "page": 0,
        "message": "2-сурет атаусыз.",
        "hint": "Атауын жазыңыз.",
    }


@pytest.mark.parametrize(("found", "code"), [(FIGURES, 1), (FIGURES[:3], 0), ((), 0)])
def test_only_errors_make_the_exit_code_one(found: tuple[Diagnostic, ...], code: int) -> None:
    assert exit_code(found) == code


def test_a_fault_is_explained_by_its_page_without_the_facts_of_any_one_case() -> None:
    page = explain("s102", "ru")
    assert page.startswith("S102 missing-author-name-parts (ошибка)\n\nAn author's name lacks its parts.")
    assert "В имени автора № … не указано личное имя: …." in page
    assert "{family: …, given: …, patronymic: …}" in page


def test_a_fault_of_reading_has_no_page_but_its_message_and_hint() -> None:
    assert "The file is not valid YAML: …." in explain("Y001")


def test_an_unknown_code_is_not_explained() -> None:
    assert explain("Z999") == ""
