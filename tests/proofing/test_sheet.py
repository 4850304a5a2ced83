"""What the first sheet says of a paper, and where its fields lie."""

from pathlib import Path

from proceedings.assembly.citation import citation
from proceedings.model.form import FieldKind
from proceedings.proofing.sheet import Told, compose_sheet
from proceedings.proofing.sheet_facts import facts_of
from proceedings.proofing.sheet_setting import set_sheet
from proceedings.proofing.sheet_style import sheet_style
from proceedings.proofing.sheet_words import WORDS, proof_words
from tests.proofing.proof_desk import book, paper, proof, spoken


def facts(number: str = "101") -> dict[str, list[str]]:
    published = book()
    told: dict[str, list[str]] = {}
    for fact in facts_of(paper(published, number), published, proof_words("en")):
        told.setdefault(fact.word, []).append(fact.text)
    return told


def test_the_words_of_the_three_languages_match() -> None:
    assert WORDS["en"].keys() == WORDS["ru"].keys() == WORDS["kk"].keys()
    assert proof_words("fr") == WORDS["en"] and proof_words("kk-Latn") == WORDS["kk"]


def test_the_facts_are_those_of_contents_index_heads_and_citations() -> None:
    told = facts()
    assert told["title"][0] == "How to Read a River in an Afternoon" and len(told["title"]) == 3
    assert told["authors"] == ["Arman Seitkali"] and told["index"] == ["Seitkali, Arman"]
    assert told["names"] == ["Арман Сейткали", "Арман Сейтқали"]
    assert told["head"] == ["A.\u00a0Seitkali · How to Read a River in an Afternoon"]
    assert told["bodies"] == ["Institute of River Studies, Astana, Kazakhstan"]
    assert told["email"] == ["a.seitkali@example.org"] and "0000-0002-1825-0098" in told["orcid"][0]
    assert "English: 77 words, " in told["length"][0] and len(told["keywords"]) == 3
    published = book()
    one = paper(published)
    assert told["citation"] == [citation(one.record, one.standing, published.house)]


def test_a_greeting_tells_the_post_of_its_speaker_and_no_address() -> None:
    told = facts("001")
    assert told["standing"] == ["Dana Omarova: Director of the Institute of River Studies"]
    assert "email" not in told and "head" not in told and "citation" not in told


def test_every_blank_becomes_a_field_within_the_sheet() -> None:
    published = book()
    style = sheet_style(published.house.style)
    sheet = compose_sheet(paper(published), published, Told(1, "", "", proof().copy.queries), style)
    set_in_type = set_sheet(sheet, style, "")
    assert len(set_in_type.fields) == len(sheet.blanks)
    for field in set_in_type.fields:
        assert field.x >= 0.0 and field.x + field.width <= style.measure + 0.01
        assert field.y >= 0.0 and field.y + field.height <= style.depth + 0.01
        assert field.kind is not FieldKind.HIDDEN and field.label
    rows = sorted((field.page, field.y, field.height) for field in set_in_type.fields)
    for (page, y, height), (other, below, _) in zip(rows, rows[1:], strict=False):
        assert page != other or y + height <= below


def test_a_fields_name_stands_beside_its_box(tmp_path: Path) -> None:
    shown = spoken(proof().pdf, tmp_path, proof().copy.pages[0].sheet - 1)
    for words in (
        "3. Your decision",
        "All is right: it may be printed",
        "Your name",
        "Date",
        "Corrections and remarks",
    ):
        assert words in shown
