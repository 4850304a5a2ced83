"""Styles of references, one file each, found by the name that a profile gives: `gost-r-7.0.5-2008`."""

import sys
from typing import Protocol, cast

from proceedings.model.bibliography import Entry
from proceedings.model.manuscript import Inlines
from proceedings.registry import names, variants


class ReferenceStyle(Protocol):
    """What a module of this package offers.

    `TITLE` is its name in print. `CITES` is `numbers` in one bracket, `brackets` with one each, or `names` and years.
    `ORDER` of the list is `cited` or `alphabetical`.
    """

    TITLE: str
    CITES: str
    ORDER: str

    def reference(self, entry: Entry) -> Inlines:
        """The item of an entry, without its number, in the entry's language."""
        ...


def style_names() -> tuple[str, ...]:
    """The names that profiles may give."""
    return tuple(_shown(module.TITLE) for module in variants(sys.modules[__name__]))


def style_called(name: str) -> ReferenceStyle | None:
    """The style of a name, or none."""
    file = name.replace("-", "_").replace(".", "_")
    if file not in names(sys.modules[__name__]):
        return None
    return cast(ReferenceStyle, next(one for one in variants(sys.modules[__name__]) if one.__name__.endswith(file)))


def _shown(title: str) -> str:
    """`ГОСТ Р 7.0.5-2008` as gost-r-7.0.5-2008."""
    return title.lower().replace("гост", "gost").replace(" р ", " r ").replace(" ", "-")
