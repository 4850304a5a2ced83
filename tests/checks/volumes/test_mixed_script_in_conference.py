from pathlib import Path

from proceedings.checks.volumes.mixed_script_in_conference import check
from tests.checks.desk import open_house, told

CONFERENCE = """\
subtitle: {kk: "Құқықтық тәртiп"}
sections:
  - {id: rights, title: {ru: "Уголовный процеcс"}}
committees:
  - title: Committee
    members:
      - person: {name: {en: {family: "Sаrsenova", given: Aigul}}}
"""


def test_every_field_of_the_conference_is_looked_at(tmp_path: Path) -> None:
    found = list(check((), open_house(tmp_path, CONFERENCE)))
    assert sorted(told(found)) == [
        "12: “Sаrsenova” mixes Cyrillic and Latin letters: а U+0430.",
        "6: “тәртiп” mixes Cyrillic and Latin letters: i U+0069.",
        "8: “процеcс” mixes Cyrillic and Latin letters: c U+0063.",
    ]
    assert {diagnostic.hint["en"].rpartition(": ")[2] for diagnostic in found} == {"Sarsenova.", "тәртіп.", "процесс."}
