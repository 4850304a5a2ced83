"""The one shape of everything that comes from YAML and is published as JSON Schema."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Frozen, checked when made; an unknown field is a mistake, not a silence."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
