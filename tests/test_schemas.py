"""The schema of a house style tells editors what every value means."""

import re

import pytest
from pydantic import BaseModel

from proceedings.intake.house_style import style_names
from proceedings.model.roles import GROUPS, ROLES
from proceedings.model.style import Family, Lines, Margins, Sheet, Style, TextStyle
from proceedings.schemas import schema_of
from proceedings.shipped import styles_folder
from tests.house.code import PACKAGE


@pytest.mark.parametrize("record", [Style, Sheet, Margins, Lines, Family, TextStyle])
def test_every_value_of_a_style_is_described(record: type[BaseModel]) -> None:
    undescribed = [name for name, field in record.model_fields.items() if not field.description]
    assert undescribed == []


def test_every_length_of_a_style_tells_its_unit() -> None:
    schema = schema_of("style")
    definitions: dict[str, dict[str, dict[str, dict[str, str]]]] = schema["$defs"]  # type: ignore[assignment]
    sizes = [("TextStyle", "size"), ("TextStyle", "before"), ("Sheet", "width"), ("Margins", "inner")]
    for record, name in sizes:
        assert "points" in definitions[record]["properties"][name]["unit"]
    assert "unit" not in definitions["TextStyle"]["properties"]["weight"]


def test_every_role_stands_in_one_group_and_in_the_schema() -> None:
    assert sum(map(len, GROUPS.values())) == len(ROLES)
    roles = schema_of("style")["properties"]["roles"]  # type: ignore[index]
    assert {role: roles["properties"][role]["description"] for role in ROLES} == dict(ROLES)


def test_every_role_that_the_program_asks_for_is_described() -> None:
    asked = re.compile(r"role\(\"(\w+)\"\)|roles\[\"(\w+)\"\]|roles\.get\(\"(\w+)\"|role=\"(\w+)\"|role = \"(\w+)\"")
    rooms = [PACKAGE / room for room in ("typesetting", "assembly")]
    source = "\n".join(file.read_text("utf-8") for room in rooms for file in sorted(room.rglob("*.py")))
    found = {name for match in asked.findall(source) for name in match if name}
    paragraphs = set(re.findall(r"Paragraph\([^\n]*, \"(\w+)\"", source))
    assert found and paragraphs
    assert found | paragraphs <= set(ROLES)


@pytest.mark.parametrize("style", style_names())
def test_a_shipped_style_sets_only_roles_that_there_are(style: str) -> None:
    text = (styles_folder() / f"{style}.yaml").read_text("utf-8")
    named = re.findall(r"^  (\w+): \{", text.partition("\nroles:\n")[2], re.MULTILINE)
    assert named and set(named) <= set(ROLES)
