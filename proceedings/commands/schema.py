"""schema: JSON Schema of the files that editors write, for their text editor to complete and check."""

import json
from typing import Annotated, Literal

import typer

Subject = Annotated[Literal["conference", "submission", "style", "gather"], typer.Argument(help="Which file.")]


def command(subject: Subject = "conference") -> None:
    """Print the JSON Schema of the files you write.

    Example: proceedings schema submission > submission.schema.json
    """
    from proceedings.schemas import schema_of  # loads the records, which no other command needs so early

    print(json.dumps(schema_of(subject), ensure_ascii=False, indent=2))
