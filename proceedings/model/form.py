"""Forms: what a reader of the PDF may fill in, and where on its pages."""

from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """One line of text, a text of several lines, a button that excludes its neighbours, or nothing that is seen."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class FormField:
    """A field in the coordinates of its page's type area; y is its upper edge, `page` counts from 0.

    `label` is what screen readers say. Choices of one name are one group, told apart by `option`, plain ASCII words.
    """

    name: str
    kind: FieldKind
    label: str = ""
    page: int = 0
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    option: str = ""
    value: str = ""
    size: float = 9.5
