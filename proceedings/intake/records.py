"""From a YAML tree to a record: what pydantic finds wrong becomes diagnostics at the lines where it was written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from proceedings.intake.faults.records import (
    EMPTY_RECORD,
    MISSING_FIELD,
    MISSPELT_FIELD,
    NOT_A_LIST,
    NOT_A_MAPPING,
    NOT_A_NUMBER,
    NOT_TEXT,
    NOT_YES_OR_NO,
    UNKNOWN_FIELD,
    WRONG_VALUE,
)
from proceedings.intake.yaml_file import Tree, YamlTree
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.record import Record

R = TypeVar("R", bound=Record)

BY_TYPE = {
    "model_type": NOT_A_MAPPING,
    "dict_type": NOT_A_MAPPING,
    "tuple_type": NOT_A_LIST,
    "list_type": NOT_A_LIST,
    "string_type": NOT_TEXT,
    "int_parsing": NOT_A_NUMBER,
    "int_type": NOT_A_NUMBER,
    "float_parsing": NOT_A_NUMBER,
    "float_type": NOT_A_NUMBER,
    "bool_parsing": NOT_YES_OR_NO,
    "bool_type": NOT_YES_OR_NO,
}


@dataclass(frozen=True, slots=True)
class Placed(Generic[R]):
    """A record and where each of its fields was written."""

    record: R
    places: Mapping[str, Place]


def validate(tree: YamlTree, schema: type[R], file: str) -> Reported[Placed[R] | None]:
    """The record that a tree describes, else all its faults at their places. A field left empty is not given."""
    if not isinstance(tree.value, dict):
        return Reported(None, (EMPTY_RECORD.at(Place(file)),))
    try:
        record = schema.model_validate(given(tree.value))
    except ValidationError as error:
        found = error.errors(include_url=False)
        return Reported(None, tuple(_diagnostic(one, tree, schema, file) for one in found))
    return Reported(Placed(record, tree.places))


def given(tree: Tree) -> Tree:
    """The tree without the fields that were named and left empty."""
    if isinstance(tree, dict):
        return {name: given(value) for name, value in tree.items() if value != ""}
    return [given(value) for value in tree] if isinstance(tree, list) else tree


def nearest_place(places: Mapping[str, Place], name: str, file: str) -> Place:
    """Where a field was written, or the nearest field around it that was; the field is named in any case."""
    around = name
    while around and around not in places:
        around = around.rpartition(".")[0]
    found = places.get(around, Place(file, 1, 1))
    return Place(found.file, found.line, found.column, name)


def _diagnostic(error: ErrorDetails, tree: YamlTree, schema: type[BaseModel], file: str) -> Diagnostic:
    steps = [step for step in error["loc"] if step != "[key]"]
    field = ".".join(map(str, steps))
    place = nearest_place(tree.places, field, file)
    name = str(steps[-1]) if steps else ""
    if error["type"] == "missing":
        return MISSING_FIELD.at(place, field=field, name=name)
    if error["type"] == "extra_forbidden":
        return _unknown_field(place, name, field_names(schema, steps[:-1]))
    if error["type"] in BY_TYPE:
        return BY_TYPE[error["type"]].at(place, field=field, value=_shown(error["input"]))
    return WRONG_VALUE.at(place, field=field, value=_shown(error["input"]), expected=_expected(error))


def _unknown_field(place: Place, name: str, known: Sequence[str]) -> Diagnostic:
    near = get_close_matches(name, known, 1)
    if near:
        return MISSPELT_FIELD.at(place, field=place.field, near=near[0])
    return UNKNOWN_FIELD.at(place, field=place.field, known=", ".join(known))


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"


def _expected(error: ErrorDetails) -> str:
    """What a value should be, in signs that need no translation."""
    facts = error.get("ctx", {})
    if "pattern" in facts:
        pattern = str(facts["pattern"]).removeprefix("^").removesuffix("$")
        return pattern.strip("()").replace("|", ", ") if pattern.startswith("(") else pattern
    for limit, sign in (("ge", "≥"), ("gt", ">"), ("le", "≤"), ("lt", "<")):
        if limit in facts:
            return f"{sign} {facts[limit]}"
    return str(facts.get("expected", error["msg"])).replace("'", "")


def field_names(schema: type[BaseModel], steps: Sequence[int | str]) -> tuple[str, ...]:
    """The fields that a schema has after so many steps into it."""
    annotation: Any = schema
    for step in steps:
        annotation = next(_inside(annotation, step), None)
    return tuple(annotation.model_fields) if _is_schema(annotation) else ()


def _inside(annotation: Any, step: int | str) -> Iterator[Any]:
    """The annotation of what a step into a value of this annotation leads to."""
    if _is_schema(annotation):
        field = annotation.model_fields.get(step)
        yield _bare(field.annotation) if field else None
    elif get_origin(annotation) is dict:
        yield _bare(get_args(annotation)[1])
    elif get_args(annotation):
        yield _bare(get_args(annotation)[0])


def _bare(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def _is_schema(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
