from pathlib import Path

from proceedings.checks.submissions.mixed_script import check
from tests.checks.desk import open_house, submit, told


def test_titles_names_and_keywords_are_looked_at(tmp_path: Path) -> None:
    record = """\
        title: {kk: "Құқықтық тәртiп"}
        authors:
          - name: {ru: {family: "Сарсeнова", given: "Айгуль"}}
        keywords:
          kk: ["қоғам", "жəне қоғам"]
        """
    found = list(check(submit(tmp_path, record), open_house(tmp_path)))
    assert told(found) == [
        "1: “тәртiп” mixes Cyrillic and Latin letters: i U+0069.",
        "3: “Сарсeнова” mixes Cyrillic and Latin letters: e U+0065.",
        "5: “жəне” mixes Cyrillic and Latin letters: ə U+0259.",
    ]
    assert [diagnostic.hint["en"] for diagnostic in found] == [
        "Type it anew in one alphabet: тәртіп.",
        "Type it anew in one alphabet: Сарсенова.",
        "Type it anew in one alphabet: және.",
    ]


def test_a_title_for_every_language_is_read_in_the_language_of_the_text(tmp_path: Path) -> None:
    paper = submit(tmp_path, 'language: kk\ntitle: "Сӛз туралы"')
    assert [diagnostic.hint["en"] for diagnostic in check(paper, open_house(tmp_path))] == [
        "Type it anew in one alphabet: Сөз."
    ]
