"""JSON Schema of what editors write, made from the records that the files are checked against."""

from collections.abc import Mapping

from proceedings.model.conference import Conference
from proceedings.model.received import Meanings
from proceedings.model.record import Record
from proceedings.model.roles import ROLES
from proceedings.model.style import Style
from proceedings.model.submission import PaperRecord

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SUBJECTS: Mapping[str, type[Record]] = {
    "conference": Conference,
    "submission": PaperRecord,
    "style": Style,
    "gather": Meanings,
}

Schema = dict[str, object]


def schema_of(subject: str) -> Schema:
    """The schema of conference.yaml, of metadata.yaml (submission), of a house style or of gather.yaml."""
    schema = {"$schema": DIALECT, **SUBJECTS[subject].model_json_schema()}
    written = _as_written(schema)
    return _extensible(written) if subject == "style" else written


def _as_written(schema: Schema) -> Schema:
    """The schema of what may be written in YAML, where more is understood than the records hold.

    Text per language may be one string for all; a length may carry its unit; numbers and truth may stand in quotes.
    """
    walked = {name: _walked(value) for name, value in schema.items()}
    if walked.get("type") == "object" and _is_text(walked.get("additionalProperties")):
        return _either(walked, {"type": "string"})
    if walked.get("type") in ("number", "integer", "boolean"):
        return _either(walked, {"type": "string"})
    return walked


def _walked(value: object) -> object:
    if isinstance(value, dict):
        return _as_written(value)
    return [_walked(each) for each in value] if isinstance(value, list) else value


def _either(schema: Schema, other: Schema) -> Schema:
    """Either form, with the words about the field kept outside."""
    about: Schema = {name: schema[name] for name in ("title", "description", "default", "unit") if name in schema}
    form = {name: value for name, value in schema.items() if name not in about}
    return {**about, "anyOf": [form, other]}


def _is_text(schema: object) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "string"


def _extensible(style: Schema) -> Schema:
    """A style that extends another need not repeat what every style has."""
    properties = style["properties"]
    assert isinstance(properties, dict)
    extends = {"type": "string", "description": "The style that this one changes"}
    properties = {**properties, "roles": _with_names(properties["roles"])}
    partial = {name: _partial(definition) for name, definition in _definitions(style).items()}
    whole = {name: value for name, value in style.items() if name != "required"}
    return {**whole, "properties": {"extends": extends, **properties}, "$defs": partial}


def _with_names(roles: object) -> Schema:
    """The roles that there are by name, each with its use, for editors' completion; others may be named besides."""
    assert isinstance(roles, dict)
    named = {role: {"description": use, **roles["additionalProperties"]} for role, use in ROLES.items()}
    return {**roles, "properties": named}


def _definitions(schema: Schema) -> Schema:
    definitions = schema.get("$defs")
    return definitions if isinstance(definitions, dict) else {}


def _partial(definition: object) -> object:
    return (
        {name: value for name, value in definition.items() if name != "required"}
        if isinstance(definition, dict)
        else definition
    )
