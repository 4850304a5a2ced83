from pathlib import Path

from proceedings.checks.submissions.mixed_script_in_abstract import check
from tests.checks.desk import open_house, submit, told


def test_abstracts_posts_and_bodies_are_looked_at_and_a_word_is_told_once_a_field(tmp_path: Path) -> None:
    record = """\
        abstract: {kk: "Тәртiп пен тәртiп туралы"}
        authors:
          - name: {kk: {given: Айгүл}}
            post: {ru: "дoцент"}
            affiliations:
              - name: {en: "Сity Academy"}
        """
    found = check(submit(tmp_path, record), open_house(tmp_path))
    assert told(found) == [
        "1: “Тәртiп” mixes Cyrillic and Latin letters: i U+0069.",
        "1: “тәртiп” mixes Cyrillic and Latin letters: i U+0069.",
        "4: “дoцент” mixes Cyrillic and Latin letters: o U+006F.",
        "6: “Сity” mixes Cyrillic and Latin letters: С U+0421.",
    ]
