"""The words of letters: a conference's own templates go first, run in a sandbox, and leave no unknown word out."""

from pathlib import Path

import pytest

from proceedings.proofing.letter_templates import LANGUAGES, SHIPPED, template_language, wording

PAPER = {"paper": "017", "title": "Өзен", "deadline": "5", "late": True, "link": "", "attachment": "017.pdf"}
WORDS = {**PAPER, "version": 1, "queries": ["?"], "papers": [PAPER], "authors": ["А"], "name": "А",
         "salutation": "Құрметті А", "conference": "Өзендер",
         "site": "https://example.org", "reply": "a@example.org"}  # fmt: skip


def own(folder: Path, text: str) -> None:
    (folder / "letters").mkdir(exist_ok=True)
    (folder / "letters/proof.kk.txt").write_text(text, encoding="utf-8")


def fault(folder: Path, text: str) -> str:
    own(folder, text)
    made = wording(folder, "proof", "kk", WORDS)
    assert made.value is None
    return made.diagnostics[0].message["en"]


@pytest.mark.parametrize("kind", ["proof", "remind"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_can_be_filled_in_with_and_without_everything(tmp_path: Path, kind: str, language: str) -> None:
    full = wording(tmp_path, kind, language, WORDS).value
    bare_paper = PAPER | {"deadline": "", "link": "https://example.org/p", "attachment": "", "late": False}
    bare = wording(
        tmp_path, kind, language, WORDS | bare_paper | {"queries": [], "site": "", "papers": [bare_paper] * 2}
    ).value
    assert full and bare and "017" in full.subject and "017.pdf" in full.text and "https://example.org/p" in bare.text
    assert "\n\n\n" not in full.text and "\n\n\n" not in bare.text
    assert (SHIPPED / f"{kind}.{language}.txt").is_file()


def test_a_conference_has_its_own_words(tmp_path: Path) -> None:
    own(tmp_path, "{{ paper }}:  {{ title }}\n\n{{ salutation }}!\n")
    made = wording(tmp_path, "proof", "kk-Cyrl", WORDS).value
    assert made is not None and (made.subject, made.text) == ("017: Өзен", "Құрметті А!\n")
    assert template_language("de") == "en"


def test_a_subject_stays_one_line_whatever_a_title_holds(tmp_path: Path) -> None:
    own(tmp_path, "{{ title|replace('\\n', ' ') }}\n\nx\n")
    made = wording(tmp_path, "proof", "kk", WORDS | {"title": "A\r\nBcc: b@example.org\u2028c\x00" + "d" * 500}).value
    assert made is not None and made.subject.startswith("A Bcc: b@example.org c") and len(made.subject) == 200


def test_an_unknown_word_and_a_slip_are_told_with_the_file(tmp_path: Path) -> None:
    assert "'autor' is undefined" in fault(tmp_path, "x\n\n{{ autor }}")
    assert "letters/proof.kk.txt" in fault(tmp_path, "x\n\n{% if %}")
    assert "ZeroDivisionError" in fault(tmp_path, "x\n\n{{ 1 / 0 }}")
    assert "no subject" in fault(tmp_path, "\n\nx")


@pytest.mark.parametrize(
    "text",
    [
        "x\n{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "x\n{{ paper.__init__.__globals__ }}",
        "x\n{{ queries.append('more') }}",
        "x\n{% include '/etc/passwd' %}",
        "x\n{% for a in range(9999) %}{% for b in range(9999) %}more{% endfor %}{% endfor %}",
        "x\n{{ range(99999999) }}",
    ],
)
def test_a_template_from_elsewhere_can_do_no_harm(tmp_path: Path, text: str) -> None:
    fault(tmp_path, text)
